//! Attributes of one instance ("DescribeInstanceAttribute", "ModifyInstanceAttribute").

use super::run_instances::{shutdown_behavior, unsupported};
use crate::faults::{combination, invalid};
use crate::instance::Surroundings;
use crate::state::{Instance, InstanceState, NetworkInterface, Volume};
use crate::types::{self, InstanceType};
use crate::{credits, interface, lookup, user_data};
use bonkei_api_ec2::{
    AttributeBooleanValue, AttributeValue, DescribeInstanceAttributeRequest, EnclaveOptions, InstanceAttribute, InstanceAttributeName,
    InstanceBlockDeviceMappingSpecification, ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse,
};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// `DescribeInstanceAttribute`.
///
/// # Errors
/// Unknown ids and attributes.
pub fn describe_instance_attribute(cx: &mut Ctx<'_>, req: DescribeInstanceAttributeRequest) -> Result<InstanceAttribute, Fault> {
    let i = lookup::instance(cx, &req.instance_id)?;
    let yes = |value: bool| Some(AttributeBooleanValue { value: Some(value) });
    let text = |value: &str| Some(AttributeValue { value: Some(value.to_owned()) });
    let none = Some(AttributeValue::default());
    let mut answer = InstanceAttribute { instance_id: Some(i.id.clone()), ..InstanceAttribute::default() };
    match req.attribute.as_str() {
        "instanceType" => answer.instance_type = text(&i.instance_type),
        "kernel" => answer.kernel_id = none,
        "ramdisk" => answer.ramdisk_id = none,
        "userData" => answer.user_data = Some(AttributeValue { value: i.user_data }),
        "disableApiTermination" => answer.disable_api_termination = yes(i.termination_protection),
        "disableApiStop" => answer.disable_api_stop = yes(i.stop_protection),
        "instanceInitiatedShutdownBehavior" => answer.instance_initiated_shutdown_behavior = text(&i.shutdown_behavior),
        "rootDeviceName" => answer.root_device_name = text(&i.root_device),
        "productCodes" => answer.product_codes = Some(Vec::new()),
        "ebsOptimized" => answer.ebs_optimized = yes(i.ebs_optimized),
        "sriovNetSupport" => answer.sriov_net_support = text("simple"),
        "enaSupport" => answer.ena_support = yes(true),
        "enclaveOptions" => answer.enclave_options = Some(EnclaveOptions { enabled: Some(false) }),
        "blockDeviceMapping" | "sourceDestCheck" | "groupSet" => {
            let shape = Surroundings::of(cx, std::slice::from_ref(&i))?.instance(&i);
            match req.attribute.as_str() {
                "blockDeviceMapping" => answer.block_device_mappings = shape.block_device_mappings,
                "groupSet" => answer.groups = shape.security_groups,
                _ => answer.source_dest_check = Some(AttributeBooleanValue { value: shape.source_dest_check }),
            }
        }
        other => return Err(invalid(format!("Value ({other}) for parameter attribute is invalid. Unknown attribute."))),
    }
    Ok(answer)
}

/// One change that a request asks for.
enum Change {
    Type(String),
    UserData(Option<String>),
    EbsOptimized(bool),
    TerminationProtection(bool),
    StopProtection(bool),
    ShutdownBehavior(String),
    SourceDestCheck(bool),
    Groups(Vec<String>),
    Mappings(Vec<InstanceBlockDeviceMappingSpecification>),
    /// ENA and SR-IOV are always there.
    Nothing,
}

/// `ModifyInstanceAttribute`: one attribute at a time.
///
/// # Errors
/// Unknown ids, values that are none, attributes that only a stopped instance can change.
pub fn modify_instance_attribute(cx: &mut Ctx<'_>, req: ModifyInstanceAttributeRequest) -> Result<ModifyInstanceAttributeResponse, Fault> {
    let mut i = lookup::instance(cx, &req.instance_id)?;
    let change = change(req)?;
    if matches!(i.state, InstanceState::ShuttingDown | InstanceState::Terminated) {
        return Err(wrong_state(format!("The instance '{}' is not in a state that allows the operation.", i.id)));
    }
    let at_rest = matches!(change, Change::Type(_) | Change::UserData(_) | Change::EbsOptimized(_));
    if at_rest && i.state != InstanceState::Stopped {
        return Err(wrong_state(format!("The instance '{}' is not in the 'stopped' state.", i.id)));
    }
    match change {
        Change::Type(name) => retype(cx, &mut i, &name)?,
        Change::UserData(data) => i.user_data = data,
        Change::EbsOptimized(on) => {
            if on && types::find(&i.instance_type).is_none_or(InstanceType::is_xen) {
                return Err(unsupported());
            }
            i.ebs_optimized = on;
        }
        Change::TerminationProtection(on) => i.termination_protection = on,
        Change::StopProtection(on) => i.stop_protection = on,
        Change::ShutdownBehavior(word) => i.shutdown_behavior = shutdown_behavior(&word)?,
        Change::SourceDestCheck(on) => {
            let mut only = only_interface(cx, &i)?;
            only.source_dest_check = on;
            cx.tx.save(&cx.scope, &only)?;
        }
        Change::Groups(ids) => {
            let mut only = only_interface(cx, &i)?;
            if ids.is_empty() {
                return Err(combination("You must specify at least one security group."));
            }
            let subnet = lookup::subnet(cx, &only.subnet)?;
            only.groups = interface::groups(cx, &subnet, &ids, &[])?;
            cx.tx.save(&cx.scope, &only)?;
        }
        Change::Mappings(mappings) => remap(cx, &i, mappings)?,
        Change::Nothing => {}
    }
    cx.tx.save(&cx.scope, &i)?;
    Ok(ModifyInstanceAttributeResponse {})
}

/// The one change in a request, in either of its two forms.
fn change(req: ModifyInstanceAttributeRequest) -> Result<Change, Fault> {
    let mut all: Vec<(&str, Change)> = Vec::new();
    if let Some(attribute) = &req.attribute {
        all.push((attribute_name(attribute)?, by_name(attribute.as_str(), req.value.as_deref().unwrap_or_default())?));
    }
    let yes =
        |v: Option<AttributeBooleanValue>, name: &'static str, change: fn(bool) -> Change| v.map(|v| (name, change(v.value.unwrap_or_default())));
    let text = |v: Option<AttributeValue>| v.map(|v| v.value.unwrap_or_default());
    all.extend(text(req.instance_type).map(|v| ("instanceType", Change::Type(v))));
    if let Some(data) = req.user_data {
        all.push(("userData", Change::UserData(user_data::from_bytes(&data.value.unwrap_or_default())?)));
    }
    all.extend(yes(req.ebs_optimized, "ebsOptimized", Change::EbsOptimized));
    all.extend(yes(req.disable_api_termination, "disableApiTermination", Change::TerminationProtection));
    all.extend(yes(req.disable_api_stop, "disableApiStop", Change::StopProtection));
    all.extend(text(req.instance_initiated_shutdown_behavior).map(|v| ("instanceInitiatedShutdownBehavior", Change::ShutdownBehavior(v))));
    all.extend(yes(req.source_dest_check, "sourceDestCheck", Change::SourceDestCheck));
    all.extend(req.groups.map(|g| ("groupSet", Change::Groups(g))));
    all.extend(req.block_device_mappings.filter(|m| !m.is_empty()).map(|m| ("blockDeviceMapping", Change::Mappings(m))));
    if let Some(ena) = req.ena_support {
        all.push(("enaSupport", by_name("enaSupport", if ena.value.unwrap_or_default() { "true" } else { "false" })?));
    }
    all.extend(text(req.sriov_net_support).map(|_| ("sriovNetSupport", Change::Nothing)));
    for (name, asked) in [("kernel", req.kernel.is_some()), ("ramdisk", req.ramdisk.is_some()), ("enclaveOptions", req.enclave_options.is_some())] {
        if asked {
            return Err(Fault::not_implemented(&format!("ec2:ModifyInstanceAttribute {name}")));
        }
    }
    if all.len() > 1 {
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        return Err(combination(format!("Fields for multiple attribute types specified: {}", names.join(", "))));
    }
    all.pop().map(|(_, change)| change).ok_or_else(|| combination("No attributes specified."))
}

fn attribute_name(attribute: &InstanceAttributeName) -> Result<&'static str, Fault> {
    InstanceAttributeName::VALUES
        .iter()
        .find(|v| *attribute == **v)
        .copied()
        .ok_or_else(|| invalid(format!("Value ({attribute}) for parameter attribute is invalid. Unknown attribute.")))
}

fn by_name(attribute: &str, value: &str) -> Result<Change, Fault> {
    let yes = || match value {
        "true" | "True" | "1" => Ok(true),
        "false" | "False" | "0" => Ok(false),
        _ => Err(Fault::client("InvalidInstanceAttributeValue", format!("The value '{value}' of attribute '{attribute}' must be true or false"))),
    };
    Ok(match attribute {
        "instanceType" => Change::Type(value.to_owned()),
        "userData" => Change::UserData(user_data::from_text(value)?),
        "disableApiTermination" => Change::TerminationProtection(yes()?),
        "disableApiStop" => Change::StopProtection(yes()?),
        "instanceInitiatedShutdownBehavior" => Change::ShutdownBehavior(value.to_owned()),
        "ebsOptimized" => Change::EbsOptimized(yes()?),
        "sourceDestCheck" => Change::SourceDestCheck(yes()?),
        "enaSupport" if yes()? => Change::Nothing,
        "enaSupport" => return Err(combination("You cannot disable ENA support.")),
        "sriovNetSupport" => Change::Nothing,
        "kernel" | "ramdisk" | "enclaveOptions" => return Err(Fault::not_implemented(&format!("ec2:ModifyInstanceAttribute {attribute}"))),
        _ => return Err(combination(format!("The attribute '{attribute}' cannot be modified by its name and a value."))),
    })
}

fn retype(cx: &Ctx<'_>, i: &mut Instance, name: &str) -> Result<(), Fault> {
    let bad = |words: String| Fault::client("InvalidInstanceAttributeValue", words);
    let kind = types::find(name).ok_or_else(|| bad(format!("The instance type '{name}' is not valid.")))?;
    let architecture = Surroundings::of(cx, std::slice::from_ref(i))?.architecture(i);
    if !kind.architectures().contains(&architecture.as_str()) {
        return Err(bad(format!("The instance type '{name}' does not have the architecture '{architecture}' of the instance.")));
    }
    let interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", &i.id)?;
    let fits = |count: usize, most: u32| count <= usize::try_from(most).unwrap_or_default();
    if !fits(interfaces.len(), kind.interfaces) || interfaces.iter().any(|n| !fits(n.addresses.len(), kind.addresses_per_interface)) {
        return Err(bad(format!("The instance type '{name}' does not support as many interfaces and addresses as the instance has.")));
    }
    if i.ebs_optimized && kind.is_xen() {
        return Err(unsupported());
    }
    // an instance keeps its own credit option from one burstable type to another
    i.cpu_credits = credits::wanted(kind, kind.default_credits().and(i.cpu_credits.as_deref()))?;
    i.cpu_options = None;
    i.instance_type = kind.name.to_owned();
    Ok(())
}

/// The instance's only interface, which these attributes stand for.
fn only_interface(cx: &Ctx<'_>, i: &Instance) -> Result<NetworkInterface, Fault> {
    let mut interfaces = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", &i.id)?;
    match (interfaces.pop(), interfaces.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => {
            let words =
                format!("There are multiple interfaces attached to instance '{}'. Please specify an interface ID for the operation instead.", i.id);
            Err(Fault::client("InvalidInstanceID", words))
        }
    }
}

fn remap(cx: &mut Ctx<'_>, i: &Instance, mappings: Vec<InstanceBlockDeviceMappingSpecification>) -> Result<(), Fault> {
    let mut volumes = cx.tx.find::<Volume>(&cx.scope, "instance", &i.id)?;
    for mapping in mappings {
        let device = mapping.device_name.unwrap_or_default();
        let unknown = || Fault::client("InvalidInstanceAttributeValue", format!("No device is currently mapped at {device}"));
        let volume = volumes.iter_mut().find(|v| v.attachment.as_ref().is_some_and(|a| a.device == device)).ok_or_else(unknown)?;
        let ebs = mapping.ebs.unwrap_or_default();
        if ebs.volume_id.as_ref().is_some_and(|id| *id != volume.id) {
            return Err(unknown());
        }
        if let (Some(tie), Some(goes)) = (volume.attachment.as_mut(), ebs.delete_on_termination) {
            tie.delete_on_termination = goes;
        }
    }
    for volume in &volumes {
        cx.tx.save(&cx.scope, volume)?;
    }
    Ok(())
}

fn wrong_state(words: String) -> Fault {
    Fault::client("IncorrectInstanceState", words)
}

#[cfg(test)]
mod tests;
