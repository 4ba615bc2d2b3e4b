//! The `aws-chunked` body, piece by piece ("Signature calculations for the Authorization header: transferring payload in multiple
//! chunks" and "... including trailing headers", Amazon S3 API Reference).

use crate::{
    EMPTY_SHA256, RequestHead, Signed, SigningKey,
    encode::{hex32, push_hex_all},
    fault,
    parse::read_signature,
    payload::Payload,
};
use bonkei_core::Fault;
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;

/// The headers after the last chunk: names in lower case, in the order sent, without the signature.
pub type Trailers = Vec<(String, String)>;

/// No line of the framing is longer: a chunk's header has 98 bytes at most, a trailer's checksum fewer than 200.
const LINE_LIMIT: usize = 1024;
/// No more trailers than this; S3 knows one checksum at a time.
const TRAILER_LIMIT: usize = 8;
/// Every chunk but the last has at least this many bytes.
const LEAST_CHUNK: u64 = 8192;
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

/// Takes an `aws-chunked` body apart and verifies the signatures in it, keeping no more than one line of it.
///
/// Bytes are handed on as they come, a chunk's signature is checked at its end: nothing may act on the bytes before
/// [`ChunkVerifier::finish`] has said that all were right. After a fault it refuses everything.
pub struct ChunkVerifier {
    /// Of signed chunks only.
    chain: Option<Chain>,
    state: State,
    line: Vec<u8>,
    /// Bytes of the payload still to come.
    left: u64,
    last_size: Option<u64>,
    number: u64,
    announced: Option<Vec<String>>,
    trailers: Trailers,
}

/// Each signature covers the one before it; the first is the request's own.
struct Chain {
    key: SigningKey,
    stamp_and_scope: String,
    previous: [u8; 32],
    claimed: [u8; 32],
    hash: Sha256,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Header,
    Data(u64),
    /// The line break after a chunk's data.
    DataEnd,
    Trailer,
    /// Of a signed trailer, after its signature.
    TrailerEnd,
    End,
    Failed,
}

impl fmt::Debug for ChunkVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkVerifier").field("chunk", &self.number).field("left", &self.left).finish_non_exhaustive()
    }
}

impl Signed<'_> {
    /// What takes the body apart when it is `aws-chunked`; `None` for any other body. `key` is the one the request was verified with.
    ///
    /// # Errors
    /// `MissingContentLength` (411) without `x-amz-decoded-content-length`; `MalformedTrailerError` (400) when a trailer is said to
    /// come and `x-amz-trailer` does not name it.
    pub fn chunks(&self, head: &RequestHead<'_>, key: &SigningKey) -> Result<Option<ChunkVerifier>, Fault> {
        let Payload::Chunked { signed, trailer } = self.payload else { return Ok(None) };
        let length = head.text("x-amz-decoded-content-length").and_then(|t| t.parse().ok());
        let left =
            length.ok_or_else(|| Fault::client("MissingContentLength", "You must provide the Content-Length HTTP header.").with_status(411))?;
        let announced = match (trailer, head.text("x-amz-trailer")) {
            (false, _) => None,
            (true, Some(names)) => Some(names.split(',').map(|n| n.trim().to_ascii_lowercase()).collect()),
            (true, None) => return Err(malformed_trailer()),
        };
        let chain = signed.then(|| Chain {
            key: key.clone(),
            stamp_and_scope: format!("{}\n{}\n", self.stamp, self.credential.scope()),
            previous: self.signature,
            claimed: [0; 32],
            hash: Sha256::new(),
        });
        Ok(Some(ChunkVerifier { chain, state: State::Header, line: Vec::new(), left, last_size: None, number: 0, announced, trailers: Vec::new() }))
    }
}

impl ChunkVerifier {
    /// Takes the next bytes of the body as they came and appends what they hold of the payload to `out`.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch` (403) for a chunk or trailer that is not the signed one; `InvalidChunkSizeError` (403) for a chunk
    /// under 8 KiB before the last; `MalformedTrailerError` (400); `IncompleteBody` (400) for framing that is none, or more bytes than
    /// `x-amz-decoded-content-length` says.
    pub fn feed(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        let result = self.take(input, out);
        if result.is_err() {
            self.state = State::Failed;
        }
        result
    }

    /// Says whether the body was whole; returns its trailers.
    ///
    /// # Errors
    /// `IncompleteBody` (400) when it ended too early, or after a fault.
    pub fn finish(self) -> Result<Trailers, Fault> {
        if self.state == State::End { Ok(self.trailers) } else { Err(incomplete_body()) }
    }

    fn take(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        while !input.is_empty() {
            if let State::Data(size) = self.state {
                let n = input.len().min(usize::try_from(size).unwrap_or(usize::MAX));
                let (data, rest) = input.split_at(n);
                if let Some(chain) = &mut self.chain {
                    chain.hash.update(data);
                }
                out.extend_from_slice(data);
                self.left = self.left.saturating_sub(n as u64);
                self.state = if n as u64 == size { State::DataEnd } else { State::Data(size - n as u64) };
                input = rest;
                continue;
            }
            input = self.take_line(input)?;
        }
        Ok(())
    }

    /// Takes bytes up to the end of a line, and acts on the line when it is whole; returns the rest.
    fn take_line<'i>(&mut self, input: &'i [u8]) -> Result<&'i [u8], Fault> {
        if matches!(self.state, State::End | State::Failed) {
            return Err(incomplete_body());
        }
        let (part, rest, whole) = match input.iter().position(|b| *b == b'\n') {
            Some(i) => (input.get(..i).unwrap_or_default(), input.get(i + 1..).unwrap_or_default(), true),
            None => (input, [].as_slice(), false),
        };
        if self.line.len() + part.len() > LINE_LIMIT {
            return Err(incomplete_body());
        }
        self.line.extend_from_slice(part);
        if !whole {
            return Ok(rest);
        }
        if self.line.last() != Some(&b'\r') {
            // A lone line feed ends nothing; some clients put one inside a trailer's line.
            self.line.push(b'\n');
            return Ok(rest);
        }
        let mut line = std::mem::take(&mut self.line);
        line.pop();
        let text = std::str::from_utf8(&line).map_err(|_| incomplete_body())?;
        self.state = match self.state {
            State::Header => self.header(text)?,
            State::DataEnd if text.is_empty() => {
                self.check_chunk()?;
                State::Header
            }
            State::Trailer => self.trailer(text)?,
            State::TrailerEnd if text.is_empty() => State::End,
            _ => return Err(incomplete_body()),
        };
        line.clear();
        self.line = line;
        Ok(rest)
    }

    /// `10000` or `10000;chunk-signature=...`.
    fn header(&mut self, line: &str) -> Result<State, Fault> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        if !(1..=16).contains(&size.len()) || !size.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(incomplete_body());
        }
        let size = u64::from_str_radix(size, 16).map_err(|_| incomplete_body())?;
        match &mut self.chain {
            Some(chain) => chain.claimed = read_signature(extension.strip_prefix("chunk-signature=").unwrap_or_default())?,
            None if extension.is_empty() => {}
            None => return Err(incomplete_body()),
        }
        self.number += 1;
        if size > self.left {
            return Err(incomplete_body());
        }
        if size > 0 {
            if let Some(small) = self.last_size.filter(|s| *s < LEAST_CHUNK) {
                return Err(Fault::client("InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes")
                    .with_status(403)
                    .with_detail("Chunk", (self.number - 1).to_string())
                    .with_detail("BadChunkSize", small.to_string()));
            }
            self.last_size = Some(size);
            return Ok(State::Data(size));
        }
        if self.left > 0 {
            return Err(incomplete_body());
        }
        self.check_chunk()?;
        // Without a trailer an empty line ends the body just as it ends a trailer.
        Ok(State::Trailer)
    }

    fn check_chunk(&mut self) -> Result<(), Fault> {
        let Some(chain) = &mut self.chain else { return Ok(()) };
        let hash = hex32(&chain.hash.finalize_reset().into());
        chain.check("AWS4-HMAC-SHA256-PAYLOAD\n", &[EMPTY_SHA256.as_bytes(), b"\n", &hash])
    }

    /// `x-amz-checksum-crc32c:sOO8/Q==`, the signature of those before it, or the empty line after them.
    fn trailer(&mut self, line: &str) -> Result<State, Fault> {
        if line.is_empty() {
            // A signed trailer ends with its signature and not before.
            let missing = self.chain.is_some() && self.announced.is_some();
            self.check_announced()?;
            return if missing { Err(malformed_trailer()) } else { Ok(State::End) };
        }
        if self.announced.is_none() {
            return Err(incomplete_body());
        }
        let (name, value) = line.split_once(':').ok_or_else(malformed_trailer)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        if name == TRAILER_SIGNATURE {
            let Some(chain) = &mut self.chain else { return Err(malformed_trailer()) };
            chain.claimed = read_signature(value)?;
            let mut sorted: Vec<_> = self.trailers.iter().collect();
            sorted.sort();
            let canonical: String = sorted.iter().flat_map(|(n, v)| [n, ":", v, "\n"]).collect();
            let hash = hex32(&Sha256::digest(&canonical).into());
            chain.check("AWS4-HMAC-SHA256-TRAILER\n", &[&hash])?;
            self.check_announced()?;
            return Ok(State::TrailerEnd);
        }
        if self.trailers.len() == TRAILER_LIMIT || self.trailers.iter().any(|(n, _)| *n == name) {
            return Err(malformed_trailer());
        }
        self.trailers.push((name, value.to_owned()));
        Ok(State::Trailer)
    }

    /// What came is what `x-amz-trailer` said would come.
    fn check_announced(&self) -> Result<(), Fault> {
        let Some(announced) = &self.announced else { return Ok(()) };
        let came = |name: &String| self.trailers.iter().any(|(n, _)| n == name);
        let fine = announced.iter().all(came) && self.trailers.iter().all(|(n, _)| announced.contains(n));
        if fine { Ok(()) } else { Err(malformed_trailer()) }
    }
}

impl Chain {
    fn check(&mut self, kind: &str, rest: &[&[u8]]) -> Result<(), Fault> {
        let mut text = Vec::with_capacity(384);
        text.extend_from_slice(kind.as_bytes());
        text.extend_from_slice(self.stamp_and_scope.as_bytes());
        push_hex_all(&mut text, &self.previous);
        text.push(b'\n');
        rest.iter().for_each(|part| text.extend_from_slice(part));
        let expected = self.key.sign(&[&text]);
        if !bool::from(expected.ct_eq(&self.claimed)) {
            return Err(fault::signature_mismatch());
        }
        self.previous = expected;
        Ok(())
    }
}

fn incomplete_body() -> Fault {
    Fault::client("IncompleteBody", "The request body terminated unexpectedly")
}

fn malformed_trailer() -> Fault {
    Fault::client("MalformedTrailerError", "The request contained trailing data that was not well-formed or did not conform to our published schema.")
}
