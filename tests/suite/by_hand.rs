//! `impl UnifiedError` without the derive, and `impl Catalog` beside it.

use http::{HeaderMap, HeaderValue, StatusCode};
use std::{borrow::Cow, error::Error, fmt, sync::Arc};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// An error that an older service sent, passed on as it came.
#[derive(Clone, Debug)]
struct LegacyError {
    code: String,
    text: String,
}

impl fmt::Display for LegacyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "legacy: {}", self.text)
    }
}

impl Error for LegacyError {}

impl UnifiedError for LegacyError {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        &self.code
    }

    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }
}

impl Catalog for LegacyError {}

fn legacy() -> LegacyError {
    LegacyError { code: "odd \"code\"".to_owned(), text: "a \\ b\nc\u{1}é".to_owned() }
}

fn envelope(error: &dyn UnifiedError) -> Vec<u8> {
    let (code, message) = (error.code(), error.message());
    serde_json::to_vec(&serde_json::json!({"error": {"code": code, "message": message}})).unwrap()
}

#[test]
fn three_methods_are_enough() {
    let error = legacy();
    assert_eq!(error.entry(), None);
    assert!(error.headers().is_empty());
    assert_eq!(error.body(), envelope(&error));

    let response = error.to_response();
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers().len(), 1);
    assert_eq!(response.body(), &envelope(&error));
}

#[test]
fn a_catalog_by_hand_has_no_entries() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "No user has this id.")]
    struct UserNotFound;

    assert_eq!(LegacyError::entries().count(), 0);
    assert_eq!(LegacyError::with_code("user_not_found").count(), 0);
    let entry = UserNotFound.entry().unwrap();
    assert!(LegacyError::from_entry(entry).is_none());
}

#[test]
fn a_type_by_hand_stands_inside_a_transparent_variant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "gateway_")]
    enum GatewayError {
        #[unified(message = "The route is unknown.")]
        RouteUnknown,
        #[unified(transparent)]
        Legacy(#[from] LegacyError),
        #[unified(transparent)]
        Boxed(Box<LegacyError>),
        #[unified(transparent)]
        Shared(Arc<LegacyError>),
        #[unified(message = "The route is closed.")]
        RouteClosed,
    }

    let passed_on = [
        GatewayError::from(legacy()),
        GatewayError::Boxed(Box::new(legacy())),
        GatewayError::Shared(Arc::new(legacy())),
    ];
    for error in &passed_on {
        assert_eq!(error.status(), StatusCode::BAD_GATEWAY);
        assert_eq!(error.code(), "odd \"code\"");
        assert_eq!(error.entry(), None);
        assert_eq!(error.body(), envelope(&legacy()));
        assert_eq!(serde_json::to_vec(error).unwrap(), envelope(&legacy()));
        assert_eq!(error.to_string(), legacy().to_string());
    }
    let codes: Vec<_> = GatewayError::entries().map(|entry| entry.code()).collect();
    assert_eq!(codes, ["gateway_route_unknown", "gateway_route_closed"]);
    let values: Vec<_> = GatewayError::entries().map(GatewayError::from_entry).collect();
    assert!(matches!(
        values[..],
        [Some(GatewayError::RouteUnknown), Some(GatewayError::RouteClosed)]
    ));
}

/// What frames or codes a message, or belongs to its connection.
const NOT_SENT: [&str; 11] = [
    "content-type",
    "content-length",
    "content-encoding",
    "transfer-encoding",
    "trailer",
    "te",
    "connection",
    "keep-alive",
    "proxy-connection",
    "upgrade",
    "date",
];

#[test]
fn headers_by_hand_reach_the_response_but_for_those_that_are_the_servers() {
    #[derive(Debug)]
    struct Paused;

    impl fmt::Display for Paused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("paused")
        }
    }

    impl Error for Paused {}

    impl UnifiedError for Paused {
        fn status(&self) -> StatusCode {
            StatusCode::SERVICE_UNAVAILABLE
        }

        fn code(&self) -> &str {
            "paused"
        }

        fn message(&self) -> Cow<'_, str> {
            Cow::Owned(format!("Paused for {} s.", 30))
        }

        fn headers(&self) -> HeaderMap {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", HeaderValue::from_static("30"));
            headers.append("x-zone", HeaderValue::from_static("a"));
            headers.append("x-zone", HeaderValue::from_static("b"));
            for name in NOT_SENT {
                headers.append(name, HeaderValue::from_static("text/plain"));
                headers.append(name, HeaderValue::from_static("3"));
            }
            headers
        }
    }

    let response = Paused.to_response();
    assert_eq!(response.headers().len(), 4);
    assert_eq!(response.headers()["retry-after"], "30");
    let zones: Vec<_> = response.headers().get_all("x-zone").iter().collect();
    assert_eq!(zones, ["a", "b"]);
    let types: Vec<_> = response.headers().get_all("content-type").iter().collect();
    assert_eq!(types, ["application/json"]);
    assert_eq!(response.body(), &envelope(&Paused));
}

#[test]
fn an_entry_by_hand_is_one_that_was_declared() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 502, code = "bank_unreachable", message = "The bank cannot be reached.")]
    struct BankUnreachable;

    /// Answers as `BankUnreachable`, whatever it holds.
    #[derive(Debug)]
    struct Masked(LegacyError);

    impl fmt::Display for Masked {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    impl Error for Masked {}

    impl UnifiedError for Masked {
        fn status(&self) -> StatusCode {
            BankUnreachable.status()
        }

        fn code(&self) -> &str {
            "bank_unreachable"
        }

        fn message(&self) -> Cow<'_, str> {
            "The bank cannot be reached.".into()
        }

        fn entry(&self) -> Option<Entry> {
            BankUnreachable.entry()
        }
    }

    let masked = Masked(legacy());
    assert_eq!(masked.entry().map(Entry::code), Some("bank_unreachable"));
    assert_eq!(masked.body(), BankUnreachable.body());
    assert_eq!(masked.to_string(), legacy().to_string());
}
