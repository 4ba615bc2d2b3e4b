//! Backup and maintenance windows, UTC ("Amazon RDS maintenance window").

use crate::faults::invalid;
use bonkei_core::{Fault, Ids, Timestamp};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY: u32 = 24 * 60;
const WEEK: u32 = 7 * DAY;
/// Shortest window, minutes.
const SHORTEST: u32 = 30;
/// Minutes of the week, Monday 00:00 being 0, at which 1970 began: a Thursday.
const EPOCH: i64 = 3 * DAY as i64;

/// A window as minutes: where it begins and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Window {
    start: u32,
    length: u32,
}

/// `hh24:mi` as minutes of the day.
fn time(text: &str) -> Option<u32> {
    let (h, m) = text.split_once(':')?;
    let number = |t: &str| (t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<u32>().ok()).flatten();
    let (h, m) = (number(h)?, number(m)?);
    (h < 24 && m < 60).then_some(h * 60 + m)
}

/// `ddd:hh24:mi` as minutes of the week.
fn day_and_time(text: &str) -> Option<u32> {
    let (day, rest) = text.split_once(':')?;
    let day = u32::try_from(DAYS.iter().position(|d| *d == day)?).ok()?;
    Some(day * DAY + time(rest)?)
}

fn daily(text: &str) -> Option<Window> {
    let (from, to) = text.split_once('-')?;
    let (start, end) = (time(from)?, time(to)?);
    Some(Window { start, length: (end + DAY - start) % DAY })
}

fn weekly(text: &str) -> Option<Window> {
    let (from, to) = text.split_once('-')?;
    let (start, end) = (day_and_time(from)?, day_and_time(to)?);
    Some(Window { start, length: (end + WEEK - start) % WEEK })
}

/// A backup window that a request names, in the form it is kept in.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn backup(text: &str) -> Result<String, Fault> {
    let window = daily(text).ok_or_else(|| {
        invalid(format!("Invalid backup window format: {text}. Should be specified as a range hh24:mi-hh24:mi (24H Clock UTC). Example: 10:45-11:15"))
    })?;
    if window.length < SHORTEST { Err(invalid("The backup window must be at least 30 minutes.")) } else { Ok(text.to_owned()) }
}

/// A maintenance window that a request names, in the form it is kept in.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn maintenance(text: &str) -> Result<String, Fault> {
    let text = text.to_ascii_lowercase();
    let window = weekly(&text).ok_or_else(|| {
        invalid(format!(
            "Invalid maintenance window format: {text}. Should be specified as a range ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). Example: Sun:23:45-Mon:00:15"
        ))
    })?;
    match window.length {
        n if n < SHORTEST => Err(invalid("The maintenance window must be at least 30 minutes.")),
        n if n > DAY => Err(invalid("Maintenance window must be less than 24 hours.")),
        _ => Ok(text),
    }
}

/// Whether the two windows of an instance keep apart.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn apart(backup: &str, maintenance: &str) -> Result<(), Fault> {
    let (Some(backup), Some(maintenance)) = (daily(backup), weekly(maintenance)) else { return Ok(()) };
    let overlap = (0..maintenance.length).any(|m| (maintenance.start + m + DAY - backup.start) % DAY < backup.length);
    if overlap { Err(invalid("The backup window and maintenance window must not overlap.")) } else { Ok(()) }
}

/// Whether a maintenance window is open at a moment.
pub fn open(maintenance: &str, at: Timestamp) -> bool {
    let minute = (at.secs().div_euclid(60) + EPOCH).rem_euclid(i64::from(WEEK));
    weekly(maintenance).is_some_and(|w| (minute - i64::from(w.start)).rem_euclid(i64::from(WEEK)) < i64::from(w.length))
}

/// A backup window of half an hour in the region's night, 13:00 to 17:00.
pub fn some_backup(ids: &dyn Ids) -> String {
    let start = 13 * 60 + below(ids, 7) * 30;
    format!("{}-{}", clock(start), clock(start + 30))
}

/// A maintenance window of half an hour on any day, 17:00 to 21:00, so that it never meets [`some_backup`].
pub fn some_maintenance(ids: &dyn Ids) -> String {
    let start = 17 * 60 + below(ids, 7) * 30;
    let day = DAYS.get(below(ids, 7) as usize).copied().unwrap_or("sun");
    format!("{day}:{}-{day}:{}", clock(start), clock(start + 30))
}

/// A backup window that keeps clear of a maintenance window: the first half hour after it.
pub fn clear_of(maintenance: &str) -> String {
    let start = weekly(maintenance).map_or(0, |w| (w.start + w.length) % DAY);
    let free = (0..DAY).step_by(30).map(|later| (start + later) % DAY).map(|at| format!("{}-{}", clock(at), clock((at + 30) % DAY)));
    free.into_iter().find(|b| apart(b, maintenance).is_ok()).unwrap_or_else(|| "00:00-00:30".to_owned())
}

/// A maintenance window, on Sunday, that keeps clear of a backup window.
pub fn clear_of_daily(backup: &str) -> String {
    let start = daily(backup).map_or(0, |w| (w.start + w.length) % DAY);
    let free = (0..DAY)
        .step_by(30)
        .map(|later| (start + later) % DAY)
        .filter(|at| at + 30 < DAY)
        .map(|at| format!("sun:{}-sun:{}", clock(at), clock(at + 30)));
    free.into_iter().find(|m| apart(backup, m).is_ok()).unwrap_or_else(|| "sun:00:00-sun:00:30".to_owned())
}

fn below(ids: &dyn Ids, n: u8) -> u32 {
    let mut byte = [0u8];
    ids.fill(&mut byte);
    let [byte] = byte;
    u32::from(byte % n)
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_read_strictly() {
        assert_eq!(backup("23:45-00:15").unwrap(), "23:45-00:15");
        assert_eq!(maintenance("Sun:23:45-Mon:00:15").unwrap(), "sun:23:45-mon:00:15");
        for bad in ["", "1:00-2:00", "10:00", "24:00-25:00", "10:60-11:30", "10:00-10:29", "10:00-10:00", "１０:00-11:00", "+1:00-02:00"] {
            assert_eq!(backup(bad).unwrap_err().code, "InvalidParameterValue", "{bad}");
        }
        for bad in ["", "mon:10:00", "10:00-11:00", "xyz:10:00-mon:11:00", "mon:10:00-mon:10:10", "mon:10:00-wed:11:00"] {
            assert_eq!(maintenance(bad).unwrap_err().code, "InvalidParameterValue", "{bad}");
        }
    }

    #[test]
    fn windows_must_keep_apart() {
        assert!(apart("10:00-10:30", "mon:10:30-mon:11:00").is_ok());
        assert!(apart("10:00-10:30", "mon:10:29-mon:11:00").is_err());
        assert!(apart("23:45-00:15", "tue:00:00-tue:00:30").is_err());
        assert!(apart("10:00-11:00", "sun:23:00-mon:10:30").is_err());
    }

    #[test]
    fn a_window_that_nobody_named_keeps_clear_of_the_one_that_was() {
        for maintenance in ["mon:13:00-mon:17:00", "sun:23:30-mon:00:15", "mon:00:00-mon:23:00"] {
            assert!(apart(&clear_of(maintenance), maintenance).is_ok(), "{maintenance}");
        }
        for backup in ["17:00-21:00", "23:50-00:20", "00:00-23:00"] {
            let made = clear_of_daily(backup);
            assert!(apart(backup, &made).is_ok() && maintenance(&made).is_ok(), "{backup} {made}");
        }
    }

    #[test]
    fn a_window_opens_on_its_day() {
        let at = |d, h, m| Timestamp::from_civil(2026, 1, d, h, m, 0).unwrap();
        // 5 January 2026 is a Monday
        assert!(open("mon:03:00-mon:03:30", at(5, 3, 0)));
        assert!(open("mon:03:00-mon:03:30", at(5, 3, 29)));
        assert!(!open("mon:03:00-mon:03:30", at(5, 3, 30)));
        assert!(!open("mon:03:00-mon:03:30", at(6, 3, 10)));
        assert!(open("sun:23:45-mon:00:15", at(5, 0, 14)));
        assert!(open("sun:23:45-mon:00:15", at(4, 23, 45)));
    }
}
