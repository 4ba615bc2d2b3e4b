//! Instance types ("Amazon EC2 instance types").

use crate::faults::{combination, invalid};
use crate::filter::{Filters, flag, one};
use crate::page::page;
use crate::types::{self, InstanceType};
use bonkei_api_ec2::{
    ArchitectureType, AttachmentLimitType, BootModeType, DefaultConnectionTrackingConfiguration, DescribeInstanceTypeOfferingsRequest,
    DescribeInstanceTypeOfferingsResult, DescribeInstanceTypesRequest, DescribeInstanceTypesResult, EbsEncryptionSupport, EbsInfo, EbsNvmeSupport,
    EbsOptimizedInfo, EbsOptimizedSupport, EnaSupport, InstanceTypeHypervisor, InstanceTypeInfo, InstanceTypeOffering, LocationType, MemoryInfo,
    NetworkCardInfo, NetworkInfo, NitroEnclavesSupport, NitroTpmInfo, NitroTpmSupport, PhcSupport, PlacementGroupInfo, PlacementGroupStrategy,
    ProcessorInfo, RootDeviceType, UsageClassType, VCpuInfo, VirtualizationType,
};
use bonkei_core::{Fault, zones};
use bonkei_service::Ctx;

#[rustfmt::skip]
const FILTERS: &[&str] = &[
    "auto-recovery-supported", "bare-metal", "burstable-performance-supported", "current-generation", "dedicated-hosts-supported",
    "ebs-info.attachment-limit-type", "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps", "ebs-info.ebs-optimized-info.baseline-iops",
    "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps", "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
    "ebs-info.ebs-optimized-info.maximum-iops", "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps", "ebs-info.ebs-optimized-support",
    "ebs-info.encryption-support", "ebs-info.maximum-ebs-attachments", "ebs-info.nvme-support", "free-tier-eligible", "hibernation-supported", "hypervisor",
    "instance-storage-info.disk.count", "instance-storage-info.disk.size-in-gb", "instance-storage-info.disk.type",
    "instance-storage-info.encryption-support", "instance-storage-info.nvme-support", "instance-storage-info.total-size-in-gb",
    "instance-storage-supported", "instance-type", "memory-info.size-in-mib", "network-info.bandwidth-weightings", "network-info.efa-info.maximum-efa-interfaces",
    "network-info.efa-supported", "network-info.ena-support", "network-info.flexible-ena-queues-support", "network-info.ipv4-addresses-per-interface",
    "network-info.ipv6-addresses-per-interface", "network-info.ipv6-supported", "network-info.maximum-network-cards",
    "network-info.maximum-network-interfaces", "network-info.network-performance", "network-info.encryption-in-transit-supported",
    "nitro-enclaves-support", "nitro-tpm-info.supported-versions", "nitro-tpm-support", "phc-support", "placement-group-info.supported-strategies",
    "processor-info.manufacturer", "processor-info.supported-architecture", "processor-info.supported-features",
    "processor-info.sustained-clock-speed-in-ghz", "reboot-migration-support", "supported-boot-mode", "supported-root-device-type",
    "supported-usage-class", "supported-virtualization-type", "vcpu-info.default-cores", "vcpu-info.default-threads-per-core",
    "vcpu-info.default-vcpus", "vcpu-info.valid-cores", "vcpu-info.valid-threads-per-core",
];

/// `DescribeInstanceTypes`.
///
/// # Errors
/// Unknown types and filters, sizes of pages out of range.
pub fn describe_instance_types(_: &mut Ctx<'_>, req: DescribeInstanceTypesRequest) -> Result<DescribeInstanceTypesResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(FILTERS)?;
    let names: Vec<String> = req.instance_types.unwrap_or_default().into_iter().map(|t| t.as_str().to_owned()).collect();
    if names.len() > 100 {
        return Err(invalid("The maximum number of instance types that can be specified is 100"));
    }
    if !names.is_empty() && req.max_results.is_some() {
        return Err(combination("The parameter InstanceTypes cannot be used with the parameter MaxResults"));
    }
    let unknown: Vec<&str> = names.iter().filter(|n| types::find(n).is_none()).map(String::as_str).collect();
    if !unknown.is_empty() {
        return Err(Fault::client("InvalidInstanceType", format!("The following supplied instance types do not exist: [{}]", unknown.join(", "))));
    }
    let mut found = Vec::new();
    for t in types::all() {
        if (names.is_empty() || names.iter().any(|n| n == t.name)) && filters.pass(None, |name| field(t, name))? {
            found.push(t);
        }
    }
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=100, false, |t| t.name.to_owned())?;
    Ok(DescribeInstanceTypesResult { instance_types: Some(page.items.into_iter().map(describe).collect()), next_token: page.next })
}

/// `DescribeInstanceTypeOfferings`: every type is offered in every zone of every region.
///
/// # Errors
/// Unknown location types and filters, sizes of pages out of range.
pub fn describe_instance_type_offerings(
    cx: &mut Ctx<'_>,
    req: DescribeInstanceTypeOfferingsRequest,
) -> Result<DescribeInstanceTypeOfferingsResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(&["instance-type", "location"])?;
    let kind = req.location_type.unwrap_or(LocationType::REGION);
    let locations: Vec<String> = match kind.as_str() {
        "region" => vec![cx.scope.region.clone()],
        "availability-zone" => zones(&cx.scope.region).into_iter().map(|z| z.name).collect(),
        "availability-zone-id" => zones(&cx.scope.region).into_iter().map(|z| z.id).collect(),
        "outpost" => Vec::new(),
        other => return Err(invalid(format!("Value ({other}) for parameter locationType is invalid."))),
    };
    let mut found = Vec::new();
    for (location, t) in locations.iter().flat_map(|l| types::all().iter().map(move |t| (l, t))) {
        let fits = filters.pass(None, |name| match name {
            "instance-type" => one(t.name),
            "location" => one(location),
            _ => None,
        })?;
        if fits {
            found.push(InstanceTypeOffering {
                instance_type: Some(t.name.into()),
                location: Some(location.clone()),
                location_type: Some(kind.clone()),
            });
        }
    }
    let key =
        |o: &InstanceTypeOffering| format!("{}/{}", o.location.as_deref().unwrap_or_default(), o.instance_type.as_ref().map_or("", |t| t.as_str()));
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=1000, false, key)?;
    Ok(DescribeInstanceTypeOfferingsResult { instance_type_offerings: Some(page.items), next_token: page.next })
}

fn count(n: u32) -> Option<i32> {
    i32::try_from(n).ok()
}

fn counts(all: Vec<u32>) -> Option<Vec<i32>> {
    (!all.is_empty()).then(|| all.into_iter().filter_map(count).collect())
}

/// MB a second of so many megabits a second.
fn throughput(mbps: u32) -> f64 {
    f64::from(mbps) / 8.0
}

fn yes_or_no(supported: bool) -> &'static str {
    if supported { "supported" } else { "unsupported" }
}

fn describe(t: &InstanceType) -> InstanceTypeInfo {
    InstanceTypeInfo {
        auto_recovery_supported: Some(true),
        bare_metal: Some(t.bare_metal()),
        burstable_performance_supported: Some(t.burstable()),
        current_generation: Some(t.current_generation()),
        dedicated_hosts_supported: Some(t.dedicated_hosts()),
        ebs_info: Some(ebs(t)),
        free_tier_eligible: Some(t.free_tier()),
        hibernation_supported: Some(t.hibernation()),
        hypervisor: t.hypervisor().map(InstanceTypeHypervisor::from),
        instance_storage_supported: Some(false),
        instance_type: Some(t.name.into()),
        memory_info: Some(MemoryInfo { size_in_mib: i64::try_from(t.memory_mib).ok() }),
        network_info: Some(network(t)),
        nitro_enclaves_support: Some(NitroEnclavesSupport::from(yes_or_no(t.enclaves()))),
        nitro_tpm_info: t.tpm().then(|| NitroTpmInfo { supported_versions: Some(vec!["2.0".into()]) }),
        nitro_tpm_support: Some(NitroTpmSupport::from(yes_or_no(t.tpm()))),
        phc_support: Some(PhcSupport::UNSUPPORTED),
        placement_group_info: Some(PlacementGroupInfo {
            supported_strategies: Some(strategies(t).iter().copied().map(PlacementGroupStrategy::from).collect()),
        }),
        processor_info: Some(ProcessorInfo {
            manufacturer: Some(t.manufacturer().into()),
            supported_architectures: Some(t.architectures().iter().copied().map(ArchitectureType::from).collect()),
            sustained_clock_speed_in_ghz: Some(t.clock_ghz),
            ..ProcessorInfo::default()
        }),
        supported_boot_modes: Some(t.boot_modes().iter().copied().map(BootModeType::from).collect()),
        supported_in_region: Some(true),
        supported_root_device_types: Some(vec![RootDeviceType::EBS]),
        supported_usage_classes: Some(usage(t).iter().copied().map(UsageClassType::from).collect()),
        supported_virtualization_types: Some(vec![VirtualizationType::HVM]),
        vcpu_info: Some(VCpuInfo {
            default_cores: count(t.cores),
            default_threads_per_core: count(t.threads_per_core()),
            default_vcpus: count(t.vcpus),
            valid_cores: counts(t.valid_cores()),
            valid_threads_per_core: counts(t.valid_threads()),
        }),
        ..InstanceTypeInfo::default()
    }
}

fn usage(t: &InstanceType) -> &'static [&'static str] {
    if t.name == "t2.nano" { &["on-demand"] } else { &["on-demand", "spot"] }
}

fn strategies(t: &InstanceType) -> &'static [&'static str] {
    if t.burstable() { &["partition", "spread"] } else { &["cluster", "partition", "spread"] }
}

fn ebs(t: &InstanceType) -> EbsInfo {
    EbsInfo {
        attachment_limit_type: Some(AttachmentLimitType::SHARED),
        ebs_optimized_info: t.ebs.map(|e| EbsOptimizedInfo {
            baseline_bandwidth_in_mbps: count(e.mbps.0),
            baseline_iops: count(e.iops.0),
            baseline_throughput_in_mbps: Some(throughput(e.mbps.0)),
            maximum_bandwidth_in_mbps: count(e.mbps.1),
            maximum_iops: count(e.iops.1),
            maximum_throughput_in_mbps: Some(throughput(e.mbps.1)),
        }),
        ebs_optimized_support: Some(if t.is_xen() { EbsOptimizedSupport::UNSUPPORTED } else { EbsOptimizedSupport::DEFAULT }),
        encryption_support: Some(EbsEncryptionSupport::SUPPORTED),
        maximum_ebs_attachments: count(t.attachments()),
        nvme_support: Some(if t.is_xen() { EbsNvmeSupport::UNSUPPORTED } else { EbsNvmeSupport::REQUIRED }),
        ..EbsInfo::default()
    }
}

fn network(t: &InstanceType) -> NetworkInfo {
    NetworkInfo {
        connection_tracking_configuration: Some(DefaultConnectionTrackingConfiguration {
            default_tcp_established_timeout: Some(432_000),
            default_udp_stream_timeout: Some(180),
            default_udp_timeout: Some(30),
        }),
        default_network_card_index: Some(0),
        efa_supported: Some(false),
        ena_srd_supported: Some(false),
        ena_support: Some(if t.is_xen() { EnaSupport::UNSUPPORTED } else { EnaSupport::REQUIRED }),
        encryption_in_transit_supported: Some(false),
        ipv4_addresses_per_interface: count(t.addresses_per_interface),
        ipv6_addresses_per_interface: count(t.addresses_per_interface),
        ipv6_supported: Some(true),
        maximum_network_cards: Some(1),
        maximum_network_interfaces: count(t.interfaces),
        network_cards: Some(vec![NetworkCardInfo {
            baseline_bandwidth_in_gbps: Some(t.gbps.0),
            peak_bandwidth_in_gbps: Some(t.gbps.1),
            default_ena_queue_count_per_interface: count(t.queues()),
            maximum_network_interfaces: count(t.interfaces),
            network_card_index: Some(0),
            network_performance: Some(t.network.into()),
            ..NetworkCardInfo::default()
        }]),
        network_performance: Some(t.network.into()),
        ..NetworkInfo::default()
    }
}

fn field(t: &InstanceType, name: &str) -> Option<Vec<String>> {
    let texts = |all: &[&str]| Some(all.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
    let numbers = |all: Vec<u32>| Some(all.iter().map(u32::to_string).collect::<Vec<_>>());
    let of_ebs = |f: fn(types::Ebs) -> f64| Some(t.ebs.map(|e| f(e).to_string()).into_iter().collect::<Vec<_>>());
    match name {
        "auto-recovery-supported" | "network-info.ipv6-supported" => flag(true),
        "instance-storage-supported" | "network-info.efa-supported" | "network-info.encryption-in-transit-supported" => flag(false),
        "bare-metal" => flag(t.bare_metal()),
        "burstable-performance-supported" => flag(t.burstable()),
        "current-generation" => flag(t.current_generation()),
        "dedicated-hosts-supported" => flag(t.dedicated_hosts()),
        "ebs-info.attachment-limit-type" => one("shared"),
        "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps" => of_ebs(|e| f64::from(e.mbps.0)),
        "ebs-info.ebs-optimized-info.baseline-iops" => of_ebs(|e| f64::from(e.iops.0)),
        "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps" => of_ebs(|e| throughput(e.mbps.0)),
        "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps" => of_ebs(|e| f64::from(e.mbps.1)),
        "ebs-info.ebs-optimized-info.maximum-iops" => of_ebs(|e| f64::from(e.iops.1)),
        "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps" => of_ebs(|e| throughput(e.mbps.1)),
        "ebs-info.ebs-optimized-support" => one(if t.is_xen() { "unsupported" } else { "default" }),
        "ebs-info.encryption-support" => one("supported"),
        "ebs-info.maximum-ebs-attachments" => one(t.attachments().to_string()),
        "ebs-info.nvme-support" | "network-info.ena-support" => one(if t.is_xen() { "unsupported" } else { "required" }),
        "free-tier-eligible" => flag(t.free_tier()),
        "hibernation-supported" => flag(t.hibernation()),
        "hypervisor" => Some(t.hypervisor().map(str::to_owned).into_iter().collect()),
        "instance-type" => one(t.name),
        "memory-info.size-in-mib" => one(t.memory_mib.to_string()),
        "network-info.flexible-ena-queues-support" | "phc-support" => one("unsupported"),
        "network-info.ipv4-addresses-per-interface" | "network-info.ipv6-addresses-per-interface" => one(t.addresses_per_interface.to_string()),
        "network-info.maximum-network-cards" => one("1"),
        "network-info.maximum-network-interfaces" => one(t.interfaces.to_string()),
        "network-info.network-performance" => one(t.network),
        "nitro-enclaves-support" => one(yes_or_no(t.enclaves())),
        "nitro-tpm-info.supported-versions" => Some(t.tpm().then(|| "2.0".to_owned()).into_iter().collect()),
        "nitro-tpm-support" => one(yes_or_no(t.tpm())),
        "placement-group-info.supported-strategies" => texts(strategies(t)),
        "processor-info.manufacturer" => one(t.manufacturer()),
        "processor-info.supported-architecture" => texts(t.architectures()),
        "processor-info.sustained-clock-speed-in-ghz" => one(t.clock_ghz.to_string()),
        "supported-boot-mode" => texts(t.boot_modes()),
        "supported-root-device-type" => one("ebs"),
        "supported-usage-class" => texts(usage(t)),
        "supported-virtualization-type" => one("hvm"),
        "vcpu-info.default-cores" => one(t.cores.to_string()),
        "vcpu-info.default-threads-per-core" => one(t.threads_per_core().to_string()),
        "vcpu-info.default-vcpus" => one(t.vcpus.to_string()),
        "vcpu-info.valid-cores" => numbers(t.valid_cores()),
        "vcpu-info.valid-threads-per-core" => numbers(t.valid_threads()),
        known if FILTERS.contains(&known) => Some(Vec::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;
    use bonkei_api_ec2::Filter;

    fn filter(name: &str, values: &[&str]) -> Option<Vec<Filter>> {
        Some(vec![Filter { name: Some(name.into()), values: Some(values.iter().map(|v| (*v).to_owned()).collect()) }])
    }

    fn names(bench: &Bench, filters: Option<Vec<Filter>>) -> Vec<String> {
        let req = DescribeInstanceTypesRequest { filters, ..Default::default() };
        let all = bench.run(|cx| describe_instance_types(cx, req)).unwrap().instance_types.unwrap();
        all.into_iter().filter_map(|t| t.instance_type.map(|t| t.as_str().to_owned())).collect()
    }

    #[test]
    fn every_documented_filter_is_answered() {
        for name in FILTERS {
            assert!(field(&types::all()[7], name).is_some(), "{name}");
        }
        let bench = Bench::new();
        assert_eq!(names(&bench, filter("free-tier-eligible", &["true"])), ["t3.micro", "t3.small", "t4g.micro", "t4g.small"]);
        assert_eq!(names(&bench, filter("processor-info.supported-architecture", &["arm64"])).len(), 7);
        assert_eq!(names(&bench, filter("instance-type", &["t3.m*"])), ["t3.micro", "t3.medium"]);
        assert_eq!(
            names(&bench, filter("ebs-info.ebs-optimized-info.baseline-throughput-in-mbps", &["81.25"])),
            ["m5.large", "c5.large", "r5.large"]
        );
    }

    #[test]
    fn pages_cover_all_types_and_bad_requests_are_refused() {
        let bench = Bench::new();
        let (mut seen, mut token) = (0, None);
        loop {
            let req = DescribeInstanceTypesRequest { max_results: Some(10), next_token: token, ..Default::default() };
            let page = bench.run(|cx| describe_instance_types(cx, req)).unwrap();
            seen += page.instance_types.unwrap().len();
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, types::all().len());
        let types = |names: &[&'static str], max| DescribeInstanceTypesRequest {
            instance_types: Some(names.iter().copied().map(Into::into).collect()),
            max_results: max,
            ..Default::default()
        };
        let (unknown, both, many) = (types(&["t3.nono"], None), types(&["t3.nano"], Some(5)), types(&[], Some(101)));
        assert_eq!(bench.refused(|cx| describe_instance_types(cx, unknown)), "InvalidInstanceType");
        assert_eq!(bench.refused(|cx| describe_instance_types(cx, both)), "InvalidParameterCombination");
        assert_eq!(bench.refused(|cx| describe_instance_types(cx, many)), "InvalidParameterValue");
        let strange = DescribeInstanceTypesRequest { filters: filter("colour", &["red"]), ..Default::default() };
        assert_eq!(bench.refused(|cx| describe_instance_types(cx, strange)), "InvalidParameterValue");
    }

    #[test]
    fn offerings_name_places() {
        let bench = Bench::new();
        let ask = |location: &'static str, filters| {
            let req = DescribeInstanceTypeOfferingsRequest { location_type: Some(location.into()), filters, ..Default::default() };
            bench.run(|cx| describe_instance_type_offerings(cx, req)).unwrap().instance_type_offerings.unwrap()
        };
        assert_eq!(ask("region", filter("instance-type", &["t3.micro"])).len(), 1);
        let zones = ask("availability-zone", filter("instance-type", &["t3.micro"]));
        assert_eq!(zones.iter().filter_map(|o| o.location.as_deref()).collect::<Vec<_>>(), ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]);
        assert_eq!(ask("availability-zone-id", filter("location", &["apne1-az4"])).len(), types::all().len());
    }
}
