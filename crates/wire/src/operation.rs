//! Static descriptions of services and operations, made by codegen from the service models.

use crate::{Decode, Encode, Member, Shape};

/// A wire protocol of the AWS APIs ("Smithy 2.0 AWS protocols").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Form requests, XML answers.
    Query,
    /// EC2's own dialect of [`Protocol::Query`].
    Ec2,
    /// XML with HTTP bindings.
    RestXml,
    /// JSON with HTTP bindings.
    RestJson,
    /// JSON 1.0, operation in `X-Amz-Target`.
    Json10,
    /// JSON 1.1, operation in `X-Amz-Target`.
    Json11,
    /// CBOR, operation in the path.
    Cbor,
}

/// How a service words the refusal of a malformed request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// EC2: `MissingParameter`, `InvalidParameterValue`, `UnknownParameter`.
    Ec2,
    /// RDS and other early query services: `MissingParameter`, `InvalidParameterValue`.
    Query,
    /// `ValidationError`, "1 validation error detected: …": query services with a checked model.
    ValidationError,
    /// `ValidationException`, "1 validation error detected: …", and `SerializationException`.
    ValidationException,
    /// REST XML: `MalformedXML`, `InvalidRequest`.
    Xml,
}

/// A service, as its requests and responses need it.
#[derive(Debug)]
pub struct ServiceMeta {
    /// Its name here, such as `elbv2`: botocore's.
    pub name: &'static str,
    /// The version that XML answers are namespaced with, such as `2016-11-15`.
    pub api_version: &'static str,
    /// The XML namespace of answers; empty where there is none.
    pub xmlns: &'static str,
    /// Its protocols, the one today's clients use first.
    pub protocols: &'static [Protocol],
    /// What stands before the operation in `X-Amz-Target`; empty where there is none.
    pub target_prefix: &'static str,
    /// Whether JSON and CBOR faults carry the older query code in `x-amzn-query-error`.
    pub query_compatible: bool,
    /// How it refuses malformed requests.
    pub wording: Wording,
    /// The errors that its operations name.
    pub errors: &'static [ErrorMeta],
}

/// An error a service's model names.
#[derive(Debug)]
pub struct ErrorMeta {
    /// The model's name, which JSON and CBOR carry.
    pub shape: &'static str,
    /// The code of XML answers, the same as `shape` unless the model says otherwise.
    pub code: &'static str,
    /// The HTTP status; 0 where the model is silent.
    pub status: u16,
    /// Its members beside the message.
    pub members: &'static [Member],
}

/// What is known of an operation before any request.
#[derive(Debug)]
pub struct OpMeta {
    /// The service's name here, such as `ec2`.
    pub service: &'static str,
    /// The operation's name, such as `CreateVpc`.
    pub name: &'static str,
    /// The action a policy allows, such as `ec2:CreateVpc`.
    pub iam_action: &'static str,
    /// Whether it only reads: describes, gets, lists.
    pub read_only: bool,
    /// Whether Bonkei implements it.
    pub built: bool,
    /// The HTTP method of the REST protocols; `POST` elsewhere.
    pub method: &'static str,
    /// The path template of the REST protocols; `/` elsewhere.
    pub uri: &'static str,
    /// The HTTP status of success.
    pub status: u16,
    /// Whether a request may have `DryRun`.
    pub has_dry_run: bool,
    /// The member that makes a repeated request the same request.
    pub token: Option<&'static str>,
    /// The request's shape.
    pub input: &'static Shape,
    /// The name of a REST XML request's root element; empty where the body has another form.
    pub input_root: &'static str,
    /// The namespace of that element.
    pub input_xmlns: &'static str,
    /// The response's shape.
    pub output: &'static Shape,
    /// The name of a REST XML answer's root element, or of the query protocol's result element; empty where there is none.
    pub output_root: &'static str,
    /// The service.
    pub api: &'static ServiceMeta,
}

/// An operation's types: implemented by a generated marker type named like the operation.
pub trait Operation {
    /// What it takes.
    type Request: Decode + Clone + Send + 'static;
    /// What it answers.
    type Response: Encode + 'static;
    /// What is known of it before any request.
    const META: &'static OpMeta;

    /// Whether the request asks only if it would be allowed (`DryRun`).
    fn dry_run(_request: &Self::Request) -> bool {
        false
    }

    /// The request's idempotency token, if it has one.
    fn token(_request: &Self::Request) -> Option<&str> {
        None
    }
}
