//! The extended header records of pax (POSIX.1, "pax Interchange Format") that images use.

use super::ArchiveError;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

/// What extended headers said about the member that follows.
#[derive(Debug, Default)]
pub(super) struct Extended {
    pub path: Option<Vec<u8>>,
    pub link: Option<Vec<u8>>,
    pub uid: Option<u64>,
    pub gid: Option<u64>,
    pub mtime: Option<(i64, u32)>,
    pub xattrs: Vec<(OsString, Vec<u8>)>,
    /// A form that is refused, such as a sparse file.
    pub refused: Option<&'static str>,
}

impl Extended {
    /// Takes in the records of one extended header.
    pub fn records(&mut self, data: &[u8], name: &str) -> Result<(), ArchiveError> {
        let damaged = |why| ArchiveError::Form { name: name.to_owned(), why };
        let mut rest = data;
        while !rest.is_empty() {
            let space = rest.iter().position(|b| *b == b' ').ok_or_else(|| damaged("an extended record without a length"))?;
            let (digits, _) = rest.split_at(space);
            let length = number(digits).and_then(|n| usize::try_from(n).ok()).ok_or_else(|| damaged("an extended record without a length"))?;
            let (record, tail) = rest.split_at_checked(length).ok_or_else(|| damaged("an extended record that is cut off"))?;
            let body =
                record.get(space + 1..).and_then(|body| body.strip_suffix(b"\n")).ok_or_else(|| damaged("an extended record without an end"))?;
            let equals = body.iter().position(|b| *b == b'=').ok_or_else(|| damaged("an extended record without a value"))?;
            let (key, value) = body.split_at(equals);
            self.record(key, value.get(1..).unwrap_or_default());
            rest = tail;
        }
        Ok(())
    }

    fn record(&mut self, key: &[u8], value: &[u8]) {
        match key {
            b"path" => self.path = Some(value.to_vec()),
            b"linkpath" => self.link = Some(value.to_vec()),
            b"uid" => self.uid = Some(number(value).unwrap_or(u64::MAX)),
            b"gid" => self.gid = Some(number(value).unwrap_or(u64::MAX)),
            b"mtime" => self.mtime = time(value),
            b"size" => self.refused = Some("with its size in an extended header"),
            _ => {
                if let Some(name) = key.strip_prefix(b"SCHILY.xattr.") {
                    self.xattr(name, value);
                } else if key.starts_with(b"GNU.sparse.") {
                    self.refused = Some("a sparse file");
                }
            }
        }
    }

    /// Attributes that belong to a guest's files; those of the host's file system or security modules are left out.
    fn xattr(&mut self, name: &[u8], value: &[u8]) {
        let wanted = name.starts_with(b"user.") || name == b"security.capability";
        if wanted && name.len() <= 255 && !name.contains(&0) {
            self.xattrs.push((OsString::from_vec(name.to_vec()), value.to_vec()));
        }
    }
}

/// A decimal number, nothing else.
fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Seconds with an optional fraction; times before the epoch lose their fraction.
fn time(value: &[u8]) -> Option<(i64, u32)> {
    let text = std::str::from_utf8(value).ok()?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let seconds: i64 = whole.parse().ok()?;
    let mut nanos = 0u32;
    for position in 0..9 {
        let digit = fraction.as_bytes().get(position).map_or(0, |b| u32::from(b.wrapping_sub(b'0')).min(9));
        nanos = nanos * 10 + digit;
    }
    Some((seconds, if seconds < 0 { 0 } else { nanos }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_by_their_length() {
        let mut extended = Extended::default();
        let data = b"12 path=a=b\n17 mtime=12.5000\n13 uid=70000\n32 SCHILY.xattr.user.note=x\ny=z\n28 SCHILY.xattr.trusted.x=1\n";
        extended.records(data, "m").unwrap();
        assert_eq!(extended.path.as_deref(), Some(&b"a=b"[..]));
        assert_eq!(extended.mtime, Some((12, 500_000_000)));
        assert_eq!(extended.uid, Some(70_000));
        assert_eq!(extended.xattrs, [(OsString::from("user.note"), b"x\ny=z".to_vec())]);
    }

    #[test]
    fn damaged_records_are_refused() {
        for data in
            [&b"path=a\n"[..], b"99 path=a\n", b"10 path=abc", b"9 nothing\n", b"-5 a=b\n", b"0 a=b\n", b"18446744073709551616 a=b\n", b"3 a=b\n"]
        {
            assert!(Extended::default().records(data, "m").is_err(), "{}", String::from_utf8_lossy(data));
        }
    }

    #[test]
    fn times() {
        assert_eq!(time(b"1700000000"), Some((1_700_000_000, 0)));
        assert_eq!(time(b"1.123456789123"), Some((1, 123_456_789)));
        assert_eq!(time(b"-1.5"), Some((-1, 0)));
        assert_eq!(time(b"x"), None);
    }
}
