//! The canonical request: the one spelling of a request that both sides sign ("Create a canonical request").

use crate::{encode, fault::Dialect, head::RequestHead};

/// What decides how a request is spelled.
pub(crate) struct Spelling<'a> {
    /// Lower-case names joined with `;`, in order.
    pub signed_headers: &'a str,
    /// The last line: the payload's hash, or the word in its place.
    pub payload: &'a [u8],
    /// Whether `X-Amz-Signature` is left out of the query.
    pub presigned: bool,
    pub dialect: Dialect,
}

/// Writes the canonical request; `None` when a header that is signed did not come, or the path is not an absolute one.
pub(crate) fn request(head: &RequestHead<'_>, how: &Spelling<'_>) -> Option<Vec<u8>> {
    if !head.path.is_empty() && !head.path.starts_with('/') {
        return None;
    }
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(head.method.as_bytes());
    out.push(b'\n');
    match how.dialect {
        Dialect::S3 => encode::push_s3_path(&mut out, head.path),
        _ => encode::push_path(&mut out, head.path),
    }
    out.push(b'\n');
    push_query(&mut out, head.query, how.presigned);
    out.push(b'\n');
    for name in how.signed_headers.split(';') {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        let mut values = head.values(name);
        push_folded(&mut out, values.next()?);
        for value in values {
            out.push(b',');
            push_folded(&mut out, value);
        }
        out.push(b'\n');
    }
    out.push(b'\n');
    out.extend_from_slice(how.signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(how.payload);
    Some(out)
}

/// Appends the query's parameters, each decoded and encoded again, by name and then by value.
fn push_query(out: &mut Vec<u8>, query: &str, presigned: bool) {
    if query.is_empty() {
        return;
    }
    let mut encoded = Vec::with_capacity(query.len() + 16);
    let mut pairs = Vec::new();
    for (name, value) in pairs_of(query) {
        if presigned && name == "X-Amz-Signature" {
            continue;
        }
        let start = encoded.len();
        encode::push_recoded(&mut encoded, name, true, false);
        let middle = encoded.len();
        encode::push_recoded(&mut encoded, value, true, false);
        pairs.push((start..middle, middle..encoded.len()));
    }
    let text = |r: &std::ops::Range<usize>| encoded.get(r.clone()).unwrap_or_default();
    pairs.sort_by(|a, b| text(&a.0).cmp(text(&b.0)).then_with(|| text(&a.1).cmp(text(&b.1))));
    for (i, (name, value)) in pairs.iter().enumerate() {
        if i > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(text(name));
        out.push(b'=');
        out.extend_from_slice(text(value));
    }
}

/// The parameters of a query as sent; one without `=` has an empty value.
pub(crate) fn pairs_of(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|p| !p.is_empty()).map(|p| p.split_once('=').unwrap_or((p, "")))
}

/// Appends a header's value without blanks around it, each run of blanks inside it as one.
fn push_folded(out: &mut Vec<u8>, value: &[u8]) {
    let value = value.trim_ascii();
    let mut after_blank = false;
    for b in value {
        let blank = b.is_ascii_whitespace();
        if !blank {
            out.push(*b);
        } else if !after_blank {
            out.push(b' ');
        }
        after_blank = blank;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(q: &str, presigned: bool) -> String {
        let mut out = Vec::new();
        push_query(&mut out, q, presigned);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn queries_are_sorted_by_name_then_value() {
        assert_eq!(query("b=2&a-=0&a=2&a=1&&c", false), "a=1&a=2&a-=0&b=2&c=");
        assert_eq!(query("Param=b&param=a", false), "Param=b&param=a");
        assert_eq!(query("X-Amz-Signature=1&x=%2b+%7e/", true), "x=%2B%20~%2F");
        assert_eq!(query("X-Amz-Signature=1", false), "X-Amz-Signature=1");
        assert_eq!(query("a=b=c&=d", false), "=d&a=b%3Dc");
    }

    #[test]
    fn blanks_in_headers_are_folded() {
        let mut out = Vec::new();
        push_folded(&mut out, b"  \"a   b \t c\"  ");
        assert_eq!(out, b"\"a b c\"");
    }

    #[test]
    fn writes_the_documented_example() {
        // "Elements of an AWS API request signature", the IAM ListUsers example.
        let headers: [(&str, &[u8]); 3] = [
            ("Host", b"iam.amazonaws.com"),
            ("Content-Type", b"application/x-www-form-urlencoded; charset=utf-8"),
            ("X-Amz-Date", b"20150830T123600Z"),
        ];
        let head = RequestHead { method: "GET", path: "/", query: "Action=ListUsers&Version=2010-05-08", headers: &headers };
        let how = Spelling {
            signed_headers: "content-type;host;x-amz-date",
            payload: crate::EMPTY_SHA256.as_bytes(),
            presigned: false,
            dialect: Dialect::Common,
        };
        let text = String::from_utf8(request(&head, &how).unwrap()).unwrap();
        assert_eq!(
            text,
            "GET\n/\nAction=ListUsers&Version=2010-05-08\ncontent-type:application/x-www-form-urlencoded; charset=utf-8\n\
             host:iam.amazonaws.com\nx-amz-date:20150830T123600Z\n\ncontent-type;host;x-amz-date\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert!(request(&head, &Spelling { signed_headers: "host;x-other", ..how }).is_none());
        assert!(request(&RequestHead { path: "*", ..head }, &how).is_none());
    }
}
