//! The part of an HTTP request that is signed.

/// A request's head, borrowed as it came over the wire: nothing decoded, nothing normalised.
///
/// An HTTP/2 request has no `host` header; whoever makes the head puts `:authority` in its place.
#[derive(Clone, Copy, Debug)]
pub struct RequestHead<'a> {
    /// Such as `POST`.
    pub method: &'a str,
    /// The path as sent, percent-encoded; empty means `/`.
    pub path: &'a str,
    /// What follows the `?`, as sent; empty without one.
    pub query: &'a str,
    /// Names in any case, values as sent, in the order sent.
    pub headers: &'a [(&'a str, &'a [u8])],
}

impl<'a> RequestHead<'a> {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&'a [u8]> {
        self.values(name).next()
    }

    /// Every value of a header, in the order sent.
    pub(crate) fn values<'n>(&self, name: &'n str) -> impl Iterator<Item = &'a [u8]> + use<'a, 'n> {
        self.headers.iter().filter(move |(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| *v)
    }

    /// The first value of a header as text without surrounding blanks; `None` also for one that is not ASCII.
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        ascii(self.header(name)?)
    }
}

/// Visible ASCII without surrounding blanks.
pub(crate) fn ascii(value: &[u8]) -> Option<&str> {
    std::str::from_utf8(value).ok().filter(|v| v.is_ascii()).map(str::trim)
}
