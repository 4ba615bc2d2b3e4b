//! Which service, protocol and operation a request is for: by signing scope, target header, action, path or host.

use bonkei_api_catalog::{self as catalog, Service};
use bonkei_core::Fault;
use bonkei_wire::{self as wire, Protocol};
use http::request::Parts;

/// What the head of a request tells.
#[derive(Clone, Copy)]
pub struct Guess<'a> {
    /// The service, when anything names it.
    pub service: Option<&'static Service>,
    /// The protocol, as far as it shows.
    pub protocol: Protocol,
    /// The operation, unless it is in the body.
    pub operation: Option<&'a str>,
}

impl Guess<'_> {
    /// Bytes that the body may have.
    pub fn body_limit(&self) -> usize {
        wire::body_limit(self.protocol)
    }

    /// A fault in the form of the service, or of the query protocol where none is known.
    pub fn fault(&self, fault: &Fault, request_id: &str) -> wire::Response {
        let known = self.service.or_else(|| catalog::service("sts"));
        match known {
            Some(service) => wire::encode_fault(self.protocol, service.meta, fault, request_id),
            None => wire::Response { status: fault.status, ..wire::Response::default() },
        }
    }
}

/// What can be told before the body is read.
pub fn before_body(head: &Parts) -> Guess<'_> {
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    let named = signing_name(head).and_then(|n| catalog::by_signing_name(n).next()).or_else(|| by_host(head));
    if (head.headers.get("smithy-protocol").is_some_and(|v| v == "rpc-v2-cbor") || path.starts_with("/service/"))
        && let Some((service, operation)) = catalog::by_cbor_path(path)
    {
        return Guess { service: Some(service), protocol: Protocol::Cbor, operation: Some(operation) };
    }
    if let Some(target) = text(head, "x-amz-target") {
        return match catalog::by_target(target) {
            Some((service, operation)) => Guess { service: Some(service), protocol: json_of(service), operation: Some(operation) },
            None => Guess { service: named, protocol: named.map_or(Protocol::Json11, json_of), operation: None },
        };
    }
    let rest = |s: &&'static Service| s.meta.protocols.iter().any(|p| matches!(p, Protocol::RestXml | Protocol::RestJson));
    if let Some(service) = named.filter(rest) {
        let protocol = service.meta.protocols.iter().copied().find(|p| matches!(p, Protocol::RestXml | Protocol::RestJson));
        let found = catalog::by_path(service.signing_name, head.method.as_str(), path, query);
        return Guess {
            service: Some(found.map_or(service, |(s, _)| s)),
            protocol: protocol.unwrap_or(Protocol::RestXml),
            operation: found.map(|(_, op)| op.name),
        };
    }
    Guess { service: named, protocol: named.map_or(Protocol::Query, form_of), operation: None }
}

/// What the body adds: the action of the query protocols.
pub fn with_body(guess: Guess<'_>, head: &Parts, body: &[u8]) -> Result<Found, Fault> {
    if let (Some(service), Some(operation)) = (guess.service, guess.operation) {
        return Ok(Found { service, protocol: guess.protocol, operation: operation.to_owned() });
    }
    let mut action = None;
    let mut version = None;
    let form = std::str::from_utf8(body).unwrap_or_default();
    for (name, value) in wire::pairs(head.uri.query().unwrap_or_default()).chain(wire::pairs(form)).flatten() {
        match name.as_ref() {
            "Action" => action = Some(value.into_owned()),
            "Version" => version = Some(value.into_owned()),
            _ => {}
        }
    }
    let Some(action) = action else {
        return Err(match guess.service {
            Some(_) if matches!(guess.protocol, Protocol::Query | Protocol::Ec2) => {
                Fault::client("MissingAction", "The request must contain the parameter Action.")
            }
            _ => Fault::client("UnknownOperationException", "The request names no operation of this service.").with_status(404),
        });
    };
    let signing = signing_name(head);
    match catalog::by_action(signing, &action, version.as_deref()) {
        Some((service, _)) => Ok(Found { service, protocol: form_of(service), operation: action }),
        None => Err(Fault::client("InvalidAction", format!("The action {action} is not valid for this web service."))),
    }
}

/// The operation of a request.
pub struct Found {
    /// Its service.
    pub service: &'static Service,
    /// The protocol spoken.
    pub protocol: Protocol,
    /// Its name, known or not.
    pub operation: String,
}

fn json_of(service: &'static Service) -> Protocol {
    service.meta.protocols.iter().copied().find(|p| matches!(p, Protocol::Json10 | Protocol::Json11)).unwrap_or(Protocol::Json11)
}

fn form_of(service: &'static Service) -> Protocol {
    let forms = service.meta.protocols.iter().copied().find(|p| matches!(p, Protocol::Query | Protocol::Ec2));
    forms.or(service.meta.protocols.first().copied()).unwrap_or(Protocol::Query)
}

/// The service in the credential scope, from the header or from a presigned query; not verified yet.
fn signing_name(head: &Parts) -> Option<&str> {
    let scope = match text(head, "authorization") {
        Some(header) => header.split("Credential=").nth(1)?.split([',', ' ']).next()?,
        None => head.uri.query()?.split('&').find_map(|p| p.strip_prefix("X-Amz-Credential="))?,
    };
    // a presigned credential has its slashes escaped
    if scope.contains('/') { scope.split('/').nth(3) } else { scope.split("%2F").nth(3) }
}

/// `ec2.ap-northeast-1.amazonaws.com`.
fn by_host(head: &Parts) -> Option<&'static Service> {
    let host = text(head, "host")?;
    let name = host.split(':').next()?.strip_suffix(".amazonaws.com")?;
    catalog::by_endpoint_prefix(name.split('.').next()?)
}

fn text<'a>(head: &'a Parts, name: &str) -> Option<&'a str> {
    head.headers.get(name).and_then(|v| v.to_str().ok())
}
