//! Moments, as the API writes and reads them: `dateTime` of XML Schema.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Serialize, Serializer};

const SECONDS_OF_A_DAY: u64 = 86_400;

/// A moment, in seconds since the year 1 began, in UTC and the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Moment(u64);

impl Moment {
    pub(crate) fn now() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(days_before(1970) * SECONDS_OF_A_DAY + since.as_secs())
    }

    /// Reads `2026-01-14T09:00:00`, which is UTC, and the same with a fraction of a second, `Z` or
    /// an offset such as `+03:00` behind it; `None` if there is no such moment.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (local, zone) = text.split_at_checked(19)?;
        let [year, month, day, hour, minute, second] = numbers(local, "0000-00-00T00:00:00")?;
        let exists =
            year > 0 && (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
        if !exists || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let days =
            days_before(year) + (1..month).map(|month| days_of(year, month)).sum::<u64>() + day - 1;
        let seconds = days * SECONDS_OF_A_DAY + hour * 3600 + minute * 60 + second;
        Some(Self(seconds.saturating_add_signed(-offset(zone)?)))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut days, seconds) = (self.0 / SECONDS_OF_A_DAY, self.0 % SECONDS_OF_A_DAY);
        let mut year = 1 + days / 366; // not later than it is
        while days_before(year + 1) <= days {
            year += 1;
        }
        days -= days_before(year);
        let mut month = 1;
        while days >= days_of(year, month) {
            days -= days_of(year, month);
            month += 1;
        }
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", days + 1)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Returns how many seconds a zone is ahead of UTC, which it is if it does not say.
fn offset(zone: &str) -> Option<i64> {
    let zone = match zone.strip_prefix('.') {
        Some(fraction) if fraction.starts_with(|char: char| char.is_ascii_digit()) => {
            fraction.trim_start_matches(|char: char| char.is_ascii_digit())
        }
        Some(_) => return None,
        None => zone,
    };
    if matches!(zone, "" | "Z") {
        return Some(0);
    }
    let (sign, zone) = zone.split_at_checked(1)?;
    let [hours, minutes] = numbers(zone, "00:00")?;
    let seconds = i64::try_from(hours * 3600 + minutes * 60).ok()?;
    match sign {
        _ if minutes > 59 || seconds > 14 * 3600 => None,
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

/// Returns the numbers in a text that has digits where `shape` has zeros, and is the same elsewhere.
fn numbers<const N: usize>(text: &str, shape: &str) -> Option<[u64; N]> {
    let fits = |(byte, shape): (u8, u8)| match shape {
        b'0' => byte.is_ascii_digit(),
        _ => byte == shape,
    };
    if text.len() != shape.len() || !text.bytes().zip(shape.bytes()).all(fits) {
        return None;
    }
    let parts = text.split(|char: char| !char.is_ascii_digit()).map(|part| part.parse().ok());
    parts.collect::<Option<Vec<_>>>()?.try_into().ok()
}

/// Returns how many days there are from the year 1 to the beginning of another.
fn days_before(year: u64) -> u64 {
    let years = year - 1;
    years * 365 + years / 4 - years / 100 + years / 400
}

/// Returns how many days a month has.
fn days_of(year: u64, month: u64) -> u64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
