//! From what EC2 remembers to what the plane should be: pure functions of a snapshot.

mod edge;
mod machine;
mod metadata;
mod network;

pub use edge::edge;
pub use machine::{interface, ip_label, machine, private_dns_name, public_dns_name, search_domain};
pub use network::network;
