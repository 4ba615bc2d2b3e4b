//! What the host's memory allows ("Insufficient instance capacity").

use crate::types;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Takes the memory of one instance, or says that the host has not got it.
///
/// # Errors
/// `InsufficientInstanceCapacity`, with AWS's status 500.
pub fn take(cx: &mut Ctx<'_>, instance: &str, instance_type: &str, zone: &str) -> Result<(), Fault> {
    let bytes = types::find(instance_type).map_or(0, types::InstanceType::memory_bytes);
    let free = cx.free_memory()?;
    if bytes > free {
        return Err(insufficient(cx, instance_type, zone, bytes, free));
    }
    Ok(cx.hold_memory(instance, bytes)?)
}

/// `InsufficientInstanceCapacity`: `wanted` bytes asked for, `free` left.
pub fn insufficient(cx: &Ctx<'_>, instance_type: &str, zone: &str, wanted: u64, free: u64) -> Fault {
    let mib = |bytes: u64| bytes / (1024 * 1024);
    let words = format!(
        "We currently do not have sufficient {instance_type} capacity in the Availability Zone you requested ({zone}). This host gives its machines {} MiB of memory, of which {} MiB are free: the request needs {} MiB.",
        mib(cx.host.memory_bytes()),
        mib(free),
        mib(wanted)
    );
    Fault::client("InsufficientInstanceCapacity", words).with_status(500)
}
