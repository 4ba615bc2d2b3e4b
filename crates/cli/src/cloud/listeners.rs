//! The cloud's doors on the host: listening sockets on 127.0.0.1, made before the cloud has a network of its own and served inside it.

use super::config::Ports;
use super::paths::StateDir;
use crate::style::{CliError, FAILED};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

/// One listener for each of [`Ports`].
#[derive(Debug)]
pub struct Listeners {
    /// The AWS API.
    pub api: TcpListener,
    /// The web gateway, HTTP.
    pub web: TcpListener,
    /// The web gateway, TLS.
    pub web_tls: TcpListener,
}

impl Listeners {
    /// Opens all three.
    ///
    /// # Errors
    /// When a port is taken or may not be used; the text names it and the option that chooses another.
    pub fn open(ports: Ports, state: &StateDir) -> Result<Self, CliError> {
        Ok(Self {
            api: open(ports.api, "the AWS API", "--api-port", state)?,
            web: open(ports.web, "the web gateway", "--web-port", state)?,
            web_tls: open(ports.web_tls, "the web gateway's TLS", "--web-tls-port", state)?,
        })
    }
}

fn open(port: u16, what: &str, option: &str, state: &StateDir) -> Result<TcpListener, CliError> {
    let refuse = |e: std::io::Error| match e.kind() {
        ErrorKind::AddrInUse => {
            CliError::new(format_args!("port {port} of 127.0.0.1 is in use, so {what} cannot be reached there; another cloud or program has it"))
                .help(format_args!("see who has it:   ss -ltnp 'sport = :{port}'"))
                .help(format_args!("or use another:   bonkei up {option} {} --state {}", free_near(port), state.path().display()))
        }
        ErrorKind::PermissionDenied => CliError::because(format_args!("port {port} of 127.0.0.1 is for root only, so {what} cannot use it"), e)
            .help(format_args!("choose one above 1023 with {option}")),
        _ => CliError { message: format!("cannot listen on port {port} of 127.0.0.1 for {what}: {e}"), help: Vec::new(), code: FAILED },
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refuse)?;
    listener.set_nonblocking(true).map_err(refuse)?;
    Ok(listener)
}

/// The next port that is free now, to suggest it.
fn free_near(port: u16) -> u16 {
    (1..=100).filter_map(|step| port.checked_add(step)).find(|p| TcpListener::bind((Ipv4Addr::LOCALHOST, *p)).is_ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_named_with_the_option_for_another() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let state = StateDir::resolve(Some("/tmp/cloud".as_ref()));
        let error = Listeners::open(Ports { api: 0, web: port, web_tls: 0 }, &state).unwrap_err();
        assert!(error.message.contains(&port.to_string()), "{error}");
        assert!(error.help.iter().any(|h| h.contains("--web-port") && h.contains("/tmp/cloud")), "{:?}", error.help);
    }
}
