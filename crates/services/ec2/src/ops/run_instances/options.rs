//! What a launch says of its instances, checked.

use super::disk::{self, Disk};
use crate::faults::{INSTANCE, INTERFACE, KEY, VOLUME, combination, invalid, missing};
use crate::image::{self, Ami};
use crate::state::{KeyPair, MetadataOptions};
use crate::types::{self, InstanceType};
use crate::{credits, imds, tags, user_data};
use bonkei_api_ec2::{CpuOptionsRequest, RunInstancesRequest};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::BTreeMap;

/// Instances that one request may launch; the host's memory ends it long before.
const MOST: i32 = 1000;

/// What every instance of a launch gets.
#[derive(Debug)]
pub struct Options {
    /// Its image.
    pub image: Ami,
    /// Its type.
    pub kind: &'static InstanceType,
    /// Fewest and most instances wanted.
    pub count: (usize, usize),
    /// Its key pair.
    pub key: Option<KeyPair>,
    /// User data, base64.
    pub user_data: Option<String>,
    /// Metadata options.
    pub metadata: MetadataOptions,
    /// Credit option of a burstable type.
    pub credits: Option<String>,
    /// Cores and threads where they differ from the type's.
    pub cpu: Option<(u32, u32)>,
    /// `stop` or `terminate`.
    pub shutdown_behavior: String,
    /// Root volume.
    pub disk: Disk,
    /// Tags of instances.
    pub instance_tags: BTreeMap<String, String>,
    /// Tags of volumes.
    pub volume_tags: BTreeMap<String, String>,
    /// Tags of new interfaces.
    pub interface_tags: BTreeMap<String, String>,
}

impl Options {
    /// From a request.
    ///
    /// # Errors
    /// What AWS refuses of image, type, counts, key, user data, metadata options, credits, processors, disks and tags.
    pub fn check(cx: &Ctx<'_>, req: &RunInstancesRequest) -> Result<Self, Fault> {
        let count = counts(req)?;
        let image = image::find(cx, req.image_id.as_deref().ok_or_else(|| missing("ImageId"))?)?;
        let kind = kind(req)?;
        if !kind.architectures().contains(&image.info.architecture.as_str()) {
            return Err(invalid(format!(
                "The architecture '{}' of the specified instance type does not match the architecture '{}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.",
                kind.architectures().join(","),
                image.info.architecture
            )));
        }
        if req.ebs_optimized.unwrap_or_default() && kind.is_xen() {
            return Err(unsupported());
        }
        let key = match &req.key_name {
            None => None,
            Some(name) => Some(cx.tx.find::<KeyPair>(&cx.scope, "name", name)?.into_iter().next().ok_or_else(|| KEY.not_found(name))?),
        };
        let metadata = imds::Wanted::from(req.metadata_options.clone().unwrap_or_default()).apply(imds::default(), "RunInstances")?;
        let specs = req.tag_specifications.as_ref();
        let tags_of = |of| tags::specified(specs, of, &[INSTANCE, VOLUME, INTERFACE]);
        let instance_tags = tags_of(INSTANCE)?;
        if metadata.tags {
            instance_tags.keys().try_for_each(|k| imds::check_tag_key(k))?;
        }
        Ok(Self {
            count,
            key,
            user_data: req.user_data.as_deref().map(user_data::from_text).transpose()?.flatten(),
            metadata,
            credits: credits::wanted(kind, req.credit_specification.as_ref().map(|c| c.cpu_credits.as_str()))?,
            cpu: req.cpu_options.as_ref().map(|c| cpu(kind, c)).transpose()?.flatten(),
            shutdown_behavior: shutdown_behavior(req.instance_initiated_shutdown_behavior.as_ref().map_or("stop", |b| b.as_str()))?,
            disk: disk::root(&image, req.block_device_mappings.as_deref().unwrap_or_default())?,
            instance_tags,
            volume_tags: tags_of(VOLUME)?,
            interface_tags: tags_of(INTERFACE)?,
            image,
            kind,
        })
    }
}

fn counts(req: &RunInstancesRequest) -> Result<(usize, usize), Fault> {
    let (min, max) = (req.min_count, req.max_count);
    if min < 1 {
        return Err(invalid(format!("Value ({min}) for parameter minCount is invalid. Parameter must be an integer greater than 0.")));
    }
    if max < min {
        return Err(invalid(format!("Value ({max}) for parameter maxCount is invalid. maxCount must be equal to or greater than minCount ({min}).")));
    }
    if max > MOST {
        let words =
            format!("You have requested more instances ({max}) than your current instance limit of {MOST} allows for the specified instance type.");
        return Err(Fault::client("InstanceLimitExceeded", words));
    }
    Ok((usize::try_from(min).unwrap_or(1), usize::try_from(max).unwrap_or(1)))
}

fn kind(req: &RunInstancesRequest) -> Result<&'static InstanceType, Fault> {
    let Some(name) = &req.instance_type else {
        // AWS takes m1.small then, which no present image can boot on
        return Err(combination(
            "Non-Windows instances with a virtualization type of 'hvm' are currently not supported for this instance type : m1.small.",
        ));
    };
    types::find(name.as_str()).ok_or_else(|| invalid(format!("Invalid value '{name}' for InstanceType.")))
}

/// `stop` or `terminate`.
///
/// # Errors
/// `InvalidParameterValue` for anything else.
pub fn shutdown_behavior(text: &str) -> Result<String, Fault> {
    match text {
        "stop" | "terminate" => Ok(text.to_owned()),
        other => Err(invalid(format!("Value ({other}) for parameter instanceInitiatedShutdownBehavior is invalid. Unknown behavior."))),
    }
}

/// `Unsupported`, in AWS's one sentence for all of it.
pub fn unsupported() -> Fault {
    Fault::client(
        "Unsupported",
        "The requested configuration is currently not supported. Please check the documentation for supported configurations.",
    )
}

fn cpu(kind: &InstanceType, wanted: &CpuOptionsRequest) -> Result<Option<(u32, u32)>, Fault> {
    if wanted.amd_sev_snp.is_some() || wanted.nested_virtualization.is_some() {
        return Err(Fault::not_implemented("ec2:RunInstances CpuOptions.AmdSevSnp and CpuOptions.NestedVirtualization"));
    }
    let (cores, threads) = match (wanted.core_count, wanted.threads_per_core) {
        (None, None) => return Ok(None),
        (Some(cores), Some(threads)) => (u32::try_from(cores).unwrap_or(0), u32::try_from(threads).unwrap_or(0)),
        _ => return Err(combination("CpuOptions must specify both the core count and the threads per core.")),
    };
    if kind.valid_cores().is_empty() {
        return Err(combination(format!("The instance type '{}' does not support CPU options.", kind.name)));
    }
    if !kind.valid_cores().contains(&cores) {
        return Err(invalid(format!("CPU core count {cores} is not valid for instance type {}.", kind.name)));
    }
    if !kind.valid_threads().contains(&threads) {
        return Err(invalid(format!("CPU threads per core {threads} is not valid for instance type {}.", kind.name)));
    }
    Ok(Some((cores, threads)))
}

/// Refuses by name what this region cannot do yet.
///
/// # Errors
/// `NotImplemented`.
pub fn refuse_unbuilt(req: &RunInstancesRequest) -> Result<(), Fault> {
    let some = |list: &Option<Vec<bonkei_api_ec2::InstanceIpv6Address>>| list.as_ref().is_some_and(|l| !l.is_empty());
    let placement = req.placement.clone().unwrap_or_default();
    let text = |t: &Option<String>| t.as_ref().is_some_and(|t| !t.is_empty());
    let wanted = [
        (
            "CapacityReservationSpecification",
            req.capacity_reservation_specification.as_ref().is_some_and(|c| {
                c.capacity_reservation_target.is_some()
                    || c.capacity_reservation_preference.as_ref().is_some_and(|p| p == "capacity-reservations-only")
            }),
        ),
        ("ElasticGpuSpecification", req.elastic_gpu_specification.as_ref().is_some_and(|l| !l.is_empty())),
        ("ElasticInferenceAccelerators", req.elastic_inference_accelerators.as_ref().is_some_and(|l| !l.is_empty())),
        ("EnablePrimaryIpv6", req.enable_primary_ipv6.unwrap_or_default()),
        ("EnclaveOptions", req.enclave_options.as_ref().is_some_and(|e| e.enabled.unwrap_or_default())),
        ("HibernationOptions", req.hibernation_options.as_ref().is_some_and(|h| h.configured.unwrap_or_default())),
        ("IamInstanceProfile", req.iam_instance_profile.is_some()),
        ("InstanceMarketOptions", req.instance_market_options.is_some()),
        ("Ipv6AddressCount", req.ipv6_address_count.is_some_and(|n| n != 0)),
        ("Ipv6Addresses", some(&req.ipv6_addresses)),
        ("KernelId", text(&req.kernel_id)),
        ("LaunchTemplate", req.launch_template.is_some()),
        ("LicenseSpecifications", req.license_specifications.as_ref().is_some_and(|l| !l.is_empty())),
        ("MaintenanceOptions", req.maintenance_options.as_ref().is_some_and(|m| m.auto_recovery.as_ref().is_some_and(|a| a == "disabled"))),
        ("NetworkPerformanceOptions", req.network_performance_options.as_ref().is_some_and(|n| n.bandwidth_weighting.is_some())),
        ("Operator", req.operator.is_some()),
        ("Placement.GroupName", text(&placement.group_name) || text(&placement.group_id) || placement.partition_number.is_some()),
        ("Placement.HostId", text(&placement.host_id) || text(&placement.host_resource_group_arn) || text(&placement.affinity)),
        ("Placement.Tenancy", placement.tenancy.as_ref().is_some_and(|t| t != "default")),
        (
            "PrivateDnsNameOptions.EnableResourceNameDnsAAAARecord",
            req.private_dns_name_options.as_ref().is_some_and(|p| p.enable_resource_name_dns_aaaa_record.unwrap_or_default()),
        ),
        ("RamdiskId", text(&req.ramdisk_id)),
        ("SecondaryInterfaces", req.secondary_interfaces.as_ref().is_some_and(|l| !l.is_empty())),
    ];
    match wanted.iter().find(|(_, asked)| *asked) {
        Some((name, _)) => Err(Fault::not_implemented(&format!("ec2:RunInstances {name}"))),
        None => Ok(()),
    }
}
