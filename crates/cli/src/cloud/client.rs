//! The two questions the command line asks of `control`, over its host listener. One request a connection, so HTTP/1.0 by hand is enough (RFC 1945).

use crate::style::CliError;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The body, as text.
    pub body: String,
}

/// Sends a request to 127.0.0.1 and reads the whole answer; `patience` bounds each wait, not the sum.
///
/// # Errors
/// When nobody answers in time, or not in HTTP.
pub fn ask(port: u16, method: &str, path: &str, headers: &[(String, String)], patience: Duration) -> Result<Answer, CliError> {
    const LIMIT: u64 = 16 << 20;
    let mut request = format!("{method} {path} HTTP/1.0\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        request.push_str(&format!("host: 127.0.0.1:{port}\r\n"));
    }
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("content-length: 0\r\n\r\n");
    let exchange = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), patience)?;
        stream.set_read_timeout(Some(patience))?;
        stream.set_write_timeout(Some(patience))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.take(LIMIT).read_to_end(&mut answer)?;
        Ok(answer)
    };
    let answer = exchange().map_err(|e| CliError::because(format_args!("the cloud's API does not answer on 127.0.0.1:{port}"), e))?;
    parse(&answer).ok_or_else(|| CliError::new(format_args!("what answers on this port of 127.0.0.1 is not a cloud's API: {port}")))
}

fn parse(answer: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, body: body.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_taken_apart() {
        let answer = parse(b"HTTP/1.0 200 OK\r\ncontent-type: x\r\n\r\n{\"a\":1}").unwrap();
        assert_eq!(answer, Answer { status: 200, body: "{\"a\":1}".into() });
        for wrong in ["", "SSH-2.0-x\r\n\r\n", "HTTP/1.1 x y\r\n\r\n", "HTTP/1.1 200"] {
            assert_eq!(parse(wrong.as_bytes()), None, "{wrong:?}");
        }
    }

    #[test]
    fn nobody_there_is_said() {
        let free = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let error = ask(free, "GET", "/", &[], Duration::from_millis(200)).unwrap_err();
        assert!(error.message.contains("does not answer"), "{error}");
    }
}
