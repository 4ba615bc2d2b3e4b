//! The server name in the first bytes of a TLS connection (RFC 8446, section 4.1.2; RFC 6066, section 3): pure and bounded.

/// A ClientHello that is longer is not waited for.
pub const LIMIT: usize = 16 * 1024;

/// What the first bytes of a connection say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hello {
    /// More bytes are needed.
    Partial,
    /// It wants this host, in lower case.
    Name(String),
    /// A ClientHello without a host name.
    Nameless,
    /// Not TLS, or too long.
    Invalid,
}

/// Reads the bytes received until now.
pub fn read(bytes: &[u8]) -> Hello {
    let mut message = Vec::new();
    let mut rest = Reader(bytes);
    loop {
        match needed(&message) {
            Some(length) if message.len() >= length => {
                return match client_hello(message.get(4..length).unwrap_or_default()) {
                    Some(Some(name)) => Hello::Name(name),
                    Some(None) => Hello::Nameless,
                    None => Hello::Invalid,
                };
            }
            Some(length) if length > LIMIT => return Hello::Invalid,
            _ => {}
        }
        // The record layer: type handshake, any 3.x version, at most 2^14 bytes.
        let partial = if bytes.len() >= LIMIT { Hello::Invalid } else { Hello::Partial };
        match (rest.u8(), rest.u8(), rest.u8(), rest.u16()) {
            (Some(kind), ..) if kind != 22 => return Hello::Invalid,
            (_, Some(major), ..) if major != 3 => return Hello::Invalid,
            (.., Some(length)) => {
                if length == 0 || length > LIMIT {
                    return Hello::Invalid;
                }
                let Some(fragment) = rest.take(length.min(rest.0.len())) else {
                    return partial;
                };
                message.extend_from_slice(fragment);
                if message.first().is_some_and(|kind| *kind != 1) {
                    return Hello::Invalid;
                }
                if fragment.len() < length && needed(&message).is_none_or(|n| message.len() < n) {
                    return partial;
                }
            }
            _ => return partial,
        }
    }
}

/// How long the handshake message at the beginning is, with its head of four bytes; none when that is not known yet.
fn needed(message: &[u8]) -> Option<usize> {
    let mut head = Reader(message);
    head.u8()?;
    Some(head.u24()? + 4)
}

/// The name in a ClientHello's body; the outer none when it is malformed.
fn client_hello(body: &[u8]) -> Option<Option<String>> {
    let mut hello = Reader(body);
    hello.take(2 + 32)?;
    let session = usize::from(hello.u8()?);
    hello.take(session)?;
    let suites = hello.u16()?;
    hello.take(suites)?;
    let compressions = usize::from(hello.u8()?);
    hello.take(compressions)?;
    if hello.0.is_empty() {
        return Some(None);
    }
    let length = hello.u16()?;
    let mut extensions = Reader(hello.take(length)?);
    while !extensions.0.is_empty() {
        let kind = extensions.u16()?;
        let length = extensions.u16()?;
        let content = extensions.take(length)?;
        if kind == 0 {
            return server_name(content).map(Some);
        }
    }
    Some(None)
}

/// The host name of a server_name extension.
fn server_name(content: &[u8]) -> Option<String> {
    let mut list = Reader(content);
    let length = list.u16()?;
    let mut list = Reader(list.take(length)?);
    let kind = list.u8()?;
    let length = list.u16()?;
    let name = std::str::from_utf8(list.take(length)?).ok()?;
    if kind != 0 || name.contains(':') {
        return None;
    }
    super::host::host(name)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.0.split_at_checked(n)?;
        self.0 = tail;
        Some(head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn u16(&mut self) -> Option<usize> {
        Some(usize::from(self.u8()?) << 8 | usize::from(self.u8()?))
    }

    fn u24(&mut self) -> Option<usize> {
        Some(self.u16()? << 8 | usize::from(self.u8()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a real client says.
    fn hello(name: &str) -> Vec<u8> {
        let roots = rustls::RootCertStore::empty();
        let config = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut client = rustls::ClientConnection::new(config.into(), name.to_string().try_into().unwrap()).unwrap();
        let mut bytes = Vec::new();
        client.write_tls(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_real_clients_name_is_found_and_every_prefix_is_partial() {
        let bytes = hello("198-18-0-5.localhost");
        assert_eq!(read(&bytes), Hello::Name("198-18-0-5.localhost".into()));
        for n in 0..bytes.len() {
            assert_eq!(read(&bytes[..n]), Hello::Partial, "{n} bytes");
        }
        let more = [bytes.as_slice(), b"more"].concat();
        assert_eq!(read(&more), Hello::Name("198-18-0-5.localhost".into()));
    }

    #[test]
    fn a_message_in_many_records_is_put_together() {
        let bytes = hello("www.example.test");
        let split: Vec<u8> = bytes[5..].chunks(7).flat_map(|c| [&[22, 3, 1, 0, c.len() as u8], c].concat()).collect();
        assert_eq!(read(&split), Hello::Name("www.example.test".into()));
    }

    #[test]
    fn an_address_is_no_name() {
        assert_eq!(read(&hello("198.18.0.5")), Hello::Nameless);
    }

    #[test]
    fn what_is_not_tls_is_said_at_once() {
        for bytes in [
            &b"GET / HTTP/1.1\r\n"[..],
            &[22, 2],
            &[22, 3, 1, 0, 0],
            &[22, 3, 1, 0xff, 0xff],
            &[22, 3, 1, 0, 4, 2],
            &[22, 3, 1, 0, 4, 1, 0xff, 0xff, 0xff],
        ] {
            assert_eq!(read(bytes), Hello::Invalid, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&bytes);
        }

        #[test]
        fn an_altered_hello_is_read_without_harm(at in 0usize..200, value: u8, cut in 0usize..400) {
            let mut bytes = hello("www.example.test");
            if let Some(byte) = bytes.get_mut(at) {
                *byte = value;
            }
            bytes.truncate(cut);
            let _ = read(&bytes);
        }
    }
}
