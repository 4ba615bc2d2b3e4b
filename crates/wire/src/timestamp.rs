//! The three written forms of time: ISO 8601, HTTP date and seconds since the epoch.

use bonkei_core::Timestamp;

/// Reads any of the three; `None` when the text is none of them.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    Timestamp::parse_iso8601(text).or_else(|| parse_http_date(text)).or_else(|| from_epoch(text.parse().ok()?))
}

/// Seconds with a fraction, rounded to milliseconds; `None` outside the years that can be written.
pub(crate) fn from_epoch(seconds: f64) -> Option<Timestamp> {
    let ms = (seconds * 1000.0).round();
    (ms.abs() < 2.6e14).then_some(Timestamp::from_millis(ms as i64))
}

/// Reads `Fri, 02 Jan 2026 03:04:05 GMT` (RFC 9110 IMF-fixdate), with or without a fraction of a second.
pub(crate) fn parse_http_date(text: &str) -> Option<Timestamp> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, rest) = text.split_once(", ")?;
    let mut words = rest.split_ascii_whitespace();
    let day = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = MONTHS.iter().position(|m| *m == month)? as u32 + 1;
    let year = words.next()?.parse().ok()?;
    let mut clock = words.next()?.split(':');
    let (h, m) = (clock.next()?.parse().ok()?, clock.next()?.parse().ok()?);
    let seconds = clock.next()?;
    let (s, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let ms: f64 = format!("0.{fraction}").parse().ok()?;
    Some(Timestamp::from_civil(year, month, day, h, m, s.parse().ok()?)?.plus_millis((ms * 1000.0).round() as i64))
}

/// Seconds since the epoch as JSON writes them: whole when they are.
pub(crate) fn epoch(t: Timestamp) -> String {
    match t.millis().rem_euclid(1000) {
        0 => t.secs().to_string(),
        _ if t.millis() < 0 => format!("{:.3}", t.secs_f64()),
        ms => format!("{}.{ms:03}", t.secs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_are_one_time() {
        let t = Timestamp::from_millis(1_440_938_160_123);
        assert_eq!(parse(&t.iso8601()), Some(t));
        assert_eq!(parse(&t.http_date()), Some(t.truncated()));
        assert_eq!(parse(&epoch(t)), Some(t));
        assert_eq!(epoch(Timestamp::from_millis(-1500)), "-1.500");
        for bad in ["", "never", "Fri, 32 Jan 2026 03:04:05 GMT", "NaN", "1e300"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
