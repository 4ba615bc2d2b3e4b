//! The fate of a packet, decided as AWS documents.
//!
//! Order of the questions: source check, route, security groups out, network ACL out, translation, network ACL in, destination check,
//! security groups in. A packet dies of the first that says no.

use crate::addresses::{API, BOGONS, DNS, HOME, HOME_GATEWAY, INTERNET, METADATA, RESOLVER, UNROUTED, within};
use crate::routes::Match;
use crate::{Direction, Hop, Interface, Model, Origin, Outcome, Packet, Protocol, Reason, Receiver, Service, Subnet, Target, Verdict, Vpc};
use crate::{acl, groups, nat, routes};
use std::net::Ipv4Addr;

/// What becomes of the first packet of a flow.
pub fn evaluate(model: &Model, packet: &Packet) -> Verdict {
    walk(model, packet, false)
}

/// What becomes of the answer to a packet whose verdict was `first`: security groups let it pass ("Connection tracking"), network ACLs and routes
/// are asked again. `None` where no answer is due: `first` was dropped, or it was a message that has no answer, or its receiver is
/// an appliance that forwards it.
pub fn reply(model: &Model, packet: &Packet, first: &Verdict) -> Option<Verdict> {
    let Outcome::Delivered { to, source, destination } = &first.outcome else { return None };
    let protocol = packet.protocol.answer()?;
    let Some(origin) = to.origin() else {
        let Origin::Interface(id) = &packet.origin else { return None };
        let outcome = Outcome::Delivered { to: Receiver::Interface(id.clone()), source: *destination, destination: *source };
        return Some(Verdict { outcome, hops: vec![Hop::Interface(id.clone())] });
    };
    if let Receiver::Interface(id) = to {
        let (_, interface) = find(model, id)?;
        if !owns(interface, *destination) {
            return None;
        }
    }
    Some(walk(model, &Packet { origin, source: *destination, destination: *source, protocol }, true))
}

fn walk(model: &Model, packet: &Packet, tracked: bool) -> Verdict {
    let mut w = Walk { model, source: packet.source, destination: packet.destination, protocol: packet.protocol, tracked, hops: Vec::new() };
    let outcome = match &packet.origin {
        Origin::Interface(id) => w.leave(id),
        Origin::Internet => w.internet(),
    };
    let outcome = match outcome {
        Ok(to) => Outcome::Delivered { to, source: w.source, destination: w.destination },
        Err(reason) => Outcome::Dropped(reason),
    };
    Verdict { outcome, hops: w.hops }
}

/// A packet under way.
struct Walk<'a> {
    model: &'a Model,
    source: Ipv4Addr,
    destination: Ipv4Addr,
    protocol: Protocol,
    tracked: bool,
    hops: Vec<Hop>,
}

impl<'a> Walk<'a> {
    /// From a machine's interface to its VPC's router.
    fn leave(&mut self, id: &str) -> Result<Receiver, Reason> {
        let (vpc, from) = find(self.model, id).ok_or_else(|| Reason::NoSuchInterface { interface: id.into() })?;
        attached(from)?;
        self.hops.push(Hop::Interface(id.into()));
        // "Source/destination checks": an instance must be the source or destination of its traffic.
        if from.source_dest_check && !owns(from, self.source) {
            return Err(Reason::SourceCheck { interface: id.into(), address: self.source });
        }
        let subnet = subnet_of(vpc, from)?;
        if let Some(service) = self.router(vpc)? {
            return Ok(Receiver::Router { vpc: vpc.id.clone(), service });
        }
        if within(&UNROUTED, self.destination) {
            return Err(Reason::Unroutable { address: self.destination });
        }
        let table =
            vpc.route_tables.iter().find(|t| t.id == subnet.route_table).ok_or_else(|| Reason::Inconsistent { id: subnet.route_table.clone() })?;
        match routes::lookup(vpc, table, self.destination) {
            None => Err(Reason::NoRoute { table: table.id.clone() }),
            Some(Match::Local(destination)) => {
                self.hops.push(Hop::Local { table: table.id.clone(), destination });
                let to = owner(vpc, self.destination)?;
                self.out(vpc, from, subnet, Some(to))?;
                self.arrive(vpc, to, Some(subnet))
            }
            Some(Match::Route(destination, target)) => {
                if !routes::alive(vpc, target) {
                    return Err(Reason::Blackhole { table: table.id.clone(), destination });
                }
                self.hops.push(Hop::Route { table: table.id.clone(), destination, target: target.clone() });
                match target {
                    Target::Interface(id) => {
                        let to = vpc.interfaces.iter().find(|i| i.id == *id).ok_or_else(|| Reason::Inconsistent { id: id.clone() })?;
                        self.out(vpc, from, subnet, Some(to))?;
                        self.arrive(vpc, to, Some(subnet))
                    }
                    Target::InternetGateway(gateway) => {
                        self.out(vpc, from, subnet, None)?;
                        let public = nat::outward(vpc, self.source).ok_or(Reason::NoPublicAddress { address: self.source })?;
                        self.translate(gateway, self.source, public);
                        self.source = public;
                        self.internet()
                    }
                    Target::Blackhole => Err(Reason::Blackhole { table: table.id.clone(), destination }),
                }
            }
        }
    }

    /// Services at the router: neither security groups nor network ACLs filter them ("Traffic not filtered" of both pages).
    fn router(&self, vpc: &Vpc) -> Result<Option<Service>, Reason> {
        let nothing = Err(Reason::NoService { address: self.destination });
        let port = match self.protocol {
            Protocol::Tcp { destination_port, .. } => (true, destination_port),
            Protocol::Udp { destination_port, .. } => (false, destination_port),
            _ => (false, 0),
        };
        if self.destination == METADATA {
            return if port == (true, 80) { Ok(Some(Service::Metadata)) } else { nothing };
        }
        if self.destination == RESOLVER || vpc.resolvers().contains(&self.destination) {
            // "DNS attributes for your VPC": without `enableDnsSupport` the resolver does not answer.
            return if port.1 == 53 && vpc.dns_support { Ok(Some(Service::Resolver)) } else { nothing };
        }
        if vpc.subnets.iter().any(|s| s.router() == self.destination) { nothing } else { Ok(None) }
    }

    /// Out of a machine's interface and, unless `to` is in the same subnet, out of its subnet.
    fn out(&mut self, vpc: &Vpc, from: &Interface, subnet: &Subnet, to: Option<&Interface>) -> Result<(), Reason> {
        if let Some(to) = to {
            attached(to)?;
        }
        self.groups(vpc, from, Direction::Egress, self.destination)?;
        if to.is_none_or(|t| t.subnet != subnet.id) {
            self.hops.push(acl::check(vpc, subnet, Direction::Egress, self.destination, self.protocol)?);
        }
        Ok(())
    }

    /// Into the subnet of `to`, unless it comes from the same, and into the machine.
    fn arrive(&mut self, vpc: &Vpc, to: &Interface, from: Option<&Subnet>) -> Result<Receiver, Reason> {
        attached(to)?;
        let subnet = subnet_of(vpc, to)?;
        if from.is_none_or(|f| f.id != subnet.id) {
            self.hops.push(acl::check(vpc, subnet, Direction::Ingress, self.source, self.protocol)?);
        }
        if to.source_dest_check && !owns(to, self.destination) {
            return Err(Reason::DestinationCheck { interface: to.id.clone(), address: self.destination });
        }
        self.groups(vpc, to, Direction::Ingress, self.source)?;
        self.hops.push(Hop::Interface(to.id.clone()));
        Ok(Receiver::Interface(to.id.clone()))
    }

    fn groups(&mut self, vpc: &Vpc, interface: &Interface, direction: Direction, peer: Ipv4Addr) -> Result<(), Reason> {
        let hop = if self.tracked {
            Hop::Tracked { interface: interface.id.clone() }
        } else {
            groups::check(vpc, interface, direction, peer, self.protocol)?
        };
        self.hops.push(hop);
        Ok(())
    }

    /// On the cloud's Internet: to a VPC, a host there, or out to the real one.
    fn internet(&mut self) -> Result<Receiver, Reason> {
        let address = self.destination;
        if within(&BOGONS, address) {
            return Err(Reason::Bogon { address });
        }
        if !INTERNET.contains(&address) {
            return match self.protocol {
                Protocol::Tcp { .. } | Protocol::Udp { .. } => Ok(Receiver::Egress),
                _ => Err(Reason::NotCarried),
            };
        }
        if [API, DNS, HOME, HOME_GATEWAY].contains(&address) {
            return Ok(Receiver::Internet);
        }
        let (vpc, private) = nat::inward(self.model, address).ok_or(Reason::NoSuchAddress { address })?;
        self.translate(vpc.internet_gateway.as_deref().unwrap_or_default(), address, private);
        self.destination = private;
        let to = owner(vpc, private)?;
        self.arrive(vpc, to, None)
    }

    fn translate(&mut self, gateway: &str, from: Ipv4Addr, to: Ipv4Addr) {
        self.hops.push(Hop::Translation { gateway: gateway.into(), from, to });
    }
}

fn find<'a>(model: &'a Model, interface: &str) -> Option<(&'a Vpc, &'a Interface)> {
    model.vpcs.iter().find_map(|v| v.interfaces.iter().find(|i| i.id == interface).map(|i| (v, i)))
}

fn owner(vpc: &Vpc, address: Ipv4Addr) -> Result<&Interface, Reason> {
    vpc.interfaces.iter().find(|i| owns(i, address)).ok_or(Reason::NoSuchAddress { address })
}

fn owns(interface: &Interface, address: Ipv4Addr) -> bool {
    interface.addresses.iter().any(|a| a.private == address)
}

fn attached(interface: &Interface) -> Result<(), Reason> {
    if interface.port.is_some() { Ok(()) } else { Err(Reason::NotAttached { interface: interface.id.clone() }) }
}

fn subnet_of<'a>(vpc: &'a Vpc, interface: &Interface) -> Result<&'a Subnet, Reason> {
    vpc.subnets.iter().find(|s| s.id == interface.subnet).ok_or_else(|| Reason::Inconsistent { id: interface.subnet.clone() })
}
