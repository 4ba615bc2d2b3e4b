//! A cloud's processes and what they share on the host.

pub mod client;
pub mod config;
pub mod fds;
pub mod home;
pub mod idmap;
pub mod init;
pub mod inside;
pub mod listeners;
pub mod namespaces;
pub mod outer;
pub mod parts;
pub mod paths;
pub mod running;
pub mod signals;
pub mod supervise;
pub mod sweep;
