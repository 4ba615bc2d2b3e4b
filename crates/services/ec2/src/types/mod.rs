//! Instance types: what each size of the t2, t3, t4g, m5, c5 and r5 families has ("Amazon EC2 instance types").

mod table;

/// One instance type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InstanceType {
    /// Such as `t3.micro`.
    pub name: &'static str,
    /// Processors as the guest counts them.
    pub vcpus: u32,
    /// Physical cores.
    pub cores: u32,
    /// MiB of memory.
    pub memory_mib: u64,
    /// Sustained processor clock, GHz.
    pub clock_ghz: f64,
    /// Network performance in AWS's words.
    pub network: &'static str,
    /// Network interfaces it may have.
    pub interfaces: u32,
    /// Private IPv4 addresses each interface may have.
    pub addresses_per_interface: u32,
    /// Network bandwidth, gigabits a second: baseline and peak.
    pub gbps: (f64, f64),
    /// EBS bandwidth; none where EBS traffic shares the network.
    pub ebs: Option<Ebs>,
}

/// What an EBS-optimized type can move to and from its volumes; baseline and maximum each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ebs {
    /// Megabits a second.
    pub mbps: (u32, u32),
    /// Operations a second.
    pub iops: (u32, u32),
}

/// The type of this name; `None` for one that AWS, or this region, does not have.
pub fn find(name: &str) -> Option<&'static InstanceType> {
    all().iter().find(|t| t.name == name)
}

/// Every type, family by family, small to large.
pub fn all() -> &'static [InstanceType] {
    table::TYPES
}

impl InstanceType {
    /// `t3` of `t3.micro`.
    pub fn family(&self) -> &'static str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// `micro` of `t3.micro`.
    pub fn size(&self) -> &'static str {
        self.name.split('.').nth(1).unwrap_or_default()
    }

    /// Whether it earns and spends CPU credits.
    pub fn burstable(&self) -> bool {
        self.family().starts_with('t')
    }

    /// Credit option of an instance that names none: T2 is `standard`, later families are `unlimited`; none for a type without credits.
    pub fn default_credits(&self) -> Option<&'static str> {
        self.burstable().then(|| if self.family() == "t2" { "standard" } else { "unlimited" })
    }

    /// Whether it has no hypervisor.
    pub fn bare_metal(&self) -> bool {
        self.size() == "metal"
    }

    /// `xen`, `nitro`, or none on bare metal.
    pub fn hypervisor(&self) -> Option<&'static str> {
        match (self.bare_metal(), self.is_xen()) {
            (true, _) => None,
            (false, true) => Some("xen"),
            (false, false) => Some("nitro"),
        }
    }

    /// Whether it is of the older kind: no ENA, no NVMe, no optimized EBS.
    pub fn is_xen(&self) -> bool {
        self.ebs.is_none()
    }

    /// Architectures of the images it can boot.
    pub fn architectures(&self) -> &'static [&'static str] {
        match (self.family(), self.size()) {
            ("t4g", _) => &["arm64"],
            ("t2", "nano" | "micro" | "small" | "medium") => &["i386", "x86_64"],
            _ => &["x86_64"],
        }
    }

    /// Who makes its processor.
    pub fn manufacturer(&self) -> &'static str {
        if self.family() == "t4g" { "AWS" } else { "Intel" }
    }

    /// Threads of each core.
    pub fn threads_per_core(&self) -> u32 {
        self.vcpus / self.cores.max(1)
    }

    /// Numbers of cores that `CpuOptions` may ask for; empty where it cannot.
    pub fn valid_cores(&self) -> Vec<u32> {
        if self.is_xen() || self.bare_metal() {
            return Vec::new();
        }
        match (self.family(), self.cores) {
            ("t4g", n) => (1..=n).collect(),
            (_, 1) => vec![1],
            // two threads a core: even numbers, and the largest two-socket sizes need both sockets
            ("m5" | "r5", 48) | ("c5", 36) => (4..=self.cores).step_by(2).collect(),
            (_, n) => (2..=n).step_by(2).collect(),
        }
    }

    /// Threads per core that `CpuOptions` may ask for; empty where it cannot.
    pub fn valid_threads(&self) -> Vec<u32> {
        if self.is_xen() || self.bare_metal() { Vec::new() } else { (1..=self.threads_per_core()).collect() }
    }

    /// AWS counts m5, c5 and r5 among the previous generation by now.
    pub fn current_generation(&self) -> bool {
        self.burstable()
    }

    /// Whether a new account may use it for free.
    pub fn free_tier(&self) -> bool {
        matches!(self.name, "t3.micro" | "t3.small" | "t4g.micro" | "t4g.small")
    }

    /// Whether it exists on Dedicated Hosts.
    pub fn dedicated_hosts(&self) -> bool {
        !matches!(self.family(), "t2" | "t4g") && !matches!(self.name, "c5.24xlarge" | "c5.metal")
    }

    /// Whether AWS lets it hibernate.
    pub fn hibernation(&self) -> bool {
        const TOO_LARGE: &[&str] =
            &["c5.24xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge", "r5.8xlarge", "r5.12xlarge", "r5.16xlarge", "r5.24xlarge"];
        !self.bare_metal() && !TOO_LARGE.contains(&self.name)
    }

    /// Whether it can hold Nitro Enclaves.
    pub fn enclaves(&self) -> bool {
        !self.burstable() && !self.bare_metal() && self.vcpus >= 4
    }

    /// Whether it has a NitroTPM.
    pub fn tpm(&self) -> bool {
        !self.is_xen() && !self.bare_metal()
    }

    /// Boot modes of the images it can boot.
    pub fn boot_modes(&self) -> &'static [&'static str] {
        match () {
            () if self.family() == "t4g" => &["uefi"],
            () if self.is_xen() || self.bare_metal() => &["legacy-bios"],
            () => &["legacy-bios", "uefi"],
        }
    }

    /// Volumes and interfaces it may have attached.
    pub fn attachments(&self) -> u32 {
        match (self.is_xen(), self.bare_metal()) {
            (true, _) => 40,
            (_, true) => 31,
            _ => 27,
        }
    }

    /// ENA queues of an interface.
    pub fn queues(&self) -> u32 {
        match (self.is_xen(), self.burstable()) {
            (true, _) => 1,
            (_, true) => self.vcpus.min(8),
            _ => 8,
        }
    }

    /// Bytes of memory.
    pub fn memory_bytes(&self) -> u64 {
        self.memory_mib * 1024 * 1024
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_there_once_and_adds_up() {
        let mut names: Vec<_> = all().iter().map(|t| t.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!((names.len(), all().len()), (48, 48));
        for t in all() {
            assert_eq!(t.cores * t.threads_per_core(), t.vcpus, "{}", t.name);
            assert!(t.valid_cores().is_empty() || t.valid_cores().contains(&t.cores), "{}", t.name);
            assert!(t.gbps.0 <= t.gbps.1, "{}", t.name);
        }
    }

    #[test]
    fn figures_are_those_aws_publishes() {
        let of = |n| find(n).map(|t| (t.vcpus, t.memory_mib, t.interfaces, t.addresses_per_interface, t.network));
        assert_eq!(of("t2.nano"), Some((1, 512, 2, 2, "Low to Moderate")));
        assert_eq!(of("t3.micro"), Some((2, 1024, 2, 2, "Up to 5 Gigabit")));
        assert_eq!(of("t4g.2xlarge"), Some((8, 32768, 4, 15, "Up to 5 Gigabit")));
        assert_eq!(of("m5.large"), Some((2, 8192, 3, 10, "Up to 10 Gigabit")));
        assert_eq!(of("c5.9xlarge"), Some((36, 73728, 8, 30, "12 Gigabit")));
        assert_eq!(of("r5.24xlarge"), Some((96, 786_432, 15, 50, "25 Gigabit")));
        assert_eq!(of("t3.mini"), None);
        assert_eq!(find("m5.2xlarge").map(InstanceType::valid_cores), Some(vec![2, 4]));
        assert_eq!(find("t3.nano").map(InstanceType::default_credits), Some(Some("unlimited")));
        assert_eq!(find("m5.metal").map(InstanceType::hypervisor), Some(None));
    }
}
