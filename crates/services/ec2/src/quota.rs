//! Quotas ("Amazon VPC quotas"). Those that AWS raises on request are granted raised, because nobody can be asked here.

/// VPCs per region; 5 by default on AWS.
pub const VPCS: usize = 100_000;
/// Blocks per VPC.
pub const BLOCKS: usize = 5;
/// Subnets per VPC.
pub const SUBNETS: usize = 200;
/// Route tables per VPC.
pub const TABLES: usize = 200;
/// Routes per table besides the local ones; 50 by default on AWS.
pub const ROUTES: usize = 500;
/// Rules per security group and direction; 60 by default on AWS.
pub const RULES: usize = 60;
/// Security groups per VPC; 2500 per region by default on AWS.
pub const GROUPS: usize = 2500;
/// Security groups per interface; 5 by default on AWS, 16 at most.
pub const GROUPS_PER_INTERFACE: usize = 16;
/// Elastic IP addresses per region; 5 by default on AWS.
pub const ADDRESSES: usize = 5000;
