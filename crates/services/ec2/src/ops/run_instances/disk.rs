//! The root volume of a launch ("Block device mappings for volumes on Amazon EC2 instances", "Amazon EBS volume types").

use crate::faults::{combination, invalid, missing};
use crate::image::{Ami, ROOT_DEVICE};
use bonkei_api_ec2::{BlockDeviceMapping, EbsBlockDevice};
use bonkei_core::Fault;

/// A root volume, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disk {
    /// GiB.
    pub size: i32,
    /// `gp3` and the like.
    pub volume_type: String,
    /// IOPS as provisioned.
    pub iops: Option<i32>,
    /// MiB a second as provisioned.
    pub throughput: Option<i32>,
    /// Goes with the instance.
    pub delete_on_termination: bool,
}

/// The root volume that a request's mappings ask for; the image's own where they say nothing.
///
/// # Errors
/// What AWS refuses of a root volume; `NotImplemented` for further volumes and for encryption.
pub fn root(image: &Ami, mappings: &[BlockDeviceMapping]) -> Result<Disk, Fault> {
    let mut seen: Vec<&str> = Vec::new();
    let mut wanted = EbsBlockDevice::default();
    for mapping in mappings {
        let device = mapping.device_name.as_deref().filter(|d| !d.is_empty()).ok_or_else(|| missing("deviceName"))?;
        if seen.contains(&device) {
            return Err(Fault::client("InvalidBlockDeviceMapping", format!("The device '{device}' is used in more than one block-device mapping")));
        }
        seen.push(device);
        match (device == ROOT_DEVICE, &mapping.ebs) {
            (true, Some(ebs)) => wanted = ebs.clone(),
            (true, None) => return Err(Fault::client("InvalidBlockDeviceMapping", format!("The root device '{device}' must be an EBS volume."))),
            // an instance store that the type has not got is ignored, and so is a device that is to be left out
            (false, None) if mapping.virtual_name.is_some() || mapping.no_device.is_some() => {}
            (false, _) => {
                return Err(Fault::not_implemented(&format!("ec2:RunInstances BlockDeviceMappings of {device} (the root device is {ROOT_DEVICE})")));
            }
        }
    }
    check(image, &wanted)
}

fn check(image: &Ami, wanted: &EbsBlockDevice) -> Result<Disk, Fault> {
    if wanted.encrypted.unwrap_or_default() || wanted.kms_key_id.is_some() {
        return Err(Fault::not_implemented("ec2:RunInstances BlockDeviceMappings.Ebs.Encrypted"));
    }
    if let Some(snapshot) = wanted.snapshot_id.as_ref().filter(|s| **s != image.snapshot()) {
        return Err(Fault::client("InvalidSnapshot.NotFound", format!("The snapshot '{snapshot}' does not exist.")));
    }
    let volume_type = wanted.volume_type.as_ref().map_or("gp3", |t| t.as_str()).to_owned();
    let size = wanted.volume_size.unwrap_or_else(|| image.root_size());
    let largest = match volume_type.as_str() {
        "standard" => 1024,
        "gp2" | "io1" => 16_384,
        "gp3" | "io2" => 65_536,
        "st1" | "sc1" => return Err(invalid(format!("The volume type {volume_type} cannot be used for a root device."))),
        other => return Err(invalid(format!("Invalid value '{other}' for VolumeType."))),
    };
    if size < image.root_size() {
        let words = format!("Volume of size {size}GB is smaller than snapshot '{}', expect size >= {}GB", image.snapshot(), image.root_size());
        return Err(Fault::client("InvalidBlockDeviceMapping", words));
    }
    if size > largest {
        return Err(invalid(format!("Volume size of {size} GiB is more than the {largest} GiB that a {volume_type} volume may have.")));
    }
    let iops = iops(&volume_type, size, wanted.iops)?;
    Ok(Disk {
        throughput: throughput(&volume_type, iops, wanted.throughput)?,
        iops,
        size,
        volume_type,
        delete_on_termination: wanted.delete_on_termination.unwrap_or(true),
    })
}

fn iops(volume_type: &str, size: i32, asked: Option<i32>) -> Result<Option<i32>, Fault> {
    let (range, ratio) = match (volume_type, asked) {
        ("standard", None) => return Ok(None),
        // three a GiB, from 100 to 16000
        ("gp2", None) => return Ok(Some((size * 3).clamp(100, 16_000))),
        ("gp3", None) => return Ok(Some(3000)),
        ("gp3", Some(_)) => (3000..=80_000, 500),
        ("io1", Some(_)) => (100..=64_000, 50),
        ("io2", Some(_)) => (100..=256_000, 1000),
        (_, None) => return Err(combination(format!("The parameter iops must be specified for {volume_type} volumes."))),
        (_, Some(_)) => return Err(combination(format!("The parameter iops is not supported for {volume_type} volumes."))),
    };
    let asked = asked.unwrap_or_default();
    if !range.contains(&asked) {
        return Err(invalid(format!("Volume iops of {asked} is not in the range {} to {} of {volume_type} volumes.", range.start(), range.end())));
    }
    // the smallest gp3 volume has its 3000 whatever its size
    if asked > size.saturating_mul(ratio).max(*range.start()) {
        let given = f64::from(asked) / f64::from(size);
        return Err(combination(format!("Iops to volume size ratio of {given:.6} is too high; maximum is {ratio}.0")));
    }
    Ok(Some(asked))
}

fn throughput(volume_type: &str, iops: Option<i32>, asked: Option<i32>) -> Result<Option<i32>, Fault> {
    match (volume_type, asked) {
        ("gp3", None) => Ok(Some(125)),
        (_, None) => Ok(None),
        ("gp3", Some(asked)) if !(125..=2000).contains(&asked) => {
            Err(invalid(format!("Throughput of {asked} MiB/s is not in the range 125 to 2000 of gp3 volumes.")))
        }
        ("gp3", Some(asked)) if asked > iops.unwrap_or(3000) / 4 => {
            let given = f64::from(asked) / f64::from(iops.unwrap_or(3000));
            Err(combination(format!("Throughput (MiBps) to iops ratio of {given:.6} is too high; maximum is 0.250000 MiBps per iops")))
        }
        ("gp3", asked) => Ok(asked),
        (_, Some(_)) => Err(combination(format!("The parameter throughput is not supported for {volume_type} volumes."))),
    }
}
