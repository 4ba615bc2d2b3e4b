//! The operations, one file a resource. The compiler asks for every one the allowlist names.

mod dhcp_options;
mod internet_gateway;
mod network_acl;
mod region;
mod route;
mod route_table;
mod subnet;
mod vpc;
mod vpc_attribute;
mod vpc_cidr;

pub use dhcp_options::*;
pub use internet_gateway::*;
pub use network_acl::*;
pub use region::*;
pub use route::*;
pub use route_table::*;
pub use subnet::*;
pub use vpc::*;
pub use vpc_attribute::*;
pub use vpc_cidr::*;
