//! DB instance classes ("Hardware specifications for DB instance classes").

use bonkei_core::Fault;

/// What a class gives an engine. Which processor AWS runs it on is none of a client's business there, and so none here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// Such as `db.t3.micro`.
    pub name: &'static str,
    /// Processors.
    pub vcpus: u32,
    /// MiB of memory.
    pub memory_mib: u64,
}

impl Class {
    /// Bytes of memory.
    pub const fn memory_bytes(&self) -> u64 {
        self.memory_mib * 1024 * 1024
    }
}

const fn class(name: &'static str, vcpus: u32, gib: u64) -> Class {
    Class { name, vcpus, memory_mib: gib * 1024 }
}

/// Every class that an engine can be run as, family by family.
pub static CLASSES: &[Class] = &[
    class("db.t2.micro", 1, 1),
    class("db.t2.small", 1, 2),
    class("db.t2.medium", 2, 4),
    class("db.t2.large", 2, 8),
    class("db.t2.xlarge", 4, 16),
    class("db.t2.2xlarge", 8, 32),
    class("db.t3.micro", 2, 1),
    class("db.t3.small", 2, 2),
    class("db.t3.medium", 2, 4),
    class("db.t3.large", 2, 8),
    class("db.t3.xlarge", 4, 16),
    class("db.t3.2xlarge", 8, 32),
    class("db.t4g.micro", 2, 1),
    class("db.t4g.small", 2, 2),
    class("db.t4g.medium", 2, 4),
    class("db.t4g.large", 2, 8),
    class("db.t4g.xlarge", 4, 16),
    class("db.t4g.2xlarge", 8, 32),
    class("db.m5.large", 2, 8),
    class("db.m5.xlarge", 4, 16),
    class("db.m5.2xlarge", 8, 32),
    class("db.m5.4xlarge", 16, 64),
    class("db.m5.8xlarge", 32, 128),
    class("db.m5.12xlarge", 48, 192),
    class("db.m5.16xlarge", 64, 256),
    class("db.m5.24xlarge", 96, 384),
    class("db.r5.large", 2, 16),
    class("db.r5.xlarge", 4, 32),
    class("db.r5.2xlarge", 8, 64),
    class("db.r5.4xlarge", 16, 128),
    class("db.r5.8xlarge", 32, 256),
    class("db.r5.12xlarge", 48, 384),
    class("db.r5.16xlarge", 64, 512),
    class("db.r5.24xlarge", 96, 768),
];

/// Families that AWS has and this region has not.
const ELSEWHERE: &[&str] = &[
    "c6gd", "m1", "m2", "m3", "m4", "m5d", "m6g", "m6gd", "m6i", "m6id", "m6idn", "m6in", "m7g", "m7gd", "m7i", "m8g", "m8gd", "r3", "r4", "r5b",
    "r5d", "r6g", "r6gd", "r6i", "r6id", "r6idn", "r6in", "r7g", "r7gd", "r7i", "r8g", "r8gd", "t1", "x1", "x1e", "x2g", "x2idn", "x2iedn", "x2iezn",
    "z1d",
];

/// The class of this name.
pub fn find(name: &str) -> Option<&'static Class> {
    CLASSES.iter().find(|c| c.name == name)
}

/// The class that a request names.
///
/// # Errors
/// `InvalidParameterValue` for what is no class; those that only AWS has are refused by name.
pub fn named(name: &str) -> Result<&'static Class, Fault> {
    if let Some(class) = find(name) {
        return Ok(class);
    }
    let family = name.strip_prefix("db.").and_then(|rest| rest.split_once('.')).map(|(family, _)| family);
    if family.is_some_and(|f| ELSEWHERE.contains(&f)) {
        return Err(Fault::not_implemented(&format!("the rds instance class {name}")));
    }
    Err(crate::faults::invalid(format!("Invalid DB Instance class: {name}")))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_found_by_name_once() {
        assert_eq!(find("db.t3.micro").map(|c| (c.vcpus, c.memory_mib)), Some((2, 1024)));
        assert_eq!(find("db.r5.24xlarge").map(Class::memory_bytes), Some(768 << 30));
        assert_eq!(find("t3.micro"), None);
        for c in CLASSES {
            assert_eq!(CLASSES.iter().filter(|o| o.name == c.name).count(), 1, "{}", c.name);
        }
    }

    #[test]
    fn what_is_no_class_and_what_is_one_elsewhere_are_told_apart() {
        assert_eq!(named("db.r6g.large").unwrap_err().code, "NotImplemented");
        for bad in ["", "db", "db.t3", "t3.micro", "db.t3.nano", "db.t99.micro"] {
            let fault = named(bad).unwrap_err();
            assert_eq!((fault.code.as_str(), fault.message), ("InvalidParameterValue", format!("Invalid DB Instance class: {bad}")));
        }
    }
}
