//! What is expected of a packet by hand, by `evaluate`, and by the kernel, must be the same.

use crate::probe::{Seen, send_all};
use crate::world::World;
use bonkei_netmodel::addresses::{API, DNS, HOME};
use bonkei_netmodel::{Model, Origin, Outcome, Packet, Protocol, Receiver, Verdict, evaluate, reply};
use std::net::Ipv4Addr;

/// One packet with its hand-written fate.
pub struct Case {
    pub name: &'static str,
    pub packet: Packet,
    pub wanted: Seen,
}

/// Sends the packets of all cases and prints every disagreement. Returns how many cases failed.
pub fn check(world: &World, model: &Model, cases: &[Case]) -> usize {
    let packets: Vec<Packet> = cases.iter().map(|c| c.packet.clone()).collect();
    let wanted: Vec<&Seen> = cases.iter().map(|c| &c.wanted).collect();
    let seen = send_all(world, model, &packets, &wanted);
    let mut failed = 0;
    for (case, kernel) in cases.iter().zip(seen) {
        let verdict = evaluate(model, &case.packet);
        let said = predict(model, &case.packet, &verdict);
        let ok = case.wanted == said && said == kernel;
        println!("{} {}", if ok { "ok  " } else { "FAIL" }, case.name);
        if !ok {
            failed += 1;
            println!(
                "     packet   {:?}\n     by hand  {:?}\n     evaluate {said:?}\n     kernel   {kernel:?}\n     verdict  {:?}",
                case.packet, case.wanted, verdict.outcome
            );
        }
    }
    failed
}

/// What the kernel must show if `evaluate` is right.
pub fn predict(model: &Model, packet: &Packet, first: &Verdict) -> Seen {
    let Outcome::Delivered { to, source, .. } = &first.outcome else { return Seen::default() };
    let back = reply(model, packet, first);
    let answered = back.as_ref().is_some_and(|b| returns(packet, b));
    // A TCP connection shows itself to the receiver's program only once the answer was heard.
    if matches!(packet.protocol, Protocol::Tcp { .. }) && !answered {
        return Seen::default();
    }
    Seen { at: Some((place(model, to, packet.destination), *source)), answered }
}

fn returns(packet: &Packet, back: &Verdict) -> bool {
    match (&back.outcome, &packet.origin) {
        (Outcome::Delivered { to: Receiver::Interface(id), source, destination }, Origin::Interface(origin)) => {
            id == origin && *source == packet.destination && *destination == packet.source
        }
        (Outcome::Delivered { to: Receiver::Internet, source, .. }, Origin::Internet) => *source == packet.destination,
        _ => false,
    }
}

/// Where the test sees what a receiver gets.
fn place(model: &Model, to: &Receiver, destination: Ipv4Addr) -> String {
    match to {
        Receiver::Interface(id) => {
            model.vpcs.iter().flat_map(|v| &v.interfaces).find(|i| i.id == *id).and_then(|i| i.port.clone()).map(|p| p.netns).unwrap_or_default()
        }
        Receiver::Internet if destination == HOME => "home".into(),
        Receiver::Internet => {
            assert!([API, DNS].contains(&destination));
            "internet".into()
        }
        Receiver::Egress => "egress".into(),
        Receiver::Router { vpc, .. } => vpc.clone(),
    }
}
