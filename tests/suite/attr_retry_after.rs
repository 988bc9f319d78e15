//! `retry_after`: the `Retry-After` header, in seconds.

use std::time::Duration;
use unifiedapi_errors::UnifiedError;

fn retry_after(error: &impl UnifiedError) -> Option<String> {
    let headers = error.headers();
    let mut values = headers.get_all("retry-after").iter();
    let first = values.next().map(|value| value.to_str().unwrap().to_owned());
    assert_eq!(values.next(), None, "Retry-After is sent once");
    first
}

#[test]
fn a_literal_is_a_number_of_seconds() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, rename_all = "snake_case")]
    enum ServiceError {
        #[unified(message = "The service is under maintenance.", retry_after = 3600)]
        Maintenance,
        #[unified(message = "The service restarts.", retry_after = 0)]
        Restart,
        #[unified(message = "The service is gone.")]
        Gone,
    }

    assert_eq!(retry_after(&ServiceError::Maintenance).as_deref(), Some("3600"));
    assert_eq!(retry_after(&ServiceError::Restart).as_deref(), Some("0"));
    assert_eq!(retry_after(&ServiceError::Gone), None);
}

#[test]
fn a_field_is_called_by_its_name_or_its_number() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, rename_all = "snake_case")]
    enum QuotaError {
        #[unified(message = "Try again in {secs} s.", retry_after = secs)]
        Named { secs: u64 },
        #[unified(message = "Try again later.", retry_after = _0)]
        First(u32),
        #[unified(message = "{0} requests are too many.", retry_after = _1)]
        Second(u32, u32),
    }

    assert_eq!(retry_after(&QuotaError::Named { secs: 5 }).as_deref(), Some("5"));
    assert_eq!(QuotaError::Named { secs: 5 }.message(), "Try again in 5 s.");
    assert_eq!(retry_after(&QuotaError::First(6)).as_deref(), Some("6"));
    assert_eq!(retry_after(&QuotaError::Second(100, 7)).as_deref(), Some("7"));
}

/// What a struct sends whose field has this type and this value.
macro_rules! sent_for {
    ($type:ty, $value:expr) => {{
        #[derive(Debug, UnifiedError)]
        #[unified(status = 429, code = "slow_down", message = "Slow down.", retry_after = wait)]
        struct SlowDown {
            wait: $type,
        }
        retry_after(&SlowDown { wait: $value })
    }};
}

#[test]
fn a_field_is_any_unsigned_integer() {
    assert_eq!(sent_for!(u8, u8::MAX).as_deref(), Some("255"));
    assert_eq!(sent_for!(u16, u16::MAX).as_deref(), Some("65535"));
    assert_eq!(sent_for!(u32, u32::MAX).as_deref(), Some("4294967295"));
    assert_eq!(sent_for!(u64, u64::MAX).as_deref(), Some("18446744073709551615"));
    assert_eq!(sent_for!(u128, 30).as_deref(), Some("30"));
    assert_eq!(sent_for!(usize, 0).as_deref(), Some("0"));
}

#[test]
fn a_duration_is_rounded_up() {
    let rounded = [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_millis(999), "1"),
        (Duration::from_secs(1), "1"),
        (Duration::new(1, 1), "2"),
        (Duration::from_millis(59_500), "60"),
        (Duration::from_secs(86_400), "86400"),
        (Duration::from_secs(u64::MAX), "18446744073709551615"),
    ];
    for (wait, seconds) in rounded {
        assert_eq!(sent_for!(Duration, wait).as_deref(), Some(seconds), "{wait:?}");
    }
}

#[test]
fn the_longest_duration_does_not_panic() {
    let sent = sent_for!(Duration, Duration::MAX).unwrap();
    assert!(sent == "18446744073709551615" || sent == "18446744073709551616", "{sent}");
}

#[test]
fn an_option_sends_nothing_if_it_is_none() {
    assert_eq!(sent_for!(Option<u8>, None), None);
    assert_eq!(sent_for!(Option<u8>, Some(1)).as_deref(), Some("1"));
    assert_eq!(sent_for!(Option<u16>, Some(2)).as_deref(), Some("2"));
    assert_eq!(sent_for!(Option<u32>, Some(3)).as_deref(), Some("3"));
    assert_eq!(sent_for!(Option<u64>, Some(4)).as_deref(), Some("4"));
    assert_eq!(sent_for!(Option<usize>, Some(5)).as_deref(), Some("5"));
    assert_eq!(sent_for!(Option<Duration>, None), None);
    assert_eq!(
        sent_for!(Option<Duration>, Some(Duration::from_millis(5_001))).as_deref(),
        Some("6")
    );
}

#[test]
fn a_field_may_be_of_an_alias() {
    type Seconds = u32;
    type Wait = Option<std::time::Duration>;

    assert_eq!(sent_for!(Seconds, 12).as_deref(), Some("12"));
    assert_eq!(sent_for!(Wait, Some(Duration::from_secs(13))).as_deref(), Some("13"));
}

#[test]
fn the_response_carries_it_beside_declared_headers() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, rename_all = "snake_case", header("X-Plan" = "free"))]
    enum PlanError {
        #[unified(message = "The plan allows one export an hour.", retry_after = wait)]
        ExportTooSoon { wait: Duration },
    }

    let response = PlanError::ExportTooSoon { wait: Duration::from_secs(90) }.to_response();
    assert_eq!(response.headers()["retry-after"], "90");
    assert_eq!(response.headers()["x-plan"], "free");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers().len(), 3);
}
