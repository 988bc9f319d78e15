//! `envelope!`: bodies in a shape of one's own.
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};
use unifiedapi_errors::envelope::{Problem, Unified};
use unifiedapi_errors::{Catalog, Entries, UnifiedError, envelope};

mod bodies;
mod declaration;
mod delegation;
mod entries;

envelope! {
    /// What every error of this API looks like.
    #[media_type = "application/vnd.example.error+json"]
    pub struct Flat {
        "message": message,
        "code": code,
        "type": group,
        "param": member("param"),
        "link": "https://docs.example.com/errors#{code}",
        ..members
    }
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat, status = 422, rename_all = "snake_case")]
enum OrderError {
    #[unified(group = "Orders", message = "At most {max} pieces.")]
    TooMany {
        #[unified(member)]
        param: &'static str,
        #[unified(member)]
        max: u32,
    },
    #[unified(status = 404, message = "There is no such order.")]
    Missing,
}

const TOO_MANY: OrderError = OrderError::TooMany { param: "count", max: 5 };
const TOO_MANY_FLAT: &str = r#"{"message":"At most 5 pieces.","code":"too_many","type":"Orders","param":"count","link":"https://docs.example.com/errors#too_many","max":5}"#;
const MISSING_FLAT: &str = r#"{"message":"There is no such order.","code":"missing","param":null,"link":"https://docs.example.com/errors#missing"}"#;

#[test]
fn a_body_has_the_shape_of_its_types_envelope() {
    assert_eq!(TOO_MANY.body(), TOO_MANY_FLAT);
    assert_eq!(OrderError::Missing.body(), MISSING_FLAT);
    let response = TOO_MANY.to_response();
    assert_eq!(response.body(), TOO_MANY_FLAT);
    assert_eq!(response.headers()["content-type"], "application/vnd.example.error+json");
}

#[test]
fn every_way_to_an_error_has_one_envelope() {
    let dynamic: Box<dyn UnifiedError> = Box::new(TOO_MANY);
    let ways: [&dyn UnifiedError; 5] = [
        &TOO_MANY,
        &Box::new(TOO_MANY),
        &Arc::new(TOO_MANY),
        &Arc::new(Box::new(TOO_MANY)),
        &*dynamic,
    ];
    for error in ways {
        assert_eq!(error.body(), TOO_MANY_FLAT);
        let response = error.to_response();
        assert_eq!(response.body(), TOO_MANY_FLAT);
        assert_eq!(response.headers()["content-type"], "application/vnd.example.error+json");
    }
}

#[test]
fn serialize_says_what_the_body_says() {
    assert_eq!(serde_json::to_string(&TOO_MANY).unwrap(), TOO_MANY_FLAT);
    assert_eq!(serde_json::to_string(&OrderError::Missing).unwrap(), MISSING_FLAT);
    let value: Value = serde_json::from_str(TOO_MANY_FLAT).unwrap();
    assert_eq!(serde_json::to_value(TOO_MANY).unwrap(), value);
}

#[test]
fn problems_are_those_of_rfc_9457() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem, status = 403, rename_all = "kebab-case")]
    enum CreditError {
        #[unified(message = "You have {balance} of {cost}.")]
        OutOfCredit {
            #[unified(member)]
            balance: u32,
            cost: u32,
        },
        #[unified(status = 499, message = "Too late.")]
        TooLate,
    }

    let problem = CreditError::OutOfCredit { balance: 30, cost: 50 };
    assert_eq!(
        problem.body(),
        r#"{"title":"Forbidden","status":403,"detail":"You have 30 of 50.","code":"out-of-credit","balance":30}"#
    );
    assert_eq!(problem.to_response().headers()["content-type"], "application/problem+json");
    assert_eq!(
        CreditError::TooLate.body(),
        r#"{"status":499,"detail":"Too late.","code":"too-late"}"#
    );
}

/// An error by hand, whose code and members nobody has checked.
#[derive(Debug)]
struct Upstream;

impl fmt::Display for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("upstream")
    }
}

impl std::error::Error for Upstream {}

impl UnifiedError for Upstream {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        "a \"b\"\\\n"
    }

    fn message(&self) -> Cow<'_, str> {
        "No.".into()
    }

    fn members(&self) -> Map<String, Value> {
        let members = json!({ "code": 1, "host": "db1", "instance": "/orders/7", "param": [null] });
        members.as_object().cloned().unwrap_or_default()
    }

    fn body(&self) -> Bytes {
        Bytes::from_static(b"{\"by\":\"hand\"}")
    }

    fn to_response(&self) -> Response<Bytes> {
        let mut response = Response::new(self.body());
        *response.status_mut() = StatusCode::IM_A_TEAPOT;
        response
    }
}

impl Catalog for Upstream {
    fn entries() -> Entries {
        OrderError::entries()
    }
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "plain", message = "Plain.")]
struct PlainError;

/// Members of the reserved names would change what others read.
#[test]
fn an_envelope_of_ones_own_may_say_more_than_a_problem() {
    envelope! {
        #[media_type = "application/problem+json"]
        struct TypedProblem {
            "type": "https://docs.example.com/errors/{code}",
            "title": reason,
            "status": status,
            "detail": message,
            "instance": request_id,
            "code": code,
            ..members
        }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = TypedProblem)]
    enum ApiError {
        #[unified(transparent)]
        Upstream(Upstream),
        #[unified(transparent)]
        Order(OrderError),
    }

    assert_eq!(
        ApiError::Order(OrderError::Missing).body(),
        r#"{"type":"https://docs.example.com/errors/missing","title":"Not Found","status":404,"detail":"There is no such order.","code":"missing"}"#
    );
    assert_eq!(
        ApiError::Upstream(Upstream).body(),
        r#"{"type":"https://docs.example.com/errors/a \"b\"\\\n","title":"Bad Gateway","status":502,"detail":"No.","code":"a \"b\"\\\n","host":"db1","param":[null]}"#
    );
}

#[cfg(feature = "tracing")]
#[test]
fn the_event_names_the_members_that_an_envelope_leaves_out() {
    use unifiedapi_errors_tests::events::Collected;

    macro_rules! unsent_in {
        ($envelope:ty) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(envelope = $envelope)]
            enum ApiError {
                #[unified(transparent)]
                Upstream(Upstream),
            }

            let events =
                Collected::during(|| unifiedapi_errors::report(&ApiError::Upstream(Upstream)));
            assert_eq!(events.len(), 1);
            assert_eq!(events[0].field("status"), "502u64");
            events[0].field("unsent_members").to_owned()
        }};
    }

    assert_eq!(unsent_in!(Unified), "code");
    assert_eq!(unsent_in!(Problem), "code, instance");
    assert_eq!(unsent_in!(Flat), "code");
}

#[test]
fn bodies_in_the_shape_of_unified_are_built_at_compile_time_even_if_it_is_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Unified, status = 400, code = "named", message = "Named.")]
    struct NamedError;

    assert_eq!(NamedError.body(), r#"{"error":{"code":"named","message":"Named."}}"#);
    assert_eq!(NamedError.body().as_ptr(), NamedError.body().as_ptr());
}
