//! Points in time, as AWS writes them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored as in POSIX.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// Where the time comes from; a parameter everywhere, so that tests and `bonkei clock` can move it.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

impl Timestamp {
    /// From milliseconds since the epoch.
    pub const fn from_millis(ms: i64) -> Self {
        Self(ms)
    }

    /// From whole seconds since the epoch.
    pub const fn from_secs(s: i64) -> Self {
        Self(s.saturating_mul(1000))
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Seconds since the epoch with their fraction, as JSON protocols carry time.
    pub fn secs_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// This moment moved by `ms` milliseconds.
    #[must_use]
    pub const fn plus_millis(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// The same moment without its fraction of a second.
    #[must_use]
    pub const fn truncated(self) -> Self {
        Self::from_secs(self.secs())
    }

    /// Year, month, day, hour, minute, second, millisecond in UTC.
    pub fn civil(self) -> (i64, u32, u32, u32, u32, u32, u32) {
        let days = self.secs().div_euclid(86_400);
        let rest = self.secs().rem_euclid(86_400) as u32;
        let (y, m, d) = civil_from_days(days);
        (y, m, d, rest / 3600, rest / 60 % 60, rest % 60, self.0.rem_euclid(1000) as u32)
    }

    /// From a UTC date and time; `None` when a field is out of its range.
    pub fn from_civil(y: i64, mo: u32, d: u32, h: u32, mi: u32, s: u32) -> Option<Self> {
        let last = match mo {
            2 if (y % 4 == 0 && y % 100 != 0) || y % 400 == 0 => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if !(1..=last).contains(&d) || h > 23 || mi > 59 || s > 60 || !(0..=9999).contains(&y) {
            return None;
        }
        let days = days_from_civil(y, mo, d);
        Some(Self::from_secs(days * 86_400 + i64::from(h * 3600 + mi * 60 + s)))
    }

    /// `2026-01-02T03:04:05.678Z`, the form of the query, ec2 and rest-xml protocols.
    pub fn iso8601(self) -> String {
        let (y, mo, d, h, mi, s, ms) = self.civil();
        format!("{y:04}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}.{ms:03}Z")
    }

    /// `20260102T030405Z`, the form of `X-Amz-Date` (AWS Signature Version 4).
    pub fn basic(self) -> String {
        let (y, mo, d, h, mi, s, _) = self.civil();
        format!("{y:04}{mo:02}{d:02}T{h:02}{mi:02}{s:02}Z")
    }

    /// `Fri, 02 Jan 2026 03:04:05 GMT` (RFC 9110 IMF-fixdate).
    pub fn http_date(self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let (y, mo, d, h, mi, s, _) = self.civil();
        let day = DAYS.get(self.secs().div_euclid(86_400).rem_euclid(7) as usize).copied().unwrap_or_default();
        let month = MONTHS.get(mo as usize - 1).copied().unwrap_or_default();
        format!("{day}, {d:02} {month} {y:04} {h:02}:{mi:02}:{s:02} GMT")
    }

    /// Reads `20260102T030405Z`.
    pub fn parse_basic(text: &str) -> Option<Self> {
        let b = text.as_bytes();
        if b.len() != 16 || b.get(8) != Some(&b'T') || b.get(15) != Some(&b'Z') {
            return None;
        }
        let n = |r: std::ops::Range<usize>| digits(text.get(r)?);
        Self::from_civil(n(0..4)?.into(), n(4..6)?, n(6..8)?, n(9..11)?, n(11..13)?, n(13..15)?)
    }

    /// Reads ISO 8601 as AWS's clients write it: `2026-01-02T03:04:05[.678](Z|+09:00)`; a date alone is its midnight in UTC.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        let n = |r: std::ops::Range<usize>| digits(text.get(r)?);
        let at = |i: usize, c: u8| text.as_bytes().get(i) == Some(&c);
        let (y, mo, d) = (i64::from(n(0..4)?), n(5..7)?, n(8..10)?);
        if !at(4, b'-') || !at(7, b'-') {
            return None;
        }
        if text.len() == 10 {
            return Self::from_civil(y, mo, d, 0, 0, 0);
        }
        if !(at(10, b'T') || at(10, b' ')) || !at(13, b':') || !at(16, b':') {
            return None;
        }
        let base = Self::from_civil(y, mo, d, n(11..13)?, n(14..16)?, n(17..19)?)?;
        let mut rest = text.get(19..)?;
        let mut ms = 0;
        if let Some(fraction) = rest.strip_prefix('.') {
            let len = fraction.bytes().take_while(u8::is_ascii_digit).count();
            ms = digits(format!("{:0<3}", fraction.get(..len)?).get(..3)?)?;
            rest = fraction.get(len..)?;
        }
        let offset = match rest {
            "Z" | "z" | "" => 0,
            _ => {
                let sign = if rest.starts_with('-') { -1 } else { 1 };
                let body: String = rest.get(1..)?.chars().filter(|c| *c != ':').collect();
                if body.len() != 4 {
                    return None;
                }
                sign * (i64::from(digits(body.get(..2)?)?) * 60 + i64::from(digits(body.get(2..)?)?))
            }
        };
        Some(base.plus_millis(i64::from(ms) - offset * 60_000))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

fn digits(text: &str) -> Option<u32> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Days since 1970-01-01 of a proleptic Gregorian date.
fn days_from_civil(y: i64, m: u32, d: u32) -> i64 {
    let y = if m <= 2 { y - 1 } else { y };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (i64::from(m) + if m > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(d) - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let d = (doy - (153 * mp + 2) / 5 + 1) as u32;
    let m = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
    (yoe + era * 400 + i64::from(m <= 2), m, d)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_forms_aws_uses() {
        let t = Timestamp::from_millis(1_440_938_160_123);
        assert_eq!(t.iso8601(), "2015-08-30T12:36:00.123Z");
        assert_eq!(t.basic(), "20150830T123600Z");
        assert_eq!(t.http_date(), "Sun, 30 Aug 2015 12:36:00 GMT");
    }

    #[test]
    fn reads_what_it_writes_and_offsets() {
        let t = Timestamp::from_millis(1_440_938_160_123);
        assert_eq!(Timestamp::parse_iso8601(&t.iso8601()), Some(t));
        assert_eq!(Timestamp::parse_iso8601("2015-08-30T21:36:00.123+09:00"), Some(t));
        assert_eq!(Timestamp::parse_basic(&t.basic()), Some(t.truncated()));
        assert_eq!(Timestamp::parse_iso8601("2024-02-29").map(Timestamp::iso8601).as_deref(), Some("2024-02-29T00:00:00.000Z"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for bad in ["", "2015", "2015-13-01", "2023-02-29", "2015-08-30T25:00:00Z", "20150830T123600", "2015-08-30T12:36:00+9", "日本-08-30"] {
            assert_eq!(Timestamp::parse_iso8601(bad), None, "{bad}");
            assert_eq!(Timestamp::parse_basic(bad), None, "{bad}");
        }
    }
}
