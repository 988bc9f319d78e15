//! How much memory reading an answer takes.
//!
//! It is a test target of its own because it counts allocations.

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use http::{Response, StatusCode};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_")]
enum ApiError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The name \"{0}\" is {{{1}}}.")]
    NameTaken(String, String),
    #[unified(transparent)]
    UnifiedApi(#[from] UnifiedApiError),
}

/// Reads while counting.
fn read<E: Catalog>(status: StatusCode, body: &Bytes) -> (Received<E>, AllocationInfo) {
    let mut response = Response::new(body.clone());
    *response.status_mut() = status;
    let mut received = None;
    let info = measure(|| received = Some(Received::parse(response)));
    (received.unwrap(), info)
}

#[test]
fn a_known_error_costs_one_allocation_which_is_kept() {
    for entry in UnifiedApiError::entries() {
        let error = ApiError::from_entry(entry).unwrap();
        let (received, info) = read::<ApiError>(error.status(), &error.body());
        assert!(received.error().is_some());
        assert_eq!(received.wire_message(), Some(entry.message()));
        assert_eq!((info.count_total, info.count_current), (1, 1), "{received}");
    }
    let error = ApiError::NotFound { id: 7 };
    let (received, info) = read::<ApiError>(error.status(), &error.body());
    assert_eq!(received.wire_message(), Some("User 7 was not found."));
    assert_eq!((info.count_total, info.count_current), (1, 1));
}

#[test]
fn an_unescaped_message_is_kept_too_and_nothing_else() {
    let error = ApiError::NameTaken("Ada".to_owned(), "taken".to_owned());
    let (received, info) = read::<ApiError>(error.status(), &error.body());
    assert_eq!(received.wire_message(), Some("The name \"Ada\" is {taken}."));
    assert_eq!(received.message(), error.message());
    assert_eq!((info.count_total, info.count_current), (2, 2));
}

#[test]
fn asking_for_code_and_message_allocates_nothing() {
    let error = ApiError::NotFound { id: 7 };
    let (received, _) = read::<ApiError>(error.status(), &error.body());
    let info = measure(|| {
        assert_eq!(received.wire_code(), Some("user_not_found"));
        assert_eq!(received.wire_message(), Some("User 7 was not found."));
        assert_eq!((received.status(), received.code()), (StatusCode::NOT_FOUND, "user_not_found"));
        assert_eq!(received.message(), "User 7 was not found.");
    });
    assert_eq!(info.count_total, 0);
}

#[test]
fn memory_is_in_proportion_to_the_body() {
    let mega = 1 << 20;
    let text = |text: &str| text.repeat(mega / text.len());
    for body in [
        text("<p>Bad Gateway</p>"),
        text("["),
        text("{\"error\":"),
        format!("{{\"error\":{}", text("[")),
        format!("{{\"error\":{{\"code\":{}", text("{\"code\":")),
        format!(r#"{{"error":{{"code":"{}","message":"a"}}}}"#, text("a")),
        format!(r#"{{"error":{{"code":"a","message":"{}"}}}}"#, text("a\\n")),
        format!(r#"{{"error":{{"code":"a","message":"{}"}}}}"#, text("\\u0041")),
        format!(r#"{{"error": {{"code":"{}","message":"a"}}}}"#, text("\\u0041")),
        format!(r#"{{"error":{{{}"code":"a"}}}}"#, text("\"code\":\"a\\n\",")),
        format!(r#"{{"{}":1}}"#, text("\\n")),
        format!(r#"{{"error":{{"code":"a"}},"a":[{}0]}}"#, text("[],")),
    ] {
        let body = Bytes::from(body);
        let (received, info) = read::<ApiError>(StatusCode::BAD_GATEWAY, &body);
        let limit = 3 * u64::try_from(body.len()).unwrap() + 1_000;
        assert!(info.bytes_max < limit, "{} of {limit}: {received}", info.bytes_max);
        assert!(info.count_current <= 3, "{received}");
    }
}
