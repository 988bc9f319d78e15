//! The value types of other crates, each crate with its feature. Their errors are not among them.

#[cfg(feature = "uuid1")]
client_safe! {
    uuid::Uuid, uuid::NonNilUuid,
    uuid::fmt::Hyphenated, uuid::fmt::Simple, uuid::fmt::Braced, uuid::fmt::Urn,
}

// Not `DateTime<Local>`, which tells the time zone that the server is set to: show `.to_utc()`.
#[cfg(feature = "chrono04")]
client_safe! {
    chrono::NaiveDate, chrono::NaiveTime, chrono::NaiveDateTime,
    chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::FixedOffset>,
    chrono::Utc, chrono::FixedOffset,
    chrono::TimeDelta, chrono::Weekday, chrono::Month,
}

#[cfg(feature = "time03")]
client_safe! {
    time::Date, time::Time, time::PrimitiveDateTime, time::OffsetDateTime, time::UtcDateTime,
    time::UtcOffset, time::Duration, time::Weekday, time::Month,
}

// Not `Zoned` and `TimeZone`, which tell the name of a time zone, and that can be the one that the
// server is set to, or a file of the server: show `.timestamp()` or `.datetime()`.
#[cfg(feature = "jiff02")]
client_safe! {
    jiff::Timestamp, jiff::civil::Date, jiff::civil::Time, jiff::civil::DateTime,
    jiff::civil::ISOWeekDate, jiff::civil::Weekday,
    jiff::tz::Offset, jiff::Span, jiff::SignedDuration,
}

#[cfg(feature = "rust_decimal1")]
client_safe! {
    rust_decimal::Decimal,
}

#[cfg(feature = "semver1")]
client_safe! {
    semver::Version, semver::VersionReq, semver::Comparator,
    semver::Prerelease, semver::BuildMetadata,
}
