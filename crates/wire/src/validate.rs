//! The constraints a service checks before anything else: presence, length, range, enum values.

use crate::error::{push_item, push_key, push_member, validation};
use crate::{Decode, Kind, Limits, Node, Shape, Wording};
use bonkei_core::Fault;

/// Checks a request against its shape and words every violation in one fault, as AWS does.
///
/// # Errors
/// `ValidationException` or `ValidationError`: "2 validation errors detected: Value ... at ... failed to satisfy constraint: ...".
pub(crate) fn check(shape: &'static Shape, node: &Node, wording: Wording) -> Result<(), Fault> {
    let mut check = Check { path: String::new(), problems: Vec::new() };
    check.value(shape, node);
    if check.problems.is_empty() { Ok(()) } else { Err(validation(wording, &check.problems)) }
}

struct Check {
    path: String,
    problems: Vec<String>,
}

impl Check {
    fn within(&mut self, step: impl FnOnce(&mut String), check: impl FnOnce(&mut Self)) {
        let len = self.path.len();
        step(&mut self.path);
        check(self);
        self.path.truncate(len);
    }

    fn fail(&mut self, value: &str, constraint: &str) {
        self.problems.push(format!("{value} at '{}' failed to satisfy constraint: {constraint}", self.path));
    }

    fn value(&mut self, shape: &'static Shape, node: &Node) {
        match (&shape.kind, node) {
            (Kind::Struct(members), _) => {
                for member in *members {
                    match node.get(member.name).filter(|v| !v.is_null()) {
                        Some(value) => self.within(|p| push_member(p, member.name), |c| c.value(member.shape, value)),
                        None if member.required => {
                            self.within(|p| push_member(p, member.name), |c| c.fail("Value null", "Member must not be null"));
                        }
                        None => {}
                    }
                }
            }
            (Kind::List(item, limits), Node::List(items)) => {
                self.length(*limits, items.len(), || format!("Value '[{}]'", items.iter().map(Node::quoted).collect::<Vec<_>>().join(", ")));
                for (i, value) in items.iter().enumerate() {
                    self.within(|p| push_item(p, i + 1), |c| c.value(item.shape, value));
                }
            }
            (Kind::Map(_, value), Node::Map(entries)) => {
                for (key, entry) in entries {
                    self.within(|p| push_key(p, key), |c| c.value(value.shape, entry));
                }
            }
            (Kind::Text(limits, values), Node::Text(text) | Node::Raw(text)) => {
                self.length(*limits, text.chars().count(), || format!("Value '{text}'"));
                if !values.is_empty() && !values.contains(&text.as_str()) {
                    self.fail(&format!("Value '{text}'"), &format!("Member must satisfy enum value set: [{}]", values.join(", ")));
                }
            }
            (Kind::Int(limits) | Kind::Long(limits), value) => {
                let Ok(number) = i64::decode(value) else { return };
                if limits.min.is_some_and(|min| number < min) {
                    self.fail(
                        &format!("Value '{number}'"),
                        &format!("Member must have value greater than or equal to {}", limits.min.unwrap_or_default()),
                    );
                }
                if limits.max.is_some_and(|max| number > max) {
                    self.fail(
                        &format!("Value '{number}'"),
                        &format!("Member must have value less than or equal to {}", limits.max.unwrap_or_default()),
                    );
                }
            }
            _ => {}
        }
    }

    fn length(&mut self, limits: Limits, length: usize, value: impl Fn() -> String) {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        if let Some(min) = limits.min.filter(|min| length < *min) {
            self.fail(&value(), &format!("Member must have length greater than or equal to {min}"));
        }
        if let Some(max) = limits.max.filter(|max| length > *max) {
            self.fail(&value(), &format!("Member must have length less than or equal to {max}"));
        }
    }
}
