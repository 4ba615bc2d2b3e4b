//! One file a command.

pub mod ami;
pub mod completions;
pub mod demo;
pub mod doctor;
pub mod down;
pub mod env;
pub mod exec;
pub mod host_setup;
pub mod logs;
pub mod reset;
pub mod shell;
pub mod status;
pub mod up;
