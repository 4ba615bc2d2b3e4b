//! The ruleset as text for the `nft` program.
//!
//! Tables carry a generation in their name: a new generation is loaded beside the old one without base chains, hence without effect, in as many
//! transactions as the kernel's buffers demand. Then its base chains are added, so that for a moment packets must pass both generations; then those
//! of the old one are taken out; then the old tables are deleted. Done in one transaction, a packet under way in an old chain would find its sets
//! empty and be lost, and one between two chains would meet neither generation.

use crate::plan::element::{Element, SetName, Table};
use crate::plan::{Ruleset, UPLINK};

/// Name, hook and priority, rules.
type BaseChain = (&'static str, &'static str, &'static [&'static str]);

/// Base chains of the `inet` table.
const VPC_HOOKS: [BaseChain; 6] = [
    // Source check and choice of route table in one look-up; what is not known is not let in.
    (
        "arrival",
        "type filter hook prerouting priority -310",
        &["meta mark set iifname . ip saddr map @own accept", "meta mark set iifname map @unchecked accept", "iifname \"e-*\" drop"],
    ),
    (
        "router",
        "type filter hook input priority 0",
        &[
            "iifname \"lo\" accept",
            "iifname \"e-*\" ip daddr . meta l4proto . th dport @services accept",
            "ct state established,related accept",
            "drop",
        ],
    ),
    ("acl-out", "type filter hook forward priority -30", &["iifname vmap @acl-egress"]),
    ("acl-in", "type filter hook forward priority -20", &["oifname vmap @acl-ingress"]),
    ("sg-out", "type filter hook forward priority -10", &["ct state established,related accept", "iifname vmap @sg-egress", "iifname \"e-*\" drop"]),
    ("sg-in", "type filter hook forward priority 0", &["ct state established,related accept", "oifname vmap @sg-ingress", "oifname \"e-*\" drop"]),
];

/// Base chains of the `netdev` table. The mark 2 says that an address is translated already: while two generations are in force, once is enough.
const GATEWAY_HOOKS: [BaseChain; 2] = [
    (
        "arriving",
        "type filter hook ingress device \"igw\" priority 0",
        &[
            "ether type arp accept",
            "meta mark 2 accept",
            "icmp type { 3, 11, 12 } jump errors-arriving",
            "ip daddr set ip daddr map @inward meta mark set 2 accept",
            "drop",
        ],
    ),
    (
        "leaving",
        "type filter hook egress device \"igw\" priority 0",
        &[
            "ether type arp accept",
            "meta mark 2 accept",
            "icmp type { 3, 11, 12 } jump errors-leaving",
            "ip saddr set ip saddr map @outward meta mark set 2 accept",
            "drop",
        ],
    ),
];

/// Chains of the `netdev` table for ICMP errors: name, the map that translates the address inside the packet complained of, and where that address is in
/// the ICMP message (RFC 792: eight bytes, then the packet's IP header). `nft` has no words for such a rule; the driver writes it.
pub const ERROR_CHAINS: [(&str, &str, u32); 2] = [("errors-arriving", "inward", 20), ("errors-leaving", "outward", 24)];

impl Table {
    /// Family and name of its generation `n`.
    pub fn name(self, n: u32) -> String {
        match self {
            Self::Vpc => format!("inet vpc-{n}"),
            Self::Gateway => format!("netdev {UPLINK}-{n}"),
        }
    }
}

impl Ruleset {
    /// Commands that make generation `n` with all its sets (empty) and chains but no base chain: it has no effect yet.
    pub fn structure(&self, n: u32) -> Vec<String> {
        let mut out: Vec<String> = [Table::Vpc, Table::Gateway].map(|t| format!("add table {}", t.name(n))).into();
        out.extend(self.sets.iter().map(|(name, set)| declare(n, name, set)));
        let gateway = Table::Gateway.name(n);
        out.extend(ERROR_CHAINS.map(|(chain, _, _)| format!("add chain {gateway} {chain}")));
        let table = Table::Vpc.name(n);
        out.extend(self.chains.keys().map(|c| format!("add chain {table} {c}")));
        out.extend(self.chains.iter().flat_map(|(c, rules)| rules.iter().map(move |r| (c, r))).map(|(c, r)| format!("add rule {table} {c} {r}")));
        out
    }

    /// Commands that put generation `n` in force beside what is; for one transaction.
    pub fn hooks(n: u32) -> Vec<String> {
        let mut out = Vec::new();
        for (table, chains) in base_chains(n) {
            for (chain, hook, rules) in chains {
                out.push(format!("add chain {table} {chain} {{ {hook}; policy accept; }}"));
                out.extend(rules.iter().map(|r| format!("add rule {table} {chain} {r}")));
            }
        }
        out
    }

    /// Commands that put generation `n` out of force; its sets stay for packets under way. Naming what is to be deleted before makes it no error that
    /// it is not there.
    pub fn unhook(n: u32) -> Vec<String> {
        let mut out = Vec::new();
        for (table, chains) in base_chains(n) {
            out.push(format!("add table {table}"));
            out.extend(chains.iter().flat_map(|(c, _, _)| ["add", "flush", "delete"].map(|verb| format!("{verb} chain {table} {c}"))));
        }
        out
    }

    /// Commands that delete generation `n`, which is out of force.
    pub fn discard(n: u32) -> Vec<String> {
        [Table::Vpc, Table::Gateway].map(|t| t.name(n)).iter().flat_map(|t| ["add", "delete"].map(|verb| format!("{verb} table {t}"))).collect()
    }

    /// The whole ruleset as one script, for people and snapshots; loading it as generation `n` has the same effect.
    pub fn text(&self, n: u32) -> String {
        let mut out = self.structure(n);
        out.extend(self.elements().iter().map(|e| e.command(n)));
        out.extend(Self::hooks(n));
        out.join("\n") + "\n"
    }
}

fn base_chains(n: u32) -> [(String, &'static [BaseChain]); 2] {
    [(Table::Vpc.name(n), &VPC_HOOKS), (Table::Gateway.name(n), &GATEWAY_HOOKS)]
}

/// The command that adds an element.
pub(crate) fn add_element(n: u32, name: &SetName, element: &Element) -> String {
    format!("add element {} {} {{ {element} }}", name.table.name(n), name.name)
}

/// The command that makes an empty set.
pub(crate) fn declare(n: u32, name: &SetName, set: &crate::plan::Set) -> String {
    format!("add {} {} {} {{ {} }}", set.kind.word(), name.table.name(n), name.name, set.kind.declaration())
}
