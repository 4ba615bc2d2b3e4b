//! A service's interface definition, in the JSON form that botocore ships and `models/` keeps.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A whole service.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Op>,
    pub shapes: BTreeMap<String, Shape>,
}

/// How a service is reached.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_version: Option<String>,
    pub protocol: String,
    #[serde(default)]
    pub protocols: Vec<String>,
    pub service_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml_namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_query_compatible: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_endpoint: Option<String>,
}

/// An operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Op {
    pub name: String,
    pub http: Http,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Ref>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Ref>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Ref>,
}

/// Its place in HTTP.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_code: Option<u16>,
}

/// A use of a shape, with traits of its own that go before the shape's.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Ref {
    pub shape: String,
    #[serde(flatten)]
    pub traits: Traits,
}

/// A shape's definition.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: BTreeMap<String, Ref>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Box<Ref>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Box<Ref>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Box<Ref>>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub document: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorTrait>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub exception: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub fault: bool,
    #[serde(flatten)]
    pub traits: Traits,
}

/// What an error shape says of itself.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorTrait {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// What concerns the wire.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Traits {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_name: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub flattened: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub streaming: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml_namespace: Option<XmlNamespace>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_wrapper: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub xml_attribute: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub idempotency_token: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub jsonvalue: bool,
}

/// An XML namespace declaration.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct XmlNamespace {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    pub uri: String,
}

fn is_false(value: &bool) -> bool {
    !*value
}

impl Model {
    /// The traits of a use of a shape: its own, then the shape's.
    pub fn traits(&self, used: &Ref) -> Traits {
        let (own, base) = (used.traits.clone(), self.shapes[&used.shape].traits.clone());
        Traits {
            location: own.location.or(base.location),
            location_name: own.location_name.or(base.location_name),
            query_name: own.query_name.or(base.query_name),
            flattened: own.flattened || base.flattened,
            payload: own.payload.or(base.payload),
            streaming: own.streaming || base.streaming,
            timestamp_format: own.timestamp_format.or(base.timestamp_format),
            xml_namespace: own.xml_namespace.or(base.xml_namespace),
            result_wrapper: own.result_wrapper.or(base.result_wrapper),
            xml_attribute: own.xml_attribute || base.xml_attribute,
            idempotency_token: own.idempotency_token || base.idempotency_token,
            jsonvalue: own.jsonvalue || base.jsonvalue,
        }
    }
}

impl Shape {
    /// The shapes it is made of.
    pub fn parts(&self) -> impl Iterator<Item = &Ref> {
        self.members.values().chain(self.member.as_deref()).chain(self.key.as_deref()).chain(self.value.as_deref())
    }
}
