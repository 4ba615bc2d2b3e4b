//! What to change in the kernel to get from one ruleset to another.
//!
//! In steps, since a packet under way sees a chain as it was when it entered it, but a set as it is: what is new must be whole before an element
//! leads there, and what is gone may only be deleted after no element leads there any more.

use crate::plan::Ruleset;
use crate::plan::element::{Element, SetKind, SetName, Table};
use crate::plan::script::{add_element, declare};
use std::collections::BTreeSet;

/// The difference of two rulesets; each field is one transaction, in this order, but `chains` and `elements` are one together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Commands that make new sets, filled, and new chains. Nothing leads there yet.
    pub before: Vec<String>,
    /// Commands that give chains other rules.
    pub chains: Vec<String>,
    /// Elements of sets that stay, deletions first: the kernel refuses elements that overlap.
    pub elements: Vec<ElementChange>,
    /// Commands that delete chains and sets to which nothing leads any more.
    pub after: Vec<String>,
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

impl Change {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl ElementChange {
    /// The command for it in generation `n`.
    pub fn command(&self, n: u32) -> String {
        let verb = if self.add { "add" } else { "delete" };
        format!("{verb} element {} {} {{ {} }}", self.set.table.name(n), self.set.name, self.element)
    }
}

impl Ruleset {
    /// Every element, to be added.
    pub fn elements(&self) -> Vec<ElementChange> {
        self.sets.iter().flat_map(|(name, set)| set.elements.iter().map(|e| change(name, set.kind, e, true))).collect()
    }

    /// The difference from `old` to `self`, both of generation `n`.
    pub fn since(&self, old: &Self, n: u32) -> Change {
        let table = Table::Vpc.name(n);
        let rules = |c: &String, rules: &[String]| rules.iter().map(|r| format!("add rule {table} {c} {r}")).collect::<Vec<_>>();
        let mut out = Change::default();
        for (name, set) in self.sets.iter().filter(|(name, _)| !old.sets.contains_key(name)) {
            out.before.push(declare(n, name, set));
            out.before.extend(set.elements.iter().map(|e| add_element(n, name, e)));
        }
        // Chains may lead to each other: all are there before the first rule.
        let new = || self.chains.iter().filter(|(c, _)| !old.chains.contains_key(*c));
        out.before.extend(new().map(|(c, _)| format!("add chain {table} {c}")));
        out.before.extend(new().flat_map(|(c, r)| rules(c, r)));
        for (c, r) in self.chains.iter().filter(|(c, r)| old.chains.get(*c).is_some_and(|o| o != *r)) {
            out.chains.push(format!("flush chain {table} {c}"));
            out.chains.extend(rules(c, r));
        }
        let both: Vec<_> = old.sets.iter().filter_map(|(name, was)| Some((name, was, self.sets.get(name)?))).collect();
        let difference = |a: &BTreeSet<Element>, b: &BTreeSet<Element>| a.difference(b).cloned().collect::<Vec<_>>();
        for (name, was, is) in &both {
            out.elements.extend(difference(&was.elements, &is.elements).iter().map(|e| change(name, was.kind, e, false)));
        }
        for (name, was, is) in &both {
            out.elements.extend(difference(&is.elements, &was.elements).iter().map(|e| change(name, is.kind, e, true)));
        }
        let gone: Vec<_> = old.chains.keys().filter(|c| !self.chains.contains_key(*c)).collect();
        out.after.extend(gone.iter().map(|c| format!("flush chain {table} {c}")));
        out.after.extend(gone.iter().map(|c| format!("delete chain {table} {c}")));
        let unused = old.sets.iter().filter(|(name, _)| !self.sets.contains_key(name));
        out.after.extend(unused.map(|(name, set)| format!("delete {} {} {}", set.kind.word(), name.table.name(n), name.name)));
        out
    }
}

fn change(set: &SetName, kind: SetKind, element: &Element, add: bool) -> ElementChange {
    ElementChange { set: set.clone(), kind, element: element.clone(), add }
}
