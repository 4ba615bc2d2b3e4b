//! The date of a request that has a `Date` header only.

use bonkei_core::Timestamp;

/// Reads the `Date` header in a form a client may send: ISO 8601 basic, or the IMF-fixdate of RFC 9110 section 5.6.7 (also with a
/// zone such as `+0900`, as mail writes it). The obsolete RFC 850 and asctime forms are not read.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    Timestamp::parse_basic(text).or_else(|| internet_date(text))
}

fn internet_date(text: &str) -> Option<Timestamp> {
    let after_day = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = after_day.split_ascii_whitespace();
    let mut next = || words.next();
    let (day, month, year, time, zone) = (next()?, next()?, next()?, next()?, next()?);
    if next().is_some() || year.len() != 4 {
        return None;
    }
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = MONTHS.iter().position(|m| m.eq_ignore_ascii_case(month))? as u32 + 1;
    let mut clock = time.splitn(3, ':');
    let mut part = || number(clock.next()?);
    let (h, m, s) = (part()?, part()?, part()?);
    let moment = Timestamp::from_civil(number(year)?.into(), month, number(day)?, h, m, s)?;
    Some(moment.plus_millis(-offset_minutes(zone)? * 60_000))
}

fn offset_minutes(zone: &str) -> Option<i64> {
    if ["GMT", "UTC", "UT", "Z"].iter().any(|z| z.eq_ignore_ascii_case(zone)) {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (h, m) = (number(zone.get(1..3)?)?, number(zone.get(3..)?)?);
    (zone.len() == 5 && h < 24 && m < 60).then(|| sign * i64::from(h * 60 + m))
}

/// At most four digits and nothing else.
fn number(text: &str) -> Option<u32> {
    let fine = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if fine { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_forms_clients_send() {
        let t = Timestamp::parse_basic("20130524T000000Z");
        for text in ["Fri, 24 May 2013 00:00:00 GMT", "Fri, 24 May 2013 09:00:00 +0900", "24 May 2013 00:00:00 UTC", "20130524T000000Z"] {
            assert_eq!(parse(text), t, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in
            ["", "yesterday", "Fri, 24 May 2013", "Fri, 24 May 2013 00:00:00 XYZ", "Fri, 99 May 2013 00:00:00 GMT", "Fri, 24 May 2013 00:00:00 +9"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
