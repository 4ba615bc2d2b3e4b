//! Attributes of network interfaces ("Modify network interface attributes").

use super::network_interface::subnet_of;
use super::network_interfaces::{View, attachment};
use crate::faults::{self, combination, invalid, missing};
use crate::interface::{self, permitted};
use crate::lookup;
use crate::state::NetworkInterface;
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Changes one attribute of an interface ("ModifyNetworkInterfaceAttribute").
///
/// # Errors
/// `InvalidParameterCombination` for more than one at a time, `MissingParameter` for none, `InvalidAttachmentID.NotFound`,
/// `InvalidGroup.NotFound`, `OperationNotPermitted` for a service's interface; later attributes are refused by name.
pub fn modify_network_interface_attribute(
    cx: &mut Ctx<'_>,
    request: api::ModifyNetworkInterfaceAttributeRequest,
) -> Result<api::ModifyNetworkInterfaceAttributeResponse, Fault> {
    super::vpc::later(&[
        ("AssociatePublicIpAddress", request.associate_public_ip_address.is_some()),
        ("AssociatedSubnetIds", request.associated_subnet_ids.as_ref().is_some_and(|s| !s.is_empty())),
        ("ConnectionTrackingSpecification", request.connection_tracking_specification.is_some()),
        ("EnaSrdSpecification", request.ena_srd_specification.is_some()),
        ("EnablePrimaryIpv6", request.enable_primary_ipv6.is_some()),
    ])?;
    let mut interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    let mut given = 0;
    if let Some(description) = request.description {
        interface.description = description.value.unwrap_or_default();
        given += 1;
    }
    if let Some(check) = request.source_dest_check {
        interface.source_dest_check = check.value.ok_or_else(|| missing("value"))?;
        given += 1;
    }
    if let Some(ids) = request.groups {
        if ids.is_empty() {
            return Err(invalid("You must specify at least one security group."));
        }
        interface.groups = interface::groups(cx, &subnet_of(cx, &interface)?, &ids, &[])?;
        given += 1;
    }
    if let Some(changes) = request.attachment {
        attached(&mut interface, changes)?;
        given += 1;
    }
    match given {
        0 => return Err(missing("attribute")),
        1 => {}
        _ => return Err(combination("Fields for multiple attribute types specified")),
    }
    cx.tx.save(&cx.scope, &interface)?;
    Ok(api::ModifyNetworkInterfaceAttributeResponse {})
}

/// Says one attribute of an interface ("DescribeNetworkInterfaceAttribute").
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue` for an attribute that interfaces do not have.
pub fn describe_network_interface_attribute(
    cx: &mut Ctx<'_>,
    request: api::DescribeNetworkInterfaceAttributeRequest,
) -> Result<api::DescribeNetworkInterfaceAttributeResult, Fault> {
    let interface = lookup::interface(cx, &request.network_interface_id)?;
    let attribute = request.attribute.ok_or_else(|| missing("attribute"))?;
    let mut answer = api::DescribeNetworkInterfaceAttributeResult { network_interface_id: Some(interface.id.clone()), ..Default::default() };
    match attribute.as_str() {
        "description" => answer.description = Some(api::AttributeValue { value: Some(interface.description) }),
        "groupSet" => answer.groups = Some(View::of(cx, std::slice::from_ref(&interface))?.groups(&interface)),
        "sourceDestCheck" => answer.source_dest_check = Some(api::AttributeBooleanValue { value: Some(interface.source_dest_check) }),
        "attachment" => answer.attachment = interface.attachment.as_ref().map(attachment),
        "associatePublicIpAddress" => answer.associate_public_ip_address = Some(interface.primary().is_some_and(|a| a.auto_public.is_some())),
        other => return Err(invalid(format!("Value ({other}) for parameter attribute is invalid. Unknown network interface attribute"))),
    }
    Ok(answer)
}

/// Sets the source/destination check back to on ("ResetNetworkInterfaceAttribute").
///
/// # Errors
/// `MissingParameter`, `OperationNotPermitted` for a service's interface.
pub fn reset_network_interface_attribute(
    cx: &mut Ctx<'_>,
    request: api::ResetNetworkInterfaceAttributeRequest,
) -> Result<api::ResetNetworkInterfaceAttributeResponse, Fault> {
    let mut interface = lookup::interface(cx, &request.network_interface_id)?;
    permitted(cx, &interface)?;
    request.source_dest_check.ok_or_else(|| missing("sourceDestCheck"))?;
    interface.source_dest_check = true;
    cx.tx.save(&cx.scope, &interface)?;
    Ok(api::ResetNetworkInterfaceAttributeResponse {})
}

fn attached(interface: &mut NetworkInterface, changes: api::NetworkInterfaceAttachmentChanges) -> Result<(), Fault> {
    super::vpc::later(&[
        ("Attachment.EnaQueueCount", changes.ena_queue_count.is_some()),
        ("Attachment.DefaultEnaQueueCount", changes.default_ena_queue_count.is_some()),
    ])?;
    let id = changes.attachment_id.ok_or_else(|| missing("attachmentId"))?;
    faults::ATTACHMENT.check(&id)?;
    let tie = interface.attachment.as_mut().filter(|a| a.id == id).ok_or_else(|| faults::ATTACHMENT.not_found(&id))?;
    tie.delete_on_termination = changes.delete_on_termination.ok_or_else(|| missing("deleteOnTermination"))?;
    Ok(())
}

#[cfg(test)]
mod tests;
