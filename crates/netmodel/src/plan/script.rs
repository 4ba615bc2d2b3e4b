//! The ruleset as text for the `nft` program.
//!
//! Tables carry a generation in their name: a new generation is loaded beside the old one without base chains, hence without effect, in as many
//! transactions as the kernel's buffers demand; one last small transaction adds its base chains and deletes the old generation.

use crate::plan::element::{SetName, Table};
use crate::plan::{Ruleset, UPLINK};

/// Base chains of the `inet` table: name, hook and priority, rules.
const VPC_HOOKS: [(&str, &str, &[&str]); 6] = [
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

/// Base chains of the `netdev` table.
const GATEWAY_HOOKS: [(&str, &str, &[&str]); 2] = [
    (
        "arriving",
        "type filter hook ingress device \"igw\" priority 0",
        &["ether type arp accept", "ip daddr set ip daddr map @inward accept", "drop"],
    ),
    ("leaving", "type filter hook egress device \"igw\" priority 0", &["ether type arp accept", "ip saddr set ip saddr map @outward accept", "drop"]),
];

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
        let table = Table::Vpc.name(n);
        out.extend(self.chains.keys().map(|c| format!("add chain {table} {c}")));
        out.extend(self.chains.iter().flat_map(|(c, rules)| rules.iter().map(move |r| (c, r))).map(|(c, r)| format!("add rule {table} {c} {r}")));
        out
    }

    /// Commands that put generation `n` in force and delete the tables of `old` generations, for one transaction.
    pub fn hooks(n: u32, old: &[u32]) -> Vec<String> {
        let mut out = Vec::new();
        for (table, chains) in [(Table::Vpc, &VPC_HOOKS[..]), (Table::Gateway, &GATEWAY_HOOKS[..])] {
            let table = table.name(n);
            for (chain, hook, rules) in chains {
                out.push(format!("add chain {table} {chain} {{ {hook}; policy accept; }}"));
                out.extend(rules.iter().map(|r| format!("add rule {table} {chain} {r}")));
            }
        }
        // Naming a table before deleting it makes the deletion of one that is not there no error.
        out.extend(
            old.iter()
                .flat_map(|o| [Table::Vpc, Table::Gateway].map(|t| t.name(*o)))
                .flat_map(|t| [format!("add table {t}"), format!("delete table {t}")]),
        );
        out
    }

    /// The whole ruleset as one script, for people and snapshots; loading it as generation `n` has the same effect.
    pub fn text(&self, n: u32) -> String {
        let mut out = self.structure(n);
        out.extend(
            self.sets
                .iter()
                .flat_map(|(name, set)| set.elements.iter().map(move |e| format!("add element {} {} {{ {e} }}", name.table.name(n), name.name))),
        );
        out.extend(Self::hooks(n, &[]));
        out.join("\n") + "\n"
    }
}

/// The command that makes an empty set.
pub(crate) fn declare(n: u32, name: &SetName, set: &crate::plan::Set) -> String {
    format!("add {} {} {} {{ {} }}", set.kind.word(), name.table.name(n), name.name, set.kind.declaration())
}
