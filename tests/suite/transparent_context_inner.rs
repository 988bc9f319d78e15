//! Which inner errors may have a message around theirs: all that `transparent` takes.

use std::{borrow::Cow, error::Error, fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};
use unifiedapi_errors::{Catalog, UnifiedError};

/// Overrides all that counts, and `body` and `to_response`, which do not count around a message.
#[derive(Debug)]
struct Upstream;

impl fmt::Display for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("10.0.0.1 refused")
    }
}

impl Error for Upstream {}

impl UnifiedError for Upstream {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        "upstream_failed"
    }

    fn message(&self) -> Cow<'_, str> {
        "The \"upstream\" failed.".into()
    }

    fn members(&self) -> Map<String, Value> {
        Map::from_iter([("zone".to_owned(), json!("a"))])
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static("7"));
        headers.insert("connection", HeaderValue::from_static("close"));
        headers
    }

    fn body(&self) -> Bytes {
        Bytes::from_static(b"{}")
    }

    fn to_response(&self) -> Response<Bytes> {
        Response::new(Bytes::from_static(b"{}"))
    }
}

impl Catalog for Upstream {}

type AnyInner = Box<dyn UnifiedError + Send + Sync>;

/// Each of them around an inner error of one kind.
#[derive(Debug, UnifiedError)]
#[unified(transparent, message = "Shard {shard}: {source}")]
struct Around<E> {
    shard: u16,
    source: E,
}

#[derive(Debug, UnifiedError)]
enum ShardError {
    #[unified(transparent, message = "Shard {0}: {1}")]
    ByHand(u16, #[source] Upstream),
    #[unified(transparent, message = "Shard {0}: {1}")]
    Boxed(u16, #[source] Box<Upstream>),
    #[unified(transparent, message = "Shard {0}: {1}")]
    Shared(u16, #[source] Arc<Upstream>),
    #[unified(transparent, message = "Shard {0}: {1}")]
    Any(u16, #[source] AnyInner),
}

const BODY: &str = r#"{"error":{"code":"upstream_failed","message":"Shard 7: The \"upstream\" failed.","zone":"a"}}"#;

fn assert_context(error: &(impl UnifiedError + serde::Serialize)) {
    assert_eq!(error.message(), "Shard 7: The \"upstream\" failed.");
    assert_eq!(error.to_string(), "Shard 7: The \"upstream\" failed.");
    assert_eq!(error.source().unwrap().to_string(), "10.0.0.1 refused");
    assert!(error.entry().is_none());
    assert_eq!(error.body(), BODY);
    assert_eq!(serde_json::to_string(error).unwrap(), BODY);
    let response = error.to_response();
    assert_eq!(response.status(), 502);
    assert_eq!(response.body(), BODY);
    assert_eq!(response.headers()["retry-after"], "7");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers().len(), 2);
}

#[test]
fn an_error_by_hand_boxed_shared_or_of_any_type() {
    assert_context(&ShardError::ByHand(7, Upstream));
    assert_context(&ShardError::Boxed(7, Box::new(Upstream)));
    assert_context(&ShardError::Shared(7, Arc::new(Upstream)));
    assert_context(&ShardError::Any(7, Box::new(Upstream)));
    assert_eq!(ShardError::entries().count(), 0);
}

#[test]
fn an_error_of_generic_type() {
    assert_context(&Around { shard: 7, source: Upstream });
    assert_context(&Around { shard: 7, source: Box::new(Upstream) });
    assert_context(&Around { shard: 7, source: Arc::new(Upstream) });
    assert_context(&Around { shard: 7, source: Box::new(Upstream) as AnyInner });
}

#[test]
fn what_has_context_may_be_boxed_shared_and_of_any_type_itself() {
    assert_context(&Box::new(ShardError::ByHand(7, Upstream)));
    let any: AnyInner = Box::new(Arc::new(ShardError::ByHand(7, Upstream)));
    assert_eq!(any.body(), BODY);
    assert_eq!(any.message(), "Shard 7: The \"upstream\" failed.");
    assert_eq!(any.source().unwrap().to_string(), "10.0.0.1 refused");
}

#[test]
fn a_display_alone_leaves_the_answer_as_it_is() {
    #[derive(Debug, UnifiedError)]
    #[unified(transparent, display = "shard {shard}: {source}")]
    struct InShard {
        shard: u16,
        source: Upstream,
    }

    let error = InShard { shard: 7, source: Upstream };
    assert_eq!(error.to_string(), "shard 7: 10.0.0.1 refused");
    assert_eq!(error.source().unwrap().to_string(), "10.0.0.1 refused");
    assert_eq!(error.message(), "The \"upstream\" failed.");
    assert_eq!(error.body(), "{}");
    assert_eq!(error.to_response().status(), 200);
}

#[test]
fn the_display_of_a_generic_type_asks_for_nothing_but_the_inner_error() {
    #[derive(Debug)]
    struct Zone;

    impl fmt::Display for Zone {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("zone 3")
        }
    }

    #[derive(Debug, UnifiedError)]
    enum ZoneError<Z> {
        #[unified(transparent, message = "{zone}: {source}")]
        Failed { zone: Z, source: Upstream },
    }

    // `Zone` is not `ClientSafe`, so that this is no `UnifiedError`.
    let error: &dyn Error = &ZoneError::Failed { zone: Zone, source: Upstream };
    assert_eq!(error.to_string(), "zone 3: The \"upstream\" failed.");
    assert_eq!(error.source().unwrap().to_string(), "10.0.0.1 refused");
    let error = ZoneError::Failed { zone: 3, source: Upstream };
    assert_eq!(error.message(), "3: The \"upstream\" failed.");
}

#[cfg(feature = "client")]
#[test]
fn what_a_gateway_received_goes_onward_with_context() {
    use unifiedapi_errors::client::Received;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, prefix = "user_")]
    enum UserError {
        #[unified(message = "User {id} was not found.")]
        NotFound { id: u64 },
    }

    #[derive(Debug, UnifiedError)]
    enum GatewayError {
        #[unified(transparent, message = "Shard {shard}: {source}")]
        Shard { shard: u16, source: Received<UserError> },
    }

    let gateway = |response: Response<Bytes>| GatewayError::Shard {
        shard: 7,
        source: Received::parse(response),
    };
    let known = gateway(UserError::NotFound { id: 3 }.to_response());
    let body = r#"{"error":{"code":"user_not_found","message":"Shard 7: User 3 was not found."}}"#;
    assert_eq!(known.to_response().body(), body);
    assert_eq!(known.to_response().status(), 404);
    assert!(known.source().unwrap().is::<Received<UserError>>());

    // A stranger is not heard, with context neither.
    let unknown = gateway(Response::builder().status(418).body(Bytes::from("teapot")).unwrap());
    let response = unknown.to_response();
    assert_eq!(response.status(), 502);
    let Value::String(message) =
        &serde_json::from_slice::<Value>(response.body()).unwrap()["error"]["message"]
    else {
        panic!("{response:?}")
    };
    assert!(message.starts_with("Shard 7: ") && !message.contains("teapot"), "{message}");
}

#[test]
fn beside_thiserror_its_text_may_be_the_message_too() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 503,
        code = "stock_failed",
        message = "Try again later.",
        display = "disk full"
    )]
    struct StockFailed;

    #[derive(Debug, thiserror::Error, UnifiedError)]
    enum OrderError {
        // What clients read of it is the message, and what logs read is thiserror's.
        #[error("line {line} of {}: {source}", .line.saturating_add(1))]
        #[unified(transparent, message)]
        Line { line: usize, source: StockFailed },
        #[error("cart {0}: {1}")]
        #[unified(transparent, message = "Cart {0}: {1}")]
        Cart(u64, #[source] StockFailed),
        #[error("stock {0}: {1}")]
        #[unified(transparent)]
        Stock(u64, #[source] StockFailed),
        #[error("shelf: {0}")]
        #[unified(transparent)]
        Shelf(#[source] StockFailed),
        // As thiserror has it, the source is that of the inner error.
        #[error(transparent)]
        #[unified(transparent, message = "The order failed. {0}")]
        Whole(#[from] StockFailed),
    }

    let cases = [
        (
            OrderError::Line { line: 3, source: StockFailed },
            "line 3 of 4: Try again later.",
            "line 3 of 4: disk full",
            true,
        ),
        (OrderError::Cart(7, StockFailed), "Cart 7: Try again later.", "cart 7: disk full", true),
        (OrderError::Stock(7, StockFailed), "Try again later.", "stock 7: disk full", true),
        (OrderError::Shelf(StockFailed), "Try again later.", "shelf: disk full", true),
        (OrderError::from(StockFailed), "The order failed. Try again later.", "disk full", false),
    ];
    for (error, message, display, has_source) in cases {
        assert_eq!(error.message(), message);
        assert_eq!(error.to_string(), display);
        assert_eq!(error.source().is_some_and(|source| source.is::<StockFailed>()), has_source);
        assert_eq!(error.code(), "stock_failed");
        let body = format!(r#"{{"error":{{"code":"stock_failed","message":"{message}"}}}}"#);
        assert_eq!(error.body(), body);
    }
}

#[test]
fn beside_thiserror_the_source_is_what_is_one_there() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "stock_failed", message = "Try again later.")]
    struct StockFailed;

    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[error("The order failed. {}", .0.code())]
    #[unified(transparent, message = "The order failed. {0}")]
    struct OrderFailed(Arc<StockFailed>);

    let error = OrderFailed(Arc::new(StockFailed));
    assert_eq!(error.message(), "The order failed. Try again later.");
    assert!(error.source().is_none());
}
