//! Storage of DB instances ("Amazon RDS DB instance storage").

use crate::engine::ENGINE;
use crate::faults::{combination, invalid};
use bonkei_core::Fault;

/// gp3 from this size on is striped: more IOPS, and they can be provisioned.
const STRIPED: i32 = 400;

/// What storage an instance shall have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// GiB.
    pub size: i32,
    /// `gp2`, `gp3`, `io1`.
    pub kind: String,
    /// Provisioned, or what gp3 gives anyway.
    pub iops: Option<i32>,
    /// MiB a second.
    pub throughput: Option<i32>,
}

/// Completes and checks what a request says of storage; `size` is GiB.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination`; `standard` and `io2` are refused by name.
pub fn check(size: i32, kind: Option<&str>, iops: Option<i32>, throughput: Option<i32>) -> Result<Storage, Fault> {
    let kind = kind.filter(|k| !k.is_empty()).unwrap_or(if iops.is_some() { "io1" } else { "gp3" });
    let smallest = match kind {
        "gp2" | "gp3" => 20,
        "io1" => 100,
        "standard" | "io2" => return Err(Fault::not_implemented(&format!("the rds storage type {kind}"))),
        _ => return Err(invalid(format!("Invalid storage type: {kind}"))),
    };
    if !(smallest..=65536).contains(&size) {
        return Err(invalid(format!("Invalid storage size for engine name {ENGINE} and storage type {kind}: {size}")));
    }
    if throughput.is_some() && kind != "gp3" {
        return Err(combination(format!("You can't specify storage throughput for storage type {kind}.")));
    }
    let (iops, throughput) = match kind {
        "gp3" => gp3(size, iops, throughput)?,
        "io1" => (Some(io1(size, iops)?), None),
        _ if iops.is_some() => return Err(combination(format!("You can't specify IOPS for storage type {kind}."))),
        _ => (None, None),
    };
    Ok(Storage { size, kind: kind.to_owned(), iops, throughput })
}

fn gp3(size: i32, iops: Option<i32>, throughput: Option<i32>) -> Result<(Option<i32>, Option<i32>), Fault> {
    let (least_iops, least_throughput) = if size < STRIPED { (3000, 125) } else { (12000, 500) };
    let (iops, throughput) = (iops.unwrap_or(least_iops), throughput.unwrap_or(least_throughput));
    if size < STRIPED && (iops, throughput) != (least_iops, least_throughput) {
        return Err(combination(format!("You can't specify IOPS or storage throughput for engine {ENGINE} and a storage size less than {STRIPED}.")));
    }
    if !(least_iops..=64000).contains(&iops) {
        return Err(combination(format!("IOPS for storage type gp3 and {size} GiB must be between {least_iops} and 64000: {iops}")));
    }
    if !(least_throughput..=4000).contains(&throughput) {
        return Err(combination(format!(
            "Storage throughput for storage type gp3 and {size} GiB must be between {least_throughput} and 4000: {throughput}"
        )));
    }
    Ok((Some(iops), Some(throughput)))
}

fn io1(size: i32, iops: Option<i32>) -> Result<i32, Fault> {
    let iops = iops.ok_or_else(|| combination("You must specify Iops when the storage type is io1."))?;
    if !(1000..=256_000).contains(&iops) {
        return Err(combination(format!("IOPS for storage type io1 must be between 1000 and 256000: {iops}")));
    }
    let (wide, size) = (i64::from(iops), i64::from(size));
    if wide * 2 < size || wide > size * 50 {
        return Err(combination(format!("The ratio of IOPS to storage in GiB must be between 0.5 and 50: {iops} to {size}")));
    }
    Ok(iops)
}

/// The limit of storage autoscaling, which must leave room to grow.
///
/// # Errors
/// `InvalidParameterCombination`.
pub fn limit(size: i32, most: Option<i32>) -> Result<Option<i32>, Fault> {
    match most {
        Some(most) if most <= size => Err(combination("Max storage size must be greater than storage size")),
        Some(most) if most > 65536 => Err(invalid(format!("Invalid max storage size for engine name {ENGINE}: {most}"))),
        most => Ok(most),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_those_of_the_type() {
        let s = check(20, None, None, None).unwrap();
        assert_eq!((s.kind.as_str(), s.iops, s.throughput), ("gp3", Some(3000), Some(125)));
        assert_eq!(check(400, Some("gp3"), None, None).unwrap().iops, Some(12000));
        assert_eq!(check(20, Some("gp2"), None, None).unwrap().iops, None);
        assert_eq!(check(100, None, Some(1000), None).unwrap().kind, "io1");
    }

    #[test]
    fn bad_storage_is_refused() {
        for (size, kind, iops, throughput, code) in [
            (19, None, None, None, "InvalidParameterValue"),
            (65537, None, None, None, "InvalidParameterValue"),
            (-1, Some("gp2"), None, None, "InvalidParameterValue"),
            (99, Some("io1"), Some(1000), None, "InvalidParameterValue"),
            (20, Some("floppy"), None, None, "InvalidParameterValue"),
            (20, Some("gp2"), Some(1000), None, "InvalidParameterCombination"),
            (20, Some("gp2"), None, Some(125), "InvalidParameterCombination"),
            (20, Some("gp3"), Some(4000), None, "InvalidParameterCombination"),
            (400, Some("gp3"), Some(3000), None, "InvalidParameterCombination"),
            (100, Some("io1"), None, None, "InvalidParameterCombination"),
            (100, Some("io1"), Some(5001), None, "InvalidParameterCombination"),
            (20, Some("standard"), None, None, "NotImplemented"),
            (100, Some("io2"), Some(1000), None, "NotImplemented"),
        ] {
            assert_eq!(check(size, kind, iops, throughput).unwrap_err().code, code, "{size} {kind:?} {iops:?} {throughput:?}");
        }
        assert!(limit(20, Some(20)).is_err() && limit(20, Some(21)).is_ok() && limit(20, None).is_ok());
    }
}
