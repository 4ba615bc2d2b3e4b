//! No body makes any operation's decoder panic, hang or answer with a fault of the service's own making.

use bonkei_api_probe::{operations, plain, probe};
use bonkei_wire::{OpMeta, Protocol, Request, decode_request, encode_response};

/// A repeatable source of noise (xorshift).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default()
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.next() % from.len()]
    }
}

/// A body of pieces that each protocol's syntax is made of, with member names of the operation among them.
fn body(noise: &mut Noise, meta: &OpMeta) -> Vec<u8> {
    const PIECES: [&[u8]; 34] = [
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b"\"",
        b"null",
        b"-1e999",
        b"<",
        b">",
        b"</",
        b"/>",
        b"&lt;",
        b"&#0;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"=",
        b"&",
        b".1",
        b".member.1",
        b".entry.1.key",
        b".99999999999",
        b"%",
        b"%ff",
        b"\xff",
        b"\xbf",
        b"\x9f",
        b"\x1b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xc1",
        b"\xa1",
        b"\xfb\x7f\xf0\x00\x00\x00\x00\x00\x00",
        b"\0",
    ];
    let names: Vec<&[u8]> = match &meta.input.kind {
        bonkei_wire::Kind::Struct(members) => members.iter().flat_map(|m| [m.query.as_bytes(), m.json.as_bytes(), m.wire.as_bytes()]).collect(),
        _ => Vec::new(),
    };
    let mut out = Vec::new();
    for _ in 0..noise.next() % 40 {
        match noise.next() % 3 {
            0 if !names.is_empty() => out.extend_from_slice(noise.pick(&names)),
            _ => out.extend_from_slice(noise.pick(&PIECES)),
        }
    }
    out
}

#[test]
fn noise_is_refused_or_understood() {
    let mut noise = Noise(0x5eed_1234_5678_9abc);
    for meta in operations() {
        let types = probe(meta.service, meta.name).unwrap();
        for protocol in [Protocol::Query, Protocol::Ec2, Protocol::Json11, Protocol::Cbor, Protocol::RestXml, Protocol::RestJson] {
            for _ in 0..40 {
                let sent = body(&mut noise, meta);
                let query = String::from_utf8_lossy(&body(&mut noise, meta)).into_owned();
                let request = Request { method: "POST", path: meta.uri, query: &query, headers: &[("x-amz-meta-", "\u{0}")], body: &sent };
                let fault = match decode_request(protocol, meta, &request) {
                    Ok(node) => match (types.request)(&node) {
                        Ok(value) => {
                            // and whatever was understood can be said again
                            let _ = plain::write(&*value);
                            continue;
                        }
                        Err(error) => error.into_fault(meta),
                    },
                    Err(fault) => fault,
                };
                assert!((400..500).contains(&fault.status), "{}: {fault}: {sent:?}", meta.name);
            }
        }
    }
}

#[test]
fn any_answer_can_be_written_in_any_protocol() {
    // values no service would give, since a text from a user may hold anything
    let text = "\u{0}\u{1}]]>\u{fffe}\"\\</a>\r\n";
    for meta in operations() {
        let bonkei_wire::Kind::Struct(members) = &meta.output.kind else { continue };
        let entries = members.iter().filter(|m| matches!(m.shape.kind, bonkei_wire::Kind::Text(..)));
        let node = bonkei_wire::Node::Map(entries.map(|m| (m.name.to_owned(), bonkei_wire::Node::Text(text.into()))).collect());
        let Ok(value) = (probe(meta.service, meta.name).unwrap().response)(&node) else { continue };
        for protocol in meta.api.protocols {
            let answer = encode_response(*protocol, meta, &*value, "req-1");
            assert!(answer.headers.iter().all(|(_, v)| !v.contains(['\r', '\n'])), "{}", meta.name);
            let raw = members.iter().any(|m| m.place == bonkei_wire::Place::Payload);
            if !raw && matches!(protocol, Protocol::Query | Protocol::Ec2 | Protocol::RestXml) {
                assert!(!answer.body.contains(&0), "{}", meta.name);
            }
        }
    }
}
