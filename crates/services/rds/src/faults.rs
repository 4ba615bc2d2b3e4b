//! The faults of RDS that several operations give ("Common errors" and each operation's errors).

use bonkei_core::Fault;

/// `InvalidParameterValue`.
pub fn invalid(message: impl Into<String>) -> Fault {
    Fault::client("InvalidParameterValue", message)
}

/// `InvalidParameterCombination`.
pub fn combination(message: impl Into<String>) -> Fault {
    Fault::client("InvalidParameterCombination", message)
}

/// `InvalidDBInstanceState`.
pub fn state(message: impl Into<String>) -> Fault {
    Fault::client("InvalidDBInstanceState", message)
}

/// `InvalidSubnet`.
pub fn subnet(message: impl Into<String>) -> Fault {
    Fault::client("InvalidSubnet", message)
}

/// `InvalidVPCNetworkStateFault`.
pub fn network(message: impl Into<String>) -> Fault {
    Fault::client("InvalidVPCNetworkStateFault", message)
}

/// `DBInstanceNotFound`, status 404.
pub fn no_instance(id: &str) -> Fault {
    Fault::client("DBInstanceNotFound", format!("DBInstance {id} not found.")).with_status(404)
}

/// `DBSubnetGroupNotFoundFault`, status 404.
pub fn no_subnet_group(name: &str) -> Fault {
    Fault::client("DBSubnetGroupNotFoundFault", format!("DB subnet group '{name}' does not exist.")).with_status(404)
}

/// Refuses by name the first of these parameters that is given: it belongs to a later release.
///
/// # Errors
/// `NotImplemented`.
pub fn later(parameters: &[(&str, bool)]) -> Result<(), Fault> {
    match parameters.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Fault::not_implemented(&format!("the rds parameter {name}"))),
        None => Ok(()),
    }
}
