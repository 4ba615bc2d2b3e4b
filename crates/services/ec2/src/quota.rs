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
