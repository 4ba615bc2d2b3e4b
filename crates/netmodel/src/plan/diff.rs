//! What to change in the kernel to get from one ruleset to another.

use crate::plan::Ruleset;
use crate::plan::element::{Element, SetKind, SetName, Table};
use crate::plan::script::declare;
use std::collections::BTreeSet;

/// The difference of two rulesets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Elements to delete, then to add, all in one transaction.
    pub elements: Vec<ElementChange>,
    /// Whether chains or sets differ too, so that a script is needed.
    pub structural: bool,
}

/// One set element to add or delete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementChange {
    /// Which set.
    pub set: SetName,
    /// What its elements are.
    pub kind: SetKind,
    /// The element.
    pub element: Element,
    /// To add it; else to delete it.
    pub add: bool,
}

impl Ruleset {
    /// The difference from `old` to `self`: deletions first, since the kernel refuses elements that overlap.
    pub fn since(&self, old: &Self) -> Change {
        let none = BTreeSet::new();
        let mut elements = Vec::new();
        for (set, was) in &old.sets {
            if let Some(is) = self.sets.get(set) {
                elements.extend(was.elements.difference(&is.elements).map(|e| change(set, was.kind, e, false)));
            } else {
                // References from a map must go before the chains they name.
                elements.extend(was.elements.iter().map(|e| change(set, was.kind, e, false)));
            }
        }
        for (set, is) in &self.sets {
            let was = old.sets.get(set).map_or(&none, |s| &s.elements);
            elements.extend(is.elements.difference(was).map(|e| change(set, is.kind, e, true)));
        }
        let structural = self.chains != old.chains || !self.sets.keys().eq(old.sets.keys());
        Change { elements, structural }
    }

    /// One transaction's commands from `old` to `self` in generation `n`, structure and elements.
    pub fn script_since(&self, old: &Self, n: u32) -> Vec<String> {
        let table = Table::Vpc.name(n);
        let mut out = Vec::new();
        out.extend(self.sets.iter().filter(|(name, _)| !old.sets.contains_key(name)).map(|(name, set)| declare(n, name, set)));
        out.extend(self.chains.keys().filter(|c| !old.chains.contains_key(*c)).map(|c| format!("add chain {table} {c}")));
        let changed = |c: &String, rules: &Vec<String>| old.chains.get(c).is_some_and(|o| o != rules);
        let gone: Vec<_> = old.chains.keys().filter(|c| !self.chains.contains_key(*c)).collect();
        let flushed = self.chains.iter().filter(|(c, r)| changed(c, r)).map(|(c, _)| c).chain(gone.iter().copied());
        out.extend(flushed.map(|c| format!("flush chain {table} {c}")));
        for (c, rules) in self.chains.iter().filter(|(c, r)| old.chains.get(*c) != Some(r)) {
            out.extend(rules.iter().map(|r| format!("add rule {table} {c} {r}")));
        }
        for e in self.since(old).elements {
            let verb = if e.add { "add" } else { "delete" };
            out.push(format!("{verb} element {} {} {{ {} }}", e.set.table.name(n), e.set.name, e.element));
        }
        out.extend(gone.iter().map(|c| format!("delete chain {table} {c}")));
        out.extend(
            old.sets
                .iter()
                .filter(|(name, _)| !self.sets.contains_key(name))
                .map(|(name, set)| format!("delete {} {} {}", set.kind.word(), name.table.name(n), name.name)),
        );
        out
    }
}

fn change(set: &SetName, kind: SetKind, element: &Element, add: bool) -> ElementChange {
    ElementChange { set: set.clone(), kind, element: element.clone(), add }
}
