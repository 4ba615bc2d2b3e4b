//! Just enough of an AWS client for the demo: signed query requests, and picking values out of answers.

use crate::cloud::client::ask;
use crate::style::{CliError, Context};
use bonkei_core::Clock;
use bonkei_plane::clock::SystemClock;
use bonkei_sigv4::{Content, RequestHead, Signer};
use std::time::Duration;

/// A client of one cloud's query APIs.
pub struct Client {
    port: u16,
}

impl Client {
    /// Of the API on this port of the loopback.
    pub fn new(port: u16) -> Self {
        Self { port }
    }

    /// Calls an operation and returns the answer's XML.
    ///
    /// # Errors
    /// The fault's code and message, when the API refuses.
    pub fn call(&self, service: &str, version: &str, action: &str, parameters: &[(&str, &str)]) -> Result<String, CliError> {
        let signer = Signer { access_key_id: "test", secret: "test", session_token: None, region: "ap-northeast-1", service };
        let mut query = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            query.push_str(&format!("&{name}={}", escape(value)));
        }
        let host = format!("127.0.0.1:{}", self.port);
        let head = RequestHead { method: "GET", path: "/", query: &query, headers: &[("host", host.as_bytes())] };
        let signed = signer.sign(&head, Content::Bytes(b""), SystemClock.now()).context("cannot sign the request")?;
        let mut headers = vec![("host".to_owned(), host.clone())];
        headers.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
        let answer = ask(self.port, "GET", &format!("/?{query}"), &headers, Duration::from_secs(30))?;
        if (200..300).contains(&answer.status) {
            return Ok(answer.body);
        }
        let code = first(&answer.body, "Code").unwrap_or("no code");
        let message = first(&answer.body, "Message").unwrap_or_default();
        Err(CliError::because(format_args!("the API refuses {action} with {code}"), message))
    }

    /// Calls an operation of EC2.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn ec2(&self, action: &str, parameters: &[(&str, &str)]) -> Result<String, CliError> {
        self.call("ec2", "2016-11-15", action, parameters)
    }

    /// Calls an operation of RDS.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn rds(&self, action: &str, parameters: &[(&str, &str)]) -> Result<String, CliError> {
        self.call("rds", "2014-10-31", action, parameters)
    }
}

/// The text of the first element of this name.
pub fn first<'a>(xml: &'a str, element: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{element}>"))?;
    rest.split_once(&format!("</{element}>")).map(|(text, _)| text)
}

/// The text of the first element of this name, owned.
///
/// # Errors
/// When the answer has none.
pub fn need(xml: &str, element: &str) -> Result<String, CliError> {
    first(xml, element).map(str::to_owned).ok_or_else(|| CliError::new(format_args!("the API's answer lacks an element: {element}")))
}

/// Percent-encoding of everything but unreserved characters (RFC 3986), as signatures demand.
fn escape(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_and_escaped() {
        assert_eq!(first("<a><vpcId>vpc-1</vpcId><vpcId>vpc-2</vpcId></a>", "vpcId"), Some("vpc-1"));
        assert_eq!(first("<a/>", "vpcId"), None);
        assert_eq!(escape("a b/ä"), "a%20b%2F%C3%A4");
    }
}
