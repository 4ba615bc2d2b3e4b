//! The figures of each size, one row each ("Amazon EC2 instance type specifications").

use super::{Ebs, InstanceType};

/// Row of a type whose EBS traffic shares its network.
#[allow(clippy::too_many_arguments)]
const fn xen(
    name: &'static str,
    vcpus: u32,
    cores: u32,
    memory_mib: u64,
    clock_ghz: f64,
    network: &'static str,
    interfaces: u32,
    addresses_per_interface: u32,
    gbps: (f64, f64),
) -> InstanceType {
    InstanceType { name, vcpus, cores, memory_mib, clock_ghz, network, interfaces, addresses_per_interface, gbps, ebs: None }
}

/// Row of an EBS-optimized type; `mbps` and `iops` are EBS baseline and maximum.
#[allow(clippy::too_many_arguments)]
const fn nitro(
    name: &'static str,
    vcpus: u32,
    cores: u32,
    memory_mib: u64,
    clock_ghz: f64,
    network: &'static str,
    interfaces: u32,
    addresses_per_interface: u32,
    gbps: (f64, f64),
    mbps: (u32, u32),
    iops: (u32, u32),
) -> InstanceType {
    InstanceType { name, vcpus, cores, memory_mib, clock_ghz, network, interfaces, addresses_per_interface, gbps, ebs: Some(Ebs { mbps, iops }) }
}

/// Every type, family by family, small to large.
#[rustfmt::skip]
pub(super) const TYPES: &[InstanceType] = &[
    xen("t2.nano", 1, 1, 512, 2.4, "Low to Moderate", 2, 2, (0.032, 0.512)),
    xen("t2.micro", 1, 1, 1024, 2.5, "Low to Moderate", 2, 2, (0.064, 1.024)),
    xen("t2.small", 1, 1, 2048, 2.5, "Low to Moderate", 3, 4, (0.128, 1.024)),
    xen("t2.medium", 2, 2, 4096, 2.3, "Low to Moderate", 3, 6, (0.256, 1.024)),
    xen("t2.large", 2, 2, 8192, 2.3, "Low to Moderate", 3, 12, (0.512, 1.024)),
    xen("t2.xlarge", 4, 4, 16384, 2.3, "Moderate", 3, 15, (0.75, 1.024)),
    xen("t2.2xlarge", 8, 8, 32768, 2.3, "Moderate", 3, 15, (1.0, 1.024)),
    nitro("t3.nano", 2, 1, 512, 2.5, "Up to 5 Gigabit", 2, 2, (0.032, 5.0), (43, 2085), (250, 11800)),
    nitro("t3.micro", 2, 1, 1024, 2.5, "Up to 5 Gigabit", 2, 2, (0.064, 5.0), (87, 2085), (500, 11800)),
    nitro("t3.small", 2, 1, 2048, 2.5, "Up to 5 Gigabit", 3, 4, (0.128, 5.0), (174, 2085), (1000, 11800)),
    nitro("t3.medium", 2, 1, 4096, 2.5, "Up to 5 Gigabit", 3, 6, (0.256, 5.0), (347, 2085), (2000, 11800)),
    nitro("t3.large", 2, 1, 8192, 2.5, "Up to 5 Gigabit", 3, 12, (0.512, 5.0), (695, 2780), (4000, 15700)),
    nitro("t3.xlarge", 4, 2, 16384, 2.5, "Up to 5 Gigabit", 4, 15, (1.024, 5.0), (695, 2780), (4000, 15700)),
    nitro("t3.2xlarge", 8, 4, 32768, 2.5, "Up to 5 Gigabit", 4, 15, (2.048, 5.0), (695, 2780), (4000, 15700)),
    nitro("t4g.nano", 2, 2, 512, 2.5, "Up to 5 Gigabit", 2, 2, (0.032, 5.0), (43, 2085), (250, 11800)),
    nitro("t4g.micro", 2, 2, 1024, 2.5, "Up to 5 Gigabit", 2, 2, (0.064, 5.0), (87, 2085), (500, 11800)),
    nitro("t4g.small", 2, 2, 2048, 2.5, "Up to 5 Gigabit", 3, 4, (0.128, 5.0), (174, 2085), (1000, 11800)),
    nitro("t4g.medium", 2, 2, 4096, 2.5, "Up to 5 Gigabit", 3, 6, (0.256, 5.0), (347, 2085), (2000, 11800)),
    nitro("t4g.large", 2, 2, 8192, 2.5, "Up to 5 Gigabit", 3, 12, (0.512, 5.0), (695, 2780), (4000, 15700)),
    nitro("t4g.xlarge", 4, 4, 16384, 2.5, "Up to 5 Gigabit", 4, 15, (1.024, 5.0), (695, 2780), (4000, 15700)),
    nitro("t4g.2xlarge", 8, 8, 32768, 2.5, "Up to 5 Gigabit", 4, 15, (2.048, 5.0), (695, 2780), (4000, 15700)),
    nitro("m5.large", 2, 1, 8192, 3.1, "Up to 10 Gigabit", 3, 10, (0.75, 10.0), (650, 4750), (3600, 18750)),
    nitro("m5.xlarge", 4, 2, 16384, 3.1, "Up to 10 Gigabit", 4, 15, (1.25, 10.0), (1150, 4750), (6000, 18750)),
    nitro("m5.2xlarge", 8, 4, 32768, 3.1, "Up to 10 Gigabit", 4, 15, (2.5, 10.0), (2300, 4750), (12000, 18750)),
    nitro("m5.4xlarge", 16, 8, 65536, 3.1, "Up to 10 Gigabit", 8, 30, (5.0, 10.0), (4750, 4750), (18750, 18750)),
    nitro("m5.8xlarge", 32, 16, 131072, 3.1, "10 Gigabit", 8, 30, (10.0, 10.0), (6800, 6800), (30000, 30000)),
    nitro("m5.12xlarge", 48, 24, 196608, 3.1, "12 Gigabit", 8, 30, (12.0, 12.0), (9500, 9500), (40000, 40000)),
    nitro("m5.16xlarge", 64, 32, 262144, 3.1, "20 Gigabit", 15, 50, (20.0, 20.0), (13600, 13600), (60000, 60000)),
    nitro("m5.24xlarge", 96, 48, 393216, 3.1, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("m5.metal", 96, 48, 393216, 3.1, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("c5.large", 2, 1, 4096, 3.4, "Up to 10 Gigabit", 3, 10, (0.75, 10.0), (650, 4750), (4000, 20000)),
    nitro("c5.xlarge", 4, 2, 8192, 3.4, "Up to 10 Gigabit", 4, 15, (1.25, 10.0), (1150, 4750), (6000, 20000)),
    nitro("c5.2xlarge", 8, 4, 16384, 3.4, "Up to 10 Gigabit", 4, 15, (2.5, 10.0), (2300, 4750), (10000, 20000)),
    nitro("c5.4xlarge", 16, 8, 32768, 3.4, "Up to 10 Gigabit", 8, 30, (5.0, 10.0), (4750, 4750), (20000, 20000)),
    nitro("c5.9xlarge", 36, 18, 73728, 3.4, "12 Gigabit", 8, 30, (12.0, 12.0), (9500, 9500), (40000, 40000)),
    nitro("c5.12xlarge", 48, 24, 98304, 3.6, "12 Gigabit", 8, 30, (12.0, 12.0), (9500, 9500), (40000, 40000)),
    nitro("c5.18xlarge", 72, 36, 147456, 3.4, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("c5.24xlarge", 96, 48, 196608, 3.6, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("c5.metal", 96, 48, 196608, 3.6, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("r5.large", 2, 1, 16384, 3.1, "Up to 10 Gigabit", 3, 10, (0.75, 10.0), (650, 4750), (3600, 18750)),
    nitro("r5.xlarge", 4, 2, 32768, 3.1, "Up to 10 Gigabit", 4, 15, (1.25, 10.0), (1150, 4750), (6000, 18750)),
    nitro("r5.2xlarge", 8, 4, 65536, 3.1, "Up to 10 Gigabit", 4, 15, (2.5, 10.0), (2300, 4750), (12000, 18750)),
    nitro("r5.4xlarge", 16, 8, 131072, 3.1, "Up to 10 Gigabit", 8, 30, (5.0, 10.0), (4750, 4750), (18750, 18750)),
    nitro("r5.8xlarge", 32, 16, 262144, 3.1, "10 Gigabit", 8, 30, (10.0, 10.0), (6800, 6800), (30000, 30000)),
    nitro("r5.12xlarge", 48, 24, 393216, 3.1, "12 Gigabit", 8, 30, (12.0, 12.0), (9500, 9500), (40000, 40000)),
    nitro("r5.16xlarge", 64, 32, 524288, 3.1, "20 Gigabit", 15, 50, (20.0, 20.0), (13600, 13600), (60000, 60000)),
    nitro("r5.24xlarge", 96, 48, 786432, 3.1, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
    nitro("r5.metal", 96, 48, 786432, 3.1, "25 Gigabit", 15, 50, (25.0, 25.0), (19000, 19000), (80000, 80000)),
];
