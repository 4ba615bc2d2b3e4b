//! Which shapes a service's operations need, and for what.

use super::{
    allowlist::Allowlist,
    facts,
    model::{Model, Op, Ref, Shape},
    names,
};
use std::collections::{BTreeMap, BTreeSet};

/// A service, ready to be written as code.
pub struct Service {
    pub name: String,
    pub model: Model,
    pub list: Allowlist,
    /// Shapes requests are made of.
    pub inputs: BTreeSet<String>,
    /// Shapes responses are made of.
    pub outputs: BTreeSet<String>,
    /// Shapes of built operations, requests and responses.
    pub built: BTreeSet<String>,
    /// Whether the service checks lengths, ranges and enum values before anything else.
    pub checks: bool,
    /// Rust names of structs and enums, by shape.
    types: BTreeMap<String, String>,
    /// Shapes reachable from each struct through struct members alone.
    cycles: BTreeMap<String, BTreeSet<String>>,
}

/// One half of a service's code: of the built operations, or of the planned ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Built,
    Planned,
}

impl Service {
    pub fn new(name: String, model: Model, list: Allowlist) -> Result<Self, String> {
        let wording = facts::wording(&name, &model.metadata.protocol);
        let mut service = Self {
            checks: wording.starts_with("Validation"),
            name,
            list,
            inputs: BTreeSet::new(),
            outputs: BTreeSet::new(),
            built: BTreeSet::new(),
            types: BTreeMap::new(),
            cycles: BTreeMap::new(),
            model,
        };
        for (op_name, op) in &service.model.operations {
            let built = *service.list.get(op_name).ok_or_else(|| format!("{}: not in the allowlist: {op_name}", service.name))?;
            collect(&service.model, op.input.as_ref(), &mut service.inputs);
            collect(&service.model, op.output.as_ref(), &mut service.outputs);
            if built {
                collect(&service.model, op.input.as_ref(), &mut service.built);
                collect(&service.model, op.output.as_ref(), &mut service.built);
            }
        }
        if let Some(missing) = service.list.keys().find(|n| !service.model.operations.contains_key(*n)) {
            return Err(format!("{}: no definition in models/ (run `cargo xtask models`): {missing}", service.name));
        }
        service.name_types();
        service.find_cycles();
        Ok(service)
    }

    fn name_types(&mut self) {
        // markers are named like their operations, so a shape of that name steps aside
        let mut taken: BTreeSet<String> = self.model.operations.keys().cloned().collect();
        for (name, shape) in &self.model.shapes {
            if is_struct(shape) || is_enum(shape) {
                let mut rust = names::type_name(name);
                while !taken.insert(rust.clone()) {
                    rust.push_str("Shape");
                }
                self.types.insert(name.clone(), rust);
            }
        }
    }

    fn find_cycles(&mut self) {
        let direct = |name: &str| -> Vec<String> {
            let members = self.model.shapes[name].members.values();
            members.filter(|m| is_struct(&self.model.shapes[&m.shape])).map(|m| m.shape.clone()).collect()
        };
        for (name, _) in self.model.shapes.iter().filter(|(_, s)| is_struct(s)) {
            let mut seen = BTreeSet::new();
            let mut todo = direct(name);
            while let Some(next) = todo.pop() {
                if seen.insert(next.clone()) {
                    todo.extend(direct(&next));
                }
            }
            self.cycles.insert(name.clone(), seen);
        }
    }

    /// The operations of one part.
    pub fn ops(&self, part: Part) -> impl Iterator<Item = (&String, &Op)> {
        self.model.operations.iter().filter(move |(name, _)| (self.list.get(*name) == Some(&true)) == (part == Part::Built))
    }

    /// The structs and enums of one part, by shape name.
    pub fn shapes(&self, part: Part) -> impl Iterator<Item = (&String, &Shape)> {
        let used = self.model.shapes.iter().filter(|(n, _)| self.inputs.contains(*n) || self.outputs.contains(*n));
        used.filter(move |(n, _)| self.built.contains(*n) == (part == Part::Built))
    }

    /// The Rust name of a struct or enum.
    pub fn type_of(&self, shape: &str) -> &str {
        &self.types[shape]
    }

    /// The Rust type of a use of a shape.
    pub fn rust_type(&self, used: &Ref) -> String {
        let shape = &self.model.shapes[&used.shape];
        match shape.kind.as_str() {
            _ if shape.document => "Node".into(),
            "structure" => self.type_of(&used.shape).into(),
            "list" => format!("Vec<{}>", shape.member.as_ref().map(|m| self.rust_type(m)).unwrap_or_default()),
            "map" => format!("BTreeMap<String, {}>", shape.value.as_ref().map(|m| self.rust_type(m)).unwrap_or_default()),
            "string" | "character" if is_enum(shape) => self.type_of(&used.shape).into(),
            "string" | "character" => "String".into(),
            "blob" => "Vec<u8>".into(),
            "boolean" => "bool".into(),
            "integer" | "short" | "byte" => "i32".into(),
            "long" => "i64".into(),
            "float" | "double" => "f64".into(),
            "timestamp" => "Timestamp".into(),
            other => format!("compile_error!(\"no Rust type for {other}\")"),
        }
    }

    /// The Rust type of a struct's member, boxed where the struct would hold itself.
    pub fn field_type(&self, owner: &str, member: &str, used: &Ref) -> String {
        let mut rust = self.rust_type(used);
        let holds_owner = used.shape == owner || self.cycles.get(&used.shape).is_some_and(|c| c.contains(owner));
        if is_struct(&self.model.shapes[&used.shape]) && holds_owner {
            rust = format!("Box<{rust}>");
        }
        if self.is_plain(owner, member) { rust } else { format!("Option<{rust}>") }
    }

    /// Whether a member is a plain value: required in a request.
    pub fn is_plain(&self, owner: &str, member: &str) -> bool {
        self.inputs.contains(owner) && self.model.shapes[owner].required.iter().any(|r| r == member)
    }

    /// The Rust names of an operation's request and response.
    pub fn request_type(&self, name: &str, op: &Op) -> String {
        op.input.as_ref().map_or_else(|| format!("{name}Request"), |r| self.type_of(&r.shape).to_owned())
    }

    /// See [`Service::request_type`].
    pub fn response_type(&self, name: &str, op: &Op) -> String {
        op.output.as_ref().map_or_else(|| format!("{name}Response"), |r| self.type_of(&r.shape).to_owned())
    }
}

fn collect(model: &Model, from: Option<&Ref>, into: &mut BTreeSet<String>) {
    let mut todo: Vec<&str> = from.iter().map(|r| r.shape.as_str()).collect();
    while let Some(name) = todo.pop() {
        if into.insert(name.to_owned()) {
            todo.extend(model.shapes[name].parts().map(|r| r.shape.as_str()));
        }
    }
}

/// Whether a shape becomes a struct.
pub fn is_struct(shape: &Shape) -> bool {
    shape.kind == "structure" && !shape.document
}

/// Whether a shape becomes a newtype over text.
pub fn is_enum(shape: &Shape) -> bool {
    shape.kind == "string" && !shape.values.is_empty()
}
