//! Dates in header fields.

/// Whether a text is an HTTP-date, in one of its three forms (RFC 9110, section 5.6.7).
pub(super) fn is_http_date(text: &str) -> bool {
    // "Wednesday, 09-Nov-94 08:49:37 GMT"
    const LONGEST: usize = 33;
    if text.len() > LONGEST {
        return false;
    }
    let parts: Vec<_> = text.split(' ').collect();
    match *parts.as_slice() {
        [name, day, month, year, time, "GMT"] => {
            name.strip_suffix(',').is_some_and(is_day_name)
                && is_number(day, 2, 1..=31)
                && MONTHS.contains(&month)
                && is_number(year, 4, 0..=9999)
                && is_time(time)
        }
        [name, date, time, "GMT"] => {
            name.strip_suffix(',').is_some_and(|name| DAYS.contains(&name))
                && is_short_date(date)
                && is_time(time)
        }
        [name, month, day, time, year] => is_asctime(name, month, day, 2, time, year),
        [name, month, "", day, time, year] => is_asctime(name, month, day, 1, time, year),
        _ => false,
    }
}

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `Sun Nov  6 08:49:37 1994`, where the day is filled up with a space.
fn is_asctime(name: &str, month: &str, day: &str, digits: usize, time: &str, year: &str) -> bool {
    is_day_name(name)
        && MONTHS.contains(&month)
        && is_number(day, digits, 1..=31)
        && is_time(time)
        && is_number(year, 4, 0..=9999)
}

/// `Sun`
fn is_day_name(name: &str) -> bool {
    name.len() == 3 && DAYS.iter().any(|day| day.starts_with(name))
}

/// `06-Nov-94`
fn is_short_date(date: &str) -> bool {
    let mut parts = date.splitn(3, '-');
    parts.next().is_some_and(|day| is_number(day, 2, 1..=31))
        && parts.next().is_some_and(|month| MONTHS.contains(&month))
        && parts.next().is_some_and(|year| is_number(year, 2, 0..=99))
}

/// `08:49:37`; 60 is a leap second.
fn is_time(time: &str) -> bool {
    let mut parts = time.splitn(3, ':');
    parts.next().is_some_and(|hour| is_number(hour, 2, 0..=23))
        && parts.next().is_some_and(|minute| is_number(minute, 2, 0..=59))
        && parts.next().is_some_and(|second| is_number(second, 2, 0..=60))
}

/// Whether a text is a number of so many digits, and within a range.
fn is_number(text: &str, digits: usize, range: std::ops::RangeInclusive<u16>) -> bool {
    text.len() == digits
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse::<u16>().is_ok_and(|number| range.contains(&number))
}

#[cfg(test)]
mod tests {
    use super::is_http_date;

    #[test]
    fn dates_in_all_three_forms_are_dates() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Wednesday, 09-Nov-94 08:49:37 GMT",
            "Fri, 31 Dec 1999 23:59:60 GMT",
            "Thu Nov 10 00:00:00 1994",
            "Thu, 01 Jan 1970 00:00:00 GMT",
        ] {
            assert!(is_http_date(text), "{text}");
        }
    }

    #[test]
    fn nothing_else_is_a_date() {
        for text in [
            "",
            "GMT",
            "5",
            "tomorrow",
            "1994-11-06T08:49:37Z",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49:37 gmt",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 08:49:37 GMT ",
            " Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun,  06 Nov 1994 08:49:37 GMT",
            "Sun 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 94 08:49:37 GMT",
            "Sun, 06 Nov 19941 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT",
            "Sun, 06 Nov 1994 08:49:61 GMT",
            "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Son, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06-Nov-94 08:49:37 GMT",
            "Sunday, 06-Nov-1994 08:49:37 GMT",
            "Sunday, 06-Nov 08:49:37 GMT",
            "Sun Nov 6 08:49:37 1994",
            "Sun Nov 06  08:49:37 1994",
            "Sun Nov  16 08:49:37 1994",
            "Sun Nov  6 08:49:37 1994 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
        ] {
            assert!(!is_http_date(text), "{text}");
        }
    }
}
