//! Tying Elastic IP addresses to private ones and untying them ("Elastic IP addresses").

use crate::state::{Address, AddressAssociation, Instance, InstanceState, NetworkInterface};
use crate::{interface, public_ip};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::net::Ipv4Addr;

/// Puts `address` in front of `private` of `interface`, whatever both were tied to before, and returns the association's id.
///
/// The address lent to the instance for this private one goes back to the pool, as on AWS.
///
/// # Errors
/// When the store fails.
pub fn associate(cx: &mut Ctx<'_>, address: &mut Address, interface: &NetworkInterface, private: Ipv4Addr) -> Result<String, Fault> {
    if let Some(mut other) = interface::elastic(cx, interface, private)?.filter(|other| other.id != address.id) {
        other.association = None;
        cx.tx.save(&cx.scope, &other)?;
    }
    let before = address.association.take().map(|a| a.interface);
    let id = cx.ids.resource("eipassoc");
    address.association = Some(AddressAssociation { id: id.clone(), interface: interface.id.clone(), private });
    cx.tx.save(&cx.scope, address)?;
    let mut interface = interface.clone();
    let lent = interface.addresses.iter_mut().find(|a| a.private == private).and_then(|a| a.auto_public.take());
    if let Some(lent) = lent {
        public_ip::give_back(cx, lent)?;
        cx.tx.save(&cx.scope, &interface)?;
    }
    if let Some(before) = before.filter(|b| *b != interface.id) {
        lend_again(cx, &before)?;
    }
    Ok(id)
}

/// Unties `address`; the instance behind it may get a public address of the pool again.
///
/// # Errors
/// When the store fails.
pub fn disassociate(cx: &mut Ctx<'_>, address: &mut Address) -> Result<(), Fault> {
    let Some(tie) = address.association.take() else { return Ok(()) };
    cx.tx.save(&cx.scope, address)?;
    lend_again(cx, &tie.interface)
}

/// Lends an instance that lost its Elastic address a public one, if it had one by its launch.
///
/// "When you disassociate the Elastic IP address from your instance, it receives a new public IP address", but not "if there is more
/// than one network interface attached" or "a secondary private IP address that is associated with an Elastic IP address"
/// ("Public IPv4 addresses"). A stopped instance gets one when it starts.
fn lend_again(cx: &mut Ctx<'_>, interface: &str) -> Result<(), Fault> {
    let Some(mut interface) = cx.tx.load::<NetworkInterface>(&cx.scope, interface)? else { return Ok(()) };
    let Some(instance) = interface.attachment.as_ref().filter(|a| a.device_index == 0).and_then(|a| a.instance.clone()) else { return Ok(()) };
    let Some(instance) = cx.tx.load::<Instance>(&cx.scope, &instance)? else { return Ok(()) };
    let runs = matches!(instance.state, InstanceState::Pending | InstanceState::Running);
    let alone = cx.tx.find::<NetworkInterface>(&cx.scope, "instance", &instance.id)?.len() == 1;
    let elastic = !cx.tx.find::<Address>(&cx.scope, "interface", &interface.id)?.is_empty();
    if !runs || !instance.lends_public || !alone || elastic || interface.primary().is_none_or(|a| a.auto_public.is_some()) {
        return Ok(());
    }
    let lent = public_ip::lend(cx, &interface.id)?;
    interface.addresses.iter_mut().take(1).for_each(|a| a.auto_public = Some(lent));
    Ok(cx.tx.save(&cx.scope, &interface)?)
}
