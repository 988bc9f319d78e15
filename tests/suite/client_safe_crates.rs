//! The features that make the value types of other crates `ClientSafe`, and nothing else of them.

use std::fmt::{Debug, Display};
use unifiedapi_errors::{ClientSafe, UnifiedError};
use unifiedapi_errors_tests::has;

/// Returns what a message shows of a value.
fn message(value: impl Debug + Display + ClientSafe) -> String {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "shown", message = "{0}")]
    struct Shown<T>(T);

    Shown(value).message().into_owned()
}

#[test]
fn a_uuid_is_client_safe_in_all_its_forms() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case")]
    enum UserError {
        #[unified(message = "User {id} was not found.")]
        NotFound { id: uuid::Uuid },
        #[unified(message("{} {} {}", _0.simple(), _0.braced(), _0.urn()))]
        Formatted(uuid::Uuid),
    }

    let id = uuid::Uuid::from_u128(7);
    assert_eq!(
        UserError::NotFound { id }.message(),
        "User 00000000-0000-0000-0000-000000000007 was not found."
    );
    assert_eq!(
        UserError::Formatted(id).message(),
        "00000000000000000000000000000007 {00000000-0000-0000-0000-000000000007} \
         urn:uuid:00000000-0000-0000-0000-000000000007"
    );
    assert!(has!(uuid::NonNilUuid: ClientSafe));
    assert!(has!(uuid::fmt::Hyphenated: ClientSafe));
    assert!(!has!(uuid::Error: ClientSafe));
}

#[test]
fn a_time_of_chrono_is_client_safe_unless_it_tells_the_zone_of_the_server() {
    use chrono::{DateTime, FixedOffset, Local, NaiveDate, Utc};

    assert_eq!(message(NaiveDate::from_ymd_opt(2026, 11, 26).unwrap()), "2026-11-26");
    assert_eq!(message(DateTime::<Utc>::UNIX_EPOCH), "1970-01-01 00:00:00 UTC");
    assert_eq!(message(chrono::TimeDelta::seconds(90)), "PT90S");
    assert!(has!(Option<DateTime<FixedOffset>>: ClientSafe));
    assert!(has!((chrono::NaiveTime, chrono::NaiveDateTime, chrono::Weekday): ClientSafe));
    assert!(!has!(DateTime<Local>: ClientSafe));
    assert!(!has!(chrono::ParseError: ClientSafe));

    #[derive(Debug, UnifiedError)]
    #[unified(status = 410, code = "gone", message("Gone since {}.", since.to_utc()))]
    struct Gone {
        since: DateTime<Local>,
    }

    let since = DateTime::<Utc>::UNIX_EPOCH.with_timezone(&Local);
    assert_eq!(Gone { since }.message(), "Gone since 1970-01-01 00:00:00 UTC.");
}

#[test]
fn a_time_of_time_is_client_safe() {
    assert_eq!(message(time::Duration::seconds(90)), "1m30s");
    assert!(has!(Option<time::OffsetDateTime>: ClientSafe));
    assert!(has!((time::Date, time::Time, time::PrimitiveDateTime): ClientSafe));
    assert!(has!((time::UtcDateTime, time::UtcOffset, time::Month, time::Weekday): ClientSafe));
    assert!(!has!(time::error::ComponentRange: ClientSafe));
    assert!(!has!(time::Error: ClientSafe));
}

#[test]
fn a_time_of_jiff_is_client_safe_unless_it_tells_the_zone_of_the_server() {
    use jiff::{SignedDuration, Span, Timestamp, Zoned, civil, tz};

    assert_eq!(message(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00Z");
    assert_eq!(message(civil::date(2026, 11, 26)), "2026-11-26");
    assert_eq!(message(SignedDuration::from_secs(90)), "PT1M30S");
    assert!(has!(Vec<(Span, civil::DateTime, civil::Time, civil::Weekday)>: ClientSafe));
    assert!(has!((civil::ISOWeekDate, tz::Offset): ClientSafe));
    assert!(!has!(Zoned: ClientSafe));
    assert!(!has!(tz::TimeZone: ClientSafe));
    assert!(!has!(jiff::Error: ClientSafe));

    #[derive(Debug, UnifiedError)]
    #[unified(status = 410, code = "gone", message("Gone since {}.", since.timestamp()))]
    struct Gone {
        since: Zoned,
    }

    let since = Timestamp::UNIX_EPOCH.to_zoned(tz::TimeZone::UTC);
    assert_eq!(Gone { since }.message(), "Gone since 1970-01-01T00:00:00Z.");
}

#[test]
fn a_decimal_is_client_safe() {
    assert_eq!(message(rust_decimal::Decimal::new(1250, 2)), "12.50");
    assert!(!has!(rust_decimal::Error: ClientSafe));
}

#[test]
fn a_version_is_client_safe() {
    assert_eq!(message(semver::Version::new(1, 2, 3)), "1.2.3");
    assert_eq!(message(semver::VersionReq::STAR), "*");
    assert!(has!((semver::Comparator, semver::Prerelease, semver::BuildMetadata): ClientSafe));
    assert!(!has!(semver::Error: ClientSafe));
}
