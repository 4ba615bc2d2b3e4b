//! Typed values as plain JSON under the model's own names: bytes are `{"$blob": base64}`, times `{"$time": milliseconds}`,
//! numbers without digits `{"$float": "NaN"}`.

use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_core::Timestamp;
use bonkei_wire::{Encode, Member, Node, Writer};
use serde_json::{Map, Value, json};

/// Plain JSON into the neutral tree.
pub fn read(value: &Value) -> Node {
    match value {
        Value::Null => Node::Null,
        Value::Bool(b) => Node::Bool(*b),
        Value::Number(n) => n.as_i64().map_or_else(|| Node::Float(n.as_f64().unwrap_or_default()), Node::Int),
        Value::String(s) => Node::Text(s.clone()),
        Value::Array(items) => Node::List(items.iter().map(read).collect()),
        Value::Object(entries) => match (entries.get("$blob"), entries.get("$time"), entries.get("$float")) {
            (Some(blob), _, _) => Node::Blob(STANDARD.decode(blob.as_str().unwrap_or_default()).unwrap_or_default()),
            (_, Some(time), _) => Node::Time(Timestamp::from_millis(time.as_i64().unwrap_or_default())),
            (_, _, Some(float)) => Node::Text(float.as_str().unwrap_or_default().to_owned()),
            _ => Node::Map(entries.iter().map(|(k, v)| (k.clone(), read(v))).collect()),
        },
    }
}

/// A typed value into plain JSON.
pub fn write(value: &dyn Encode) -> Value {
    let mut writer = Plain::default();
    value.encode(&mut writer);
    writer.done
}

enum Open {
    List(Vec<Value>),
    Map(Map<String, Value>, String),
}

#[derive(Default)]
struct Plain {
    open: Vec<Open>,
    done: Value,
}

impl Plain {
    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Open::List(items)) => items.push(value),
            Some(Open::Map(entries, name)) => drop(entries.insert(std::mem::take(name), value)),
            None => self.done = value,
        }
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::List(items)) => self.put(Value::Array(items)),
            Some(Open::Map(entries, _)) => self.put(Value::Object(entries)),
            None => {}
        }
    }
}

impl Writer for Plain {
    fn begin_struct(&mut self) {
        self.begin_map(0);
    }
    fn field(&mut self, member: &'static Member) {
        self.key(member.name);
    }
    fn end_struct(&mut self) {
        self.close();
    }
    fn begin_list(&mut self, _len: usize) {
        self.open.push(Open::List(Vec::new()));
    }
    fn end_list(&mut self) {
        self.close();
    }
    fn begin_map(&mut self, _len: usize) {
        self.open.push(Open::Map(Map::new(), String::new()));
    }
    fn key(&mut self, key: &str) {
        if let Some(Open::Map(_, name)) = self.open.last_mut() {
            key.clone_into(name);
        }
    }
    fn end_map(&mut self) {
        self.close();
    }
    fn null(&mut self) {
        self.put(Value::Null);
    }
    fn bool(&mut self, value: bool) {
        self.put(value.into());
    }
    fn int(&mut self, value: i64) {
        self.put(value.into());
    }
    fn float(&mut self, value: f64) {
        let word = if value.is_nan() {
            "NaN"
        } else if value > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        self.put(if value.is_finite() { value.into() } else { json!({ "$float": word }) });
    }
    fn text(&mut self, value: &str) {
        self.put(value.into());
    }
    fn blob(&mut self, value: &[u8]) {
        self.put(json!({ "$blob": STANDARD.encode(value) }));
    }
    fn time(&mut self, value: Timestamp) {
        self.put(json!({ "$time": value.millis() }));
    }
}
