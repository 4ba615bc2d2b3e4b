//! `bonkei reset`.

use crate::cloud::client::ask;
use crate::cloud::paths::StateDir;
use crate::cloud::running::Running;
use crate::style::{CliError, Context, Outcome};
use bonkei_core::Clock;
use bonkei_plane::clock::SystemClock;
use bonkei_sigv4::{Content, RequestHead, Signer};
use clap::Args;
use std::process::ExitCode;
use std::time::Duration;

/// `bonkei reset`.
#[derive(Debug, Args)]
pub struct ResetArgs {}

/// Signed with the development root key, which is good on the loopback only.
const SIGNER: Signer<'static> = Signer { access_key_id: "test", secret: "test", session_token: None, region: "ap-northeast-1", service: "bonkei" };

/// Empties the cloud.
///
/// # Errors
/// Exit code 3 when none runs; when a machine still runs.
pub fn run(state: &StateDir, _: ResetArgs) -> Outcome {
    let port = Running::find(state)?.file.ports.api;
    let host = format!("127.0.0.1:{port}");
    let head = RequestHead { method: "POST", path: "/_bonkei/reset", query: "", headers: &[("host", host.as_bytes())] };
    let signed = SIGNER.sign(&head, Content::Bytes(b""), SystemClock.now()).context("cannot sign the request")?;
    let mut headers = vec![("host".to_owned(), host.clone())];
    headers.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
    let answer = ask(port, "POST", "/_bonkei/reset", &headers, Duration::from_secs(30))?;
    match answer.status {
        200..=299 => {
            println!("the cloud is empty: all accounts and regions are as new");
            Ok(ExitCode::SUCCESS)
        }
        409 => Err(CliError::because("the cloud was not emptied", message(&answer.body)).help("or take everything with `bonkei down --purge`")),
        status => Err(CliError::because(format_args!("the cloud was not emptied, its API answers {status}"), message(&answer.body))),
    }
}

/// What the API says, out of its JSON where it is that.
fn message(body: &str) -> String {
    let said = serde_json::from_str::<serde_json::Value>(body).ok().and_then(|v| Some(v.get("message")?.as_str()?.to_owned()));
    said.unwrap_or_else(|| body.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_is_taken_out_of_its_json() {
        assert_eq!(message(r#"{"message":"machines still run: 1"}"#), "machines still run: 1");
        assert_eq!(message(" plain \n"), "plain");
    }
}
