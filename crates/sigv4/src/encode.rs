//! Percent-encoding, path normalisation and hexadecimal, as Signature Version 4 wants them.

const HEX_UPPER: &[u8; 16] = b"0123456789ABCDEF";
const HEX_LOWER: &[u8; 16] = b"0123456789abcdef";

/// The unreserved characters of RFC 3986, which stay as they are.
pub(crate) fn unreserved(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~')
}

fn push_hex(out: &mut Vec<u8>, b: u8, digits: &[u8; 16]) {
    out.extend([b >> 4, b & 15].into_iter().filter_map(|d| digits.get(usize::from(d))));
}

/// Appends one byte, percent-encoded unless unreserved.
pub(crate) fn push_encoded(out: &mut Vec<u8>, b: u8) {
    if unreserved(b) {
        out.push(b);
    } else {
        out.push(b'%');
        push_hex(out, b, HEX_UPPER);
    }
}

/// Appends bytes in lower-case hexadecimal.
pub(crate) fn push_hex_all(out: &mut Vec<u8>, bytes: &[u8]) {
    for b in bytes {
        push_hex(out, *b, HEX_LOWER);
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).filter_map(|d| HEX_LOWER.get(usize::from(d))).map(|b| char::from(*b)).collect()
}

/// 32 bytes in lower-case hexadecimal, without an allocation.
pub(crate) fn hex32(bytes: &[u8; 32]) -> [u8; 64] {
    let mut out = [b'0'; 64];
    for (pair, b) in out.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [b >> 4, b & 15].map(|d| HEX_LOWER.get(usize::from(d)).copied().unwrap_or(b'0'));
    }
    out
}

/// The 32 bytes that 64 hexadecimal digits say.
pub(crate) fn unhex32(text: &[u8]) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (b, [high, low]) in out.iter_mut().zip(text.as_chunks::<2>().0) {
        *b = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(out)
}

fn nibble(b: u8) -> Option<u8> {
    match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        b'A'..=b'F' => Some(b - b'A' + 10),
        _ => None,
    }
}

/// Appends `text` decoded and encoded again, so that every spelling of the same bytes becomes one. A `%` that begins no escape
/// stands for itself. `plus_is_space` is how forms and query strings write a blank.
pub(crate) fn push_recoded(out: &mut Vec<u8>, text: &str, plus_is_space: bool, keep_slash: bool) {
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (first, tail) {
            (b'/', _) if keep_slash => out.push(b'/'),
            (b'+', _) if plus_is_space => push_encoded(out, b' '),
            (b'%', [high, low, after @ ..]) => match (nibble(*high), nibble(*low)) {
                (Some(h), Some(l)) => {
                    // An escaped slash is data, not a separator, and stays escaped.
                    push_encoded(out, h << 4 | l);
                    rest = after;
                }
                _ => push_encoded(out, b'%'),
            },
            _ => push_encoded(out, *first),
        }
    }
}

/// Appends the canonical URI of S3: the object's key encoded once, every slash and dot kept.
pub(crate) fn push_s3_path(out: &mut Vec<u8>, path: &str) {
    if path.is_empty() {
        out.push(b'/');
    }
    push_recoded(out, path, false, true);
}

/// Appends the canonical URI of every other service: empty and dot segments removed (after RFC 3986 section 5.2.4), then what was
/// sent encoded once more.
pub(crate) fn push_path(out: &mut Vec<u8>, path: &str) {
    let start = out.len();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                let cut = out.get(start..).and_then(|p| p.iter().rposition(|b| *b == b'/')).unwrap_or(0);
                out.truncate(start + cut);
            }
            _ => {
                out.push(b'/');
                for b in segment.bytes() {
                    push_encoded(out, b);
                }
            }
        }
    }
    // A last dot segment names a directory too, says the RFC; botocore leaves that slash out, but sends no such path.
    let is_directory = ["/", "/.", "/.."].iter().any(|end| path.ends_with(end));
    if out.len() == start || (is_directory && out.last() != Some(&b'/')) {
        out.push(b'/');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(p: &str) -> String {
        let mut out = Vec::new();
        push_path(&mut out, p);
        String::from_utf8(out).unwrap()
    }

    fn s3(p: &str) -> String {
        let mut out = Vec::new();
        push_s3_path(&mut out, p);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths_are_normalised_then_encoded_again() {
        for (sent, canonical) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/./example", "/example"),
            ("/example/..", "/"),
            ("/a/b/../..", "/"),
            ("/a/b/..", "/a/"),
            ("/a/b/../", "/a/"),
            ("/../../a", "/a"),
            ("//example//", "/example/"),
            ("/a%20b", "/a%2520b"),
            ("/ሴ", "/%E1%88%B4"),
            ("/%2e%2e/a", "/%252e%252e/a"),
        ] {
            assert_eq!(path(sent), canonical, "{sent}");
        }
    }

    #[test]
    fn s3_paths_are_encoded_once_and_kept() {
        for (sent, canonical) in [
            ("", "/"),
            ("//a/../b/", "//a/../b/"),
            ("/a%20b", "/a%20b"),
            ("/a(b)+c", "/a%28b%29%2Bc"),
            ("/a%2fb", "/a%2Fb"),
            ("/%zz%4", "/%25zz%254"),
            ("/%7Euser", "/~user"),
        ] {
            assert_eq!(s3(sent), canonical, "{sent}");
        }
    }

    #[test]
    fn hexadecimal_goes_both_ways() {
        let bytes: [u8; 32] = std::array::from_fn(|i| (i * 9) as u8);
        assert_eq!(unhex32(&hex32(&bytes)), Some(bytes));
        assert_eq!(hex(&bytes).as_bytes(), hex32(&bytes));
        assert_eq!(unhex32(b"00"), None);
        assert_eq!(unhex32(&[b'g'; 64]), None);
    }
}
