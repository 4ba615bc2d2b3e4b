//! What is wrong with a request's shape, and how each service words it.

use crate::{Kind, Node, OpMeta, Shape, Wording};
use bonkei_core::Fault;
use std::fmt;

/// A request that does not fit its operation's model.
#[derive(Debug)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    problem: Problem,
    /// From the innermost step outwards.
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Problem {
    Missing,
    WrongType { wanted: &'static str, kind: &'static str, value: String },
}

#[derive(Debug)]
enum Step {
    Member(&'static str),
    Item(usize),
    Key(String),
}

impl DecodeError {
    /// A required value is absent.
    pub fn missing() -> Self {
        Self(Box::new(Inner { problem: Problem::Missing, steps: Vec::new() }))
    }

    /// `node` is not `wanted`, such as `a Boolean`.
    pub fn wrong_type(wanted: &'static str, node: &Node) -> Self {
        let problem = Problem::WrongType { wanted, kind: node.kind_name(), value: node.quoted() };
        Self(Box::new(Inner { problem, steps: Vec::new() }))
    }

    /// The same error, seen from the struct that holds it as `member`.
    #[must_use]
    pub fn within(mut self, member: &'static str) -> Self {
        self.0.steps.push(Step::Member(member));
        self
    }

    /// The same error, seen from the list that holds it, counted from 1.
    #[must_use]
    pub fn item(mut self, number: usize) -> Self {
        self.0.steps.push(Step::Item(number));
        self
    }

    /// The same error, seen from the map that holds it.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.into()));
        self
    }

    /// Whether a required value is absent.
    pub fn is_missing(&self) -> bool {
        matches!(self.0.problem, Problem::Missing)
    }

    /// Where, in the model's names: `Filters.1.Values`.
    pub fn path(&self) -> String {
        let step = |s: &Step| match s {
            Step::Member(name) => (*name).to_owned(),
            Step::Item(number) => number.to_string(),
            Step::Key(key) => key.clone(),
        };
        self.0.steps.iter().rev().map(step).collect::<Vec<_>>().join(".")
    }

    /// The fault an AWS service answers with ("Common errors" of each service's API reference).
    pub fn into_fault(self, meta: &OpMeta) -> Fault {
        match (&self.0.problem, meta.api.wording) {
            (Problem::Missing, Wording::Ec2 | Wording::Query) => {
                let name = self.wire_path(meta.input);
                Fault::client("MissingParameter", format!("The request must contain the parameter {name}"))
            }
            (Problem::Missing, Wording::Xml) => Fault::client("InvalidRequest", format!("Missing required parameter: {}", self.path())),
            (Problem::Missing, wording) => {
                let text = format!("Value null at '{}' failed to satisfy constraint: Member must not be null", self.coral_path());
                validation(wording, &[text])
            }
            (Problem::WrongType { value, .. }, Wording::Ec2) => Fault::client(
                "InvalidParameterValue",
                format!("Value ({value}) for parameter {} is invalid. The value is of the wrong type", self.wire_path(meta.input)),
            ),
            (Problem::WrongType { wanted, value, .. }, Wording::Query | Wording::ValidationError) => {
                Fault::client("MalformedInput", format!("Value '{value}' of {} is not {wanted}", self.wire_path(meta.input)))
            }
            (Problem::WrongType { wanted, .. }, Wording::Xml) => Fault::client(
                "MalformedXML",
                format!("The XML you provided was not well-formed or did not validate: {} is not {wanted}", self.path()),
            ),
            (Problem::WrongType { wanted, kind, .. }, Wording::ValidationException) => {
                Fault::client("SerializationException", format!("{kind} can not be converted to {wanted}"))
            }
        }
    }

    /// The path in the names of a query request: `Filter.1.Value`.
    fn wire_path(&self, root: &'static Shape) -> String {
        let mut shape = Some(root);
        let mut out: Vec<String> = Vec::new();
        for step in self.0.steps.iter().rev() {
            let (text, next) = match (step, shape.map(|s| &s.kind)) {
                (Step::Member(name), Some(Kind::Struct(members))) => {
                    let member = members.iter().find(|m| m.name == *name);
                    (member.map_or(*name, |m| m.query).to_owned(), member.map(|m| m.shape))
                }
                (Step::Member(name), _) => ((*name).to_owned(), None),
                (Step::Item(number), Some(Kind::List(item, _))) => (number.to_string(), Some(item.shape)),
                (Step::Item(number), _) => (number.to_string(), None),
                (Step::Key(key), Some(Kind::Map(_, value))) => (key.clone(), Some(value.shape)),
                (Step::Key(key), _) => (key.clone(), None),
            };
            out.push(text);
            shape = next;
        }
        out.join(".")
    }

    /// The path as "validation error detected" messages have it: `filters.1.member.values`.
    fn coral_path(&self) -> String {
        let mut out = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Member(name) => push_member(&mut out, name),
                Step::Item(number) => push_item(&mut out, *number),
                Step::Key(key) => push_key(&mut out, key),
            }
        }
        out
    }
}

pub(crate) fn push_member(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    let mut letters = name.chars();
    path.extend(letters.next().map(|c| c.to_ascii_lowercase()));
    path.push_str(letters.as_str());
}

pub(crate) fn push_item(path: &mut String, number: usize) {
    path.push_str(&format!(".{number}.member"));
}

pub(crate) fn push_key(path: &mut String, key: &str) {
    path.push_str(&format!(".{key}.member"));
}

/// The fault for one or more unsatisfied constraints, each already in words.
pub(crate) fn validation(wording: Wording, problems: &[String]) -> Fault {
    let code = match wording {
        Wording::ValidationException => "ValidationException",
        Wording::ValidationError => "ValidationError",
        Wording::Ec2 | Wording::Query => "InvalidParameterValue",
        Wording::Xml => "InvalidRequest",
    };
    let (count, plural) = (problems.len(), if problems.len() == 1 { "" } else { "s" });
    Fault::client(code, format!("{count} validation error{plural} detected: {}", problems.join("; ")))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.problem {
            Problem::Missing => write!(f, "required member is missing: {}", self.path()),
            Problem::WrongType { wanted, .. } => write!(f, "member is not {wanted}: {}", self.path()),
        }
    }
}

impl std::error::Error for DecodeError {}
