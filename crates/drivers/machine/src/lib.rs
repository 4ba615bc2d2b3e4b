//! Machines: instances and database hosts as namespaces, control groups and overlay file systems of this host.
//!
//! [`Driver`] is what `control` uses. Each machine has a shim ([`shim::main`]), a small process that outlives `control`; the two
//! speak over a unix socket. Machines are kept in the state directory: `machines/<id>/`, `volumes/<id>/`. How the guest is kept
//! from the host is written in `shim/guest.rs` and `shim/place.rs`; what it sees of its hardware in `seen.rs`.
//!
//! Limits said openly: a machine of a type with more processors than the host has sees the host's; `sysinfo(2)` and
//! `/proc/stat` show the host; a guest's root can take the bound `/proc/meminfo` away, which tells it nothing more.

pub mod cgroup;
mod driver;
pub mod enter;
mod hostkey;
mod inside;
mod list;
mod protocol;
mod seccomp;
mod seen;
pub mod shim;
mod state;
mod sys;
mod volumes;

pub use cgroup::{CgroupError, CgroupLayout};
pub use driver::{Driver, MachineConfig, shutdown_all};
pub use list::statuses;
