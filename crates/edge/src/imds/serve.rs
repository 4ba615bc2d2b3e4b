//! The answer to one metadata request: pure but for the token key and the clock that are handed in.

use super::token::{TTL, TokenKey};
use super::tree::{Found, find};
use bonkei_core::Timestamp;
use bonkei_spec::InstanceMetadata;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue, SERVER};
use http::{Method, Response, StatusCode};
use http_body_util::Full;

const TTL_HEADER: &str = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "x-aws-ec2-metadata-token";

/// An answer, and the hops it may travel when that is limited.
pub struct Reply {
    /// The response.
    pub response: Response<Full<Bytes>>,
    /// The IP time to live of packets that carry a token; none for any other answer.
    pub hop_limit: Option<u8>,
}

/// Who asks: the VPC and its instance with the asking address, if there is one.
pub struct Asker<'a> {
    /// The VPC's id.
    pub vpc: &'a str,
    /// The instance.
    pub metadata: Option<&'a InstanceMetadata>,
}

/// Answers one request as IMDS does ("Use the Instance Metadata Service to access instance metadata").
pub fn answer(asker: &Asker<'_>, key: &TokenKey, now: Timestamp, method: &Method, path: &str, headers: &HeaderMap) -> Reply {
    let Some(metadata) = asker.metadata else {
        return refuse(StatusCode::NOT_FOUND);
    };
    if !metadata.enabled {
        return refuse(StatusCode::FORBIDDEN);
    }
    let found = find(metadata, path);
    if *method == Method::PUT {
        return match found {
            Some(Found::TokenEndpoint) => issue(asker.vpc, metadata, key, now, headers),
            _ => refuse(StatusCode::METHOD_NOT_ALLOWED),
        };
    }
    if *method != Method::GET && *method != Method::HEAD {
        return refuse(StatusCode::METHOD_NOT_ALLOWED);
    }
    let mut left = None;
    match headers.get(TOKEN_HEADER) {
        Some(token) => {
            let valid = token.to_str().ok().and_then(|t| key.remaining(asker.vpc, &metadata.instance, t, now));
            if valid.is_none() {
                return refuse(StatusCode::UNAUTHORIZED);
            }
            left = valid;
        }
        None if metadata.tokens_required => return refuse(StatusCode::UNAUTHORIZED),
        None => {}
    }
    let mut reply = match found {
        Some(Found::Text(text)) => reply(StatusCode::OK, "text/plain", text.into()),
        Some(Found::Bytes(bytes)) => reply(StatusCode::OK, "application/octet-stream", bytes.into()),
        Some(Found::TokenEndpoint) => refuse(StatusCode::METHOD_NOT_ALLOWED),
        None => refuse(StatusCode::NOT_FOUND),
    };
    if let Some(left) = left {
        reply.response.headers_mut().insert(TTL_HEADER, HeaderValue::from(left));
    }
    reply
}

fn issue(vpc: &str, metadata: &InstanceMetadata, key: &TokenKey, now: Timestamp, headers: &HeaderMap) -> Reply {
    // A request that came through a proxy must not get a token.
    if headers.contains_key("x-forwarded-for") {
        return refuse(StatusCode::FORBIDDEN);
    }
    let ttl = headers.get(TTL_HEADER).and_then(|v| v.to_str().ok()).and_then(|v| v.trim().parse::<i64>().ok());
    let Some(ttl) = ttl.filter(|t| TTL.contains(t)) else {
        return refuse(StatusCode::BAD_REQUEST);
    };
    let Ok(token) = key.issue(vpc, &metadata.instance, now.plus_millis(ttl.saturating_mul(1000))) else {
        return refuse(StatusCode::SERVICE_UNAVAILABLE);
    };
    let mut reply = reply(StatusCode::OK, "text/plain", token.into());
    reply.response.headers_mut().insert(TTL_HEADER, HeaderValue::from(ttl));
    reply.hop_limit = Some(metadata.hop_limit.clamp(1, 64));
    reply
}

fn reply(status: StatusCode, content_type: &'static str, body: Bytes) -> Reply {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(SERVER, HeaderValue::from_static("EC2ws"));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    Reply { response, hop_limit: None }
}

/// An error page of IMDS.
pub fn refuse(status: StatusCode) -> Reply {
    let reason = match status {
        StatusCode::METHOD_NOT_ALLOWED => "Not Allowed",
        other => other.canonical_reason().unwrap_or("Error"),
    };
    let title = format!("{} - {reason}", status.as_u16());
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n\
         <!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n\t\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n  <title>{title}</title>\n </head>\n <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
    );
    reply(status, "text/html", body.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::MetadataNode;
    use http_body_util::BodyExt;
    use std::collections::BTreeMap;

    fn metadata(tokens_required: bool) -> InstanceMetadata {
        InstanceMetadata {
            instance: "i-1".into(),
            addresses: vec![],
            enabled: true,
            tokens_required,
            hop_limit: 2,
            tree: MetadataNode::Directory(BTreeMap::from([("instance-id".to_string(), MetadataNode::Value("i-1".into()))])),
            user_data: None,
            identity_document: "{}".into(),
        }
    }

    fn ask(metadata: Option<&InstanceMetadata>, now: i64, method: &str, path: &str, headers: &[(&'static str, &str)]) -> (u16, String, Reply) {
        let key = TokenKey::new(&[1; 32]);
        let headers = headers.iter().map(|(k, v)| (http::HeaderName::from_static(k), HeaderValue::from_str(v).unwrap())).collect();
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let reply = answer(&Asker { vpc: "vpc-1", metadata }, &key, Timestamp::from_secs(now), &method, path, &headers);
        let body = reply.response.body().clone();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let body = runtime.block_on(body.collect()).unwrap().to_bytes();
        (reply.response.status().as_u16(), String::from_utf8(body.to_vec()).unwrap(), reply)
    }

    const ID: &str = "/latest/meta-data/instance-id";

    #[test]
    fn version_one_works_until_tokens_are_required() {
        assert_eq!(ask(Some(&metadata(false)), 0, "GET", ID, &[]).1, "i-1");
        let (status, body, reply) = ask(Some(&metadata(true)), 0, "GET", ID, &[]);
        assert_eq!(status, 401);
        assert!(body.contains("<h1>401 - Unauthorized</h1>"), "{body}");
        assert_eq!(reply.response.headers()["server"], "EC2ws");
    }

    #[test]
    fn a_token_opens_the_tree_until_it_ends() {
        let strict = metadata(true);
        let (status, token, reply) = ask(Some(&strict), 1_000, "PUT", "/latest/api/token", &[(TTL_HEADER, "60")]);
        assert_eq!((status, reply.hop_limit), (200, Some(2)));
        assert_eq!(reply.response.headers()[TTL_HEADER], "60");
        assert_eq!(reply.response.headers()["content-type"], "text/plain");
        let (status, body, reply) = ask(Some(&strict), 1_030, "GET", ID, &[(TOKEN_HEADER, &token)]);
        assert_eq!((status, body.as_str(), reply.hop_limit), (200, "i-1", None));
        assert_eq!(reply.response.headers()[TTL_HEADER], "30");
        assert_eq!(ask(Some(&strict), 1_060, "GET", ID, &[(TOKEN_HEADER, &token)]).0, 401);
        let other = InstanceMetadata { instance: "i-2".into(), ..metadata(false) };
        assert_eq!(ask(Some(&other), 1_030, "GET", ID, &[(TOKEN_HEADER, &token)]).0, 401, "another instance's token, though none is required");
    }

    #[test]
    fn token_requests_are_checked() {
        let m = metadata(false);
        for bad in [&[][..], &[(TTL_HEADER, "0")], &[(TTL_HEADER, "21601")], &[(TTL_HEADER, "x")], &[(TTL_HEADER, "-1")], &[(TTL_HEADER, "")]] {
            assert_eq!(ask(Some(&m), 0, "PUT", "/latest/api/token", bad).0, 400, "{bad:?}");
        }
        assert_eq!(ask(Some(&m), 0, "PUT", "/latest/api/token", &[(TTL_HEADER, "21600")]).0, 200);
        assert_eq!(ask(Some(&m), 0, "PUT", "/latest/api/token", &[(TTL_HEADER, "60"), ("x-forwarded-for", "192.0.2.1")]).0, 403);
        assert_eq!(ask(Some(&m), 0, "GET", "/latest/api/token", &[]).0, 405);
        assert_eq!(ask(Some(&m), 0, "PUT", ID, &[(TTL_HEADER, "60")]).0, 405);
        assert_eq!(ask(Some(&m), 0, "POST", "/latest/api/token", &[(TTL_HEADER, "60")]).0, 405);
    }

    #[test]
    fn strangers_and_disabled_instances_learn_nothing() {
        assert_eq!(ask(None, 0, "GET", ID, &[]).0, 404);
        assert_eq!(ask(None, 0, "PUT", "/latest/api/token", &[(TTL_HEADER, "60")]).0, 404);
        let off = InstanceMetadata { enabled: false, ..metadata(false) };
        assert_eq!(ask(Some(&off), 0, "GET", ID, &[]).0, 403);
        assert_eq!(ask(Some(&off), 0, "PUT", "/latest/api/token", &[(TTL_HEADER, "60")]).0, 403);
        let (status, body, _) = ask(Some(&metadata(false)), 0, "GET", "/latest/meta-data/nothing", &[]);
        assert_eq!(status, 404);
        assert!(body.starts_with("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE html") && body.contains("404 - Not Found"), "{body}");
    }
}
