//! JSON into the neutral tree.

use crate::Node;
use bonkei_core::Fault;
use serde_json::Value;

/// Reads a body that must be a JSON object; an empty one stands for an object without members.
///
/// # Errors
/// `SerializationException`, as AWS's JSON services answer to what is no JSON object or nests too deep.
pub(super) fn parse_struct(body: &[u8]) -> Result<Node, Fault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Node::Map(Vec::new()));
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(value @ Value::Object(_)) => Ok(node(value)),
        Ok(other) => Err(Fault::client("SerializationException", format!("Unexpected token, expected an object: {}", kind(&other)))),
        Err(error) => Err(Fault::client("SerializationException", format!("The request body is not valid JSON: {error}"))),
    }
}

fn node(value: Value) -> Node {
    match value {
        Value::Null => Node::Null,
        Value::Bool(b) => Node::Bool(b),
        Value::Number(n) => n.as_i64().map_or_else(|| Node::Float(n.as_f64().unwrap_or_default()), Node::Int),
        Value::String(s) => Node::Text(s),
        Value::Array(items) => Node::List(items.into_iter().map(node).collect()),
        Value::Object(entries) => Node::Map(entries.into_iter().map(|(k, v)| (k, node(v))).collect()),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
