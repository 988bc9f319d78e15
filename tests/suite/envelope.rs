//! `envelope!`: bodies in a shape of one's own.
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};
use unifiedapi_errors::envelope::{Problem, Unified};
use unifiedapi_errors::{Catalog, Entries, Entry, UnifiedError, envelope};

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

/// Compares the bodies of three errors in one shape: one without group and members, one that has
/// both, and one whose status has no phrase.
macro_rules! bodies {
    ({ $($shape:tt)* } $plain:literal $grouped:literal $gone:literal) => {{
        envelope! { struct Shape { $($shape)* } }

        #[derive(Debug, UnifiedError)]
        #[unified(envelope = Shape)]
        enum SampleError {
            #[unified(status = 404, code = "plain", message = "It is \"plain\".")]
            Plain,
            #[unified(status = 409, code = "grouped", message = "{0} is taken.", group = "A \\ B")]
            Grouped(
                #[unified(member = "id")] u64,
                #[unified(member = "a \"b\"")] [bool; 1],
                #[unified(member = "hint")] Option<u8>,
            ),
            #[unified(status = 499, code = "gone", message = "Gone.")]
            Gone,
        }

        let errors = [SampleError::Plain, SampleError::Grouped(7, [true], None), SampleError::Gone];
        for (error, expected) in errors.iter().zip([$plain, $grouped, $gone]) {
            assert_eq!(error.body(), expected);
            assert_eq!(serde_json::to_string(error).unwrap(), expected);
            serde_json::from_str::<Value>(expected).unwrap();
            assert_eq!(error.to_response().headers()["content-type"], "application/json");
        }
    }};
}

#[test]
fn holes_stand_where_they_are_written() {
    bodies!({ "code": code }
        r#"{"code":"plain"}"#
        r#"{"code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "status": status, "m": message, "c": code, "again": { "c": code, "m": message } }
        r#"{"status":404,"m":"It is \"plain\".","c":"plain","again":{"c":"plain","m":"It is \"plain\"."}}"#
        r#"{"status":409,"m":"7 is taken.","c":"grouped","again":{"c":"grouped","m":"7 is taken."}}"#
        r#"{"status":499,"m":"Gone.","c":"gone","again":{"c":"gone","m":"Gone."}}"#);
}

#[test]
fn what_an_error_does_not_have_is_left_out_in_any_place() {
    bodies!({ "group": group, "reason": reason, "code": code }
        r#"{"reason":"Not Found","code":"plain"}"#
        r#"{"group":"A \\ B","reason":"Conflict","code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "code": code, "group": group, "reason": reason, "last": true }
        r#"{"code":"plain","reason":"Not Found","last":true}"#
        r#"{"code":"grouped","group":"A \\ B","reason":"Conflict","last":true}"#
        r#"{"code":"gone","last":true}"#);
    bodies!({ "code": code, "reason": reason, "group": group, "request_id": request_id }
        r#"{"code":"plain","reason":"Not Found"}"#
        r#"{"code":"grouped","reason":"Conflict","group":"A \\ B"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "a": { "group": group }, "b": [reason, group], "c": [group, code, request_id] }
        r#"{"a":{},"b":["Not Found"],"c":["plain"]}"#
        r#"{"a":{"group":"A \\ B"},"b":["Conflict","A \\ B"],"c":["A \\ B","grouped"]}"#
        r#"{"a":{},"b":[],"c":["gone"]}"#);
}

#[test]
fn members_stand_in_one_place_or_each_in_its_own() {
    bodies!({ "code": code, ..members }
        r#"{"code":"plain"}"#
        r#"{"code":"grouped","id":7,"a \"b\"":[true]}"#
        r#"{"code":"gone"}"#);
    bodies!({ "group": group, "error": { "group": group, ..members }, "code": code }
        r#"{"error":{},"code":"plain"}"#
        r#"{"group":"A \\ B","error":{"group":"A \\ B","id":7,"a \"b\"":[true]},"code":"grouped"}"#
        r#"{"error":{},"code":"gone"}"#);
    bodies!({ "data": members, "code": code }
        r#"{"code":"plain"}"#
        r#"{"data":{"id":7,"a \"b\"":[true]},"code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "code": code, "errors": [{ "b": member("a \"b\""), ..members }], "id": member("id") }
        r#"{"code":"plain","errors":[{"b":null}],"id":null}"#
        r#"{"code":"grouped","errors":[{"b":[true]}],"id":7}"#
        r#"{"code":"gone","errors":[{"b":null}],"id":null}"#);
    bodies!({ "code": code, "id": [member("id"), member("id")], "rest": [members], "no": member("no") }
        r#"{"code":"plain","id":[null,null],"rest":[],"no":null}"#
        r#"{"code":"grouped","id":[7,7],"rest":[{"a \"b\"":[true]}],"no":null}"#
        r#"{"code":"gone","id":[null,null],"rest":[],"no":null}"#);
}

#[test]
fn constants_are_any_json() {
    bodies!({
        "a\n\"b\"": "\u{1}ä\\", "{{}}": [], "o": {}, "t": true, "f": false, "n": null, "raw": r"\n",
        "numbers": [0, -1, 1_000, 0xff, 1.5, -0.25, 1e3, 1., 007, 18446744073709551616],
        "nested": { "deep": [{ "code": code }, [["x"]]], },
    }
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"plain"},[["x"]]]}}"#
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"grouped"},[["x"]]]}}"#
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"gone"},[["x"]]]}}"#);
}

#[test]
fn code_and_status_are_filled_into_strings() {
    bodies!({ "link": "https://example.com/{status}#{code}", "{{code}}": "{{code}} {{{code}}}", "x": "}}{{" }
        r#"{"link":"https://example.com/404#plain","{code}":"{code} {plain}","x":"}{"}"#
        r#"{"link":"https://example.com/409#grouped","{code}":"{code} {grouped}","x":"}{"}"#
        r#"{"link":"https://example.com/499#gone","{code}":"{code} {gone}","x":"}{"}"#);
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

/// Delegates in one envelope.
macro_rules! delegates_in {
    ($envelope:ty) => {{
        #[derive(Debug, UnifiedError)]
        #[unified(envelope = $envelope)]
        enum ApiError {
            #[unified(transparent)]
            Order(OrderError),
            #[unified(transparent)]
            Upstream(Upstream),
            #[unified(transparent)]
            Boxed(Box<PlainError>),
            #[unified(transparent)]
            Shared(Arc<PlainError>),
        }

        let errors = [
            ApiError::Order(TOO_MANY),
            ApiError::Upstream(Upstream),
            ApiError::Boxed(Box::new(PlainError)),
            ApiError::Shared(Arc::new(PlainError)),
        ];
        errors.map(|error| {
            let response = error.to_response();
            assert_eq!(response.body(), &error.body());
            assert_eq!(serde_json::to_string(&error).unwrap(), error.body());
            let media_type = response.headers().get("content-type").cloned();
            let body = String::from_utf8(error.body().to_vec()).unwrap();
            (response.status().as_u16(), media_type.map(|it| it.to_str().unwrap().to_owned()), body)
        })
    }};
}

fn sent(status: u16, media_type: &str, body: &str) -> (u16, Option<String>, String) {
    let media_type = (!media_type.is_empty()).then(|| media_type.to_owned());
    (status, media_type, body.to_owned())
}

/// The envelope's names win over those of members by hand.
#[test]
fn the_type_that_answers_decides_on_the_envelope() {
    let problem = "application/problem+json";
    let plain = r#"{"title":"Bad Request","status":400,"detail":"Plain.","code":"plain"}"#;
    assert_eq!(
        delegates_in!(Problem),
        [
            sent(
                422,
                problem,
                r#"{"title":"Unprocessable Entity","status":422,"detail":"At most 5 pieces.","code":"too_many","param":"count","max":5}"#
            ),
            sent(
                502,
                problem,
                r#"{"title":"Bad Gateway","status":502,"detail":"No.","code":"a \"b\"\\\n","host":"db1","param":[null]}"#
            ),
            sent(400, problem, plain),
            sent(400, problem, plain),
        ]
    );
    let flat = "application/vnd.example.error+json";
    let plain = r#"{"message":"Plain.","code":"plain","param":null,"link":"https://docs.example.com/errors#plain"}"#;
    assert_eq!(
        delegates_in!(Flat),
        [
            sent(422, flat, TOO_MANY_FLAT),
            sent(
                502,
                flat,
                r#"{"message":"No.","code":"a \"b\"\\\n","param":[null],"link":"https://docs.example.com/errors#a \"b\"\\\n","host":"db1","instance":"/orders/7"}"#
            ),
            sent(400, flat, plain),
            sent(400, flat, plain),
        ]
    );
}

#[test]
fn in_one_envelope_what_the_inner_error_overrides_counts() {
    let plain = r#"{"error":{"code":"plain","message":"Plain."}}"#;
    let expected = [
        sent(
            422,
            "application/json",
            r#"{"error":{"code":"too_many","message":"At most 5 pieces.","param":"count","max":5}}"#,
        ),
        sent(418, "", r#"{"by":"hand"}"#),
        sent(400, "application/json", plain),
        sent(400, "application/json", plain),
    ];
    assert_eq!(delegates_in!(Unified), expected);
}

#[test]
fn the_catalog_goes_out_in_the_envelope_of_the_type_that_has_it() {
    use unifiedapi_errors::catalog::UnifiedApiError;

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Flat)]
    enum ApiError {
        #[unified(transparent)]
        Catalog(#[from] UnifiedApiError),
    }

    let error = ApiError::from(UnifiedApiError::ExpiredToken);
    assert_eq!(
        error.body(),
        r#"{"message":"Token is expired or otherwise invalid.","code":"expired_token","type":"All services","param":null,"link":"https://docs.example.com/errors#expired_token"}"#
    );
    assert_eq!(error.to_response().headers()["www-authenticate"], "Bearer");
    assert!(ApiError::entries().all(|entry| entry.envelope() == "Flat"));
    assert!(UnifiedApiError::entries().all(|entry| entry.envelope() == "Unified"));
}

#[test]
fn an_entry_names_the_envelope_of_the_type_that_was_asked() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum ApiError {
        #[unified(transparent)]
        Order(OrderError),
        #[unified(transparent)]
        Upstream(Upstream),
        #[unified(status = 400, code = "own", message = "Own.")]
        Own,
    }

    let names = |entries: &mut dyn Iterator<Item = Entry>| -> Vec<&str> {
        entries.map(Entry::envelope).collect()
    };
    assert_eq!(names(&mut OrderError::entries()), ["Flat", "Flat"]);
    assert_eq!(names(&mut PlainError::entries()), ["Unified"]);
    assert_eq!(names(&mut Upstream::entries()), ["Flat", "Flat"]);
    assert_eq!(names(&mut ApiError::entries()), ["Problem"; 5]);
    for code in ["too_many", "missing", "own"] {
        assert!(ApiError::with_code(code).all(|entry| entry.envelope() == "Problem"), "{code}");
        assert!(ApiError::with_code(code).count() > 0, "{code}");
    }
    for (error, envelope) in [
        (&TOO_MANY as &dyn UnifiedError, "Flat"),
        (&ApiError::Order(TOO_MANY), "Problem"),
        (&ApiError::Own, "Problem"),
        (&Arc::new(Box::new(ApiError::Own)), "Problem"),
        (&PlainError, "Unified"),
    ] {
        assert_eq!(error.entry().map(Entry::envelope), Some(envelope), "{error:?}");
    }
}

#[test]
fn entries_are_equal_whatever_their_envelope() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum ApiError {
        #[unified(transparent)]
        Order(OrderError),
    }

    assert!(ApiError::entries().eq(OrderError::entries()));
    let entry = ApiError::Order(OrderError::Missing).entry().unwrap();
    assert_eq!(Some(entry), OrderError::Missing.entry());
    assert!(matches!(OrderError::from_entry(entry), Some(OrderError::Missing)));
}

#[test]
fn an_envelope_may_be_declared_anywhere_by_any_name() {
    mod inner {
        pub(super) use unifiedapi_errors as errors;
        /// The macro by another name.
        pub(super) use unifiedapi_errors::envelope as shape;
    }
    use inner::shape;

    shape!(
        struct InParentheses {
            "code": code,
        }
    );
    inner::errors::envelope![
        #[allow(non_camel_case_types)]
        pub(crate) struct r#type {
            "code": code
        }
    ];
    fn body() -> Bytes {
        shape! { struct InParentheses { "inner": code } }

        #[derive(Debug, UnifiedError)]
        #[unified(envelope = InParentheses, status = 400, code = "bad", message = "Bad.")]
        struct BadError;
        BadError.body()
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = InParentheses, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = r#type, status = 400, code = "raw", message = "Raw.")]
    struct RawError;

    assert_eq!(body(), r#"{"inner":"bad"}"#);
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
    assert_eq!(RawError.body(), r#"{"code":"raw"}"#);
    assert_eq!(RawError::entries().next().unwrap().envelope(), "type");
}

#[test]
fn an_envelope_may_be_made_by_macro_rules() {
    macro_rules! shape {
        (
            $(#[$meta:meta])* $vis:vis $name:ident, $media_type:literal,
            $key:literal: $hole:ident, $number:literal, $text:expr, $member:literal,
            $array:tt, $($rest:tt)*
        ) => {
            envelope! {
                $(#[$meta])*
                #[media_type = $media_type]
                $vis struct $name {
                    $key: $hole, "number": $number, "text": $text, "member": member($member),
                    "array": $array, $($rest)*
                }
            }
        };
    }

    shape! {
        #[allow(dead_code)]
        pub(self) Made, "application/made+json",
        "code": code, -5, "a {status}", "id", [1, message], "last": null, ..members
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Made, status = 400, code = "bad", message = "Bad.")]
    struct BadError {
        #[unified(member)]
        id: u8,
        #[unified(member)]
        more: u8,
    }

    let error = BadError { id: 1, more: 2 };
    assert_eq!(
        error.body(),
        r#"{"code":"bad","number":-5,"text":"a 400","member":1,"array":[1,"Bad."],"last":null,"more":2}"#
    );
    assert_eq!(error.to_response().headers()["content-type"], "application/made+json");
}

/// A type may be more visible than its envelope, and the envelope less or more than both.
mod visibility {
    #![deny(private_interfaces, private_bounds, unnameable_types, dead_code)]

    unifiedapi_errors::envelope! { struct Private { "code": code, ..members } }

    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(envelope = Private, status = 400, code = "bad", message = "Bad.")]
    pub struct PublicError;
}

#[test]
fn an_envelope_may_be_less_visible_than_the_errors() {
    assert_eq!(visibility::PublicError.body(), r#"{"code":"bad"}"#);
}

#[test]
fn a_condition_holds_for_all_of_an_envelope() {
    envelope! {
        #[cfg(any())]
        struct Conditional { "not": code }
    }
    envelope! {
        #[cfg(not(any()))]
        struct Conditional { "code": code }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Conditional, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
}

#[test]
fn an_envelope_may_have_attributes_and_derives_of_its_own() {
    envelope! {
        /// Old.
        #[allow(deprecated)]
        #[derive(Default, PartialEq)]
        #[must_use]
        #[deprecated(note = "use another")]
        struct Old { "code": code }
    }

    #[allow(deprecated)]
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Old, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
    #[allow(deprecated)]
    let default: Old = Default::default();
    #[allow(deprecated)]
    let is_same = default == Old;
    assert!(is_same);
}

#[test]
fn an_envelope_is_a_value_that_can_be_copied_and_debugged() {
    fn is_copy<T: Copy + fmt::Debug>(value: T) -> String {
        format!("{value:?}")
    }
    assert_eq!(is_copy(Unified), "Unified");
    assert_eq!(is_copy(Flat), "Flat");
}

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
fn the_doc_comment_describes_the_shape() {
    use unifiedapi_errors::needs::Envelope;

    macro_rules! documented {
        ($(#[$meta:meta])* $name:ident) => {
            envelope! {
                $(#[$meta])*
                #[allow(dead_code)]
                struct $name { "code": code }
            }
        };
    }
    documented! {
        /// What our errors look like.
        ///
        /// Clients read the code.
        #[media_type = "application/documented+json"]
        Lines
    }
    documented! {
        /**
         * In a block.
         */
        Block
    }
    documented! { #[doc = concat!("Made ", "by a macro.")] Composed }
    documented! {
        /// Not for everybody.
        #[doc(hidden)]
        Hidden
    }
    documented! { Silent }

    assert_eq!(Flat::SHAPE.description, "What every error of this API looks like.");
    assert_eq!(Lines::SHAPE.description, "What our errors look like.\n\nClients read the code.");
    assert_eq!(Lines::SHAPE.media_type, "application/documented+json");
    assert_eq!(Block::SHAPE.description, "In a block.");
    assert_eq!(Composed::SHAPE.description.trim(), "Made by a macro.");
    assert_eq!(Hidden::SHAPE.description, "");
    assert_eq!(Silent::SHAPE.description, "");
}

#[test]
fn bodies_in_the_shape_of_unified_are_built_at_compile_time_even_if_it_is_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Unified, status = 400, code = "named", message = "Named.")]
    struct NamedError;

    assert_eq!(NamedError.body(), r#"{"error":{"code":"named","message":"Named."}}"#);
    assert_eq!(NamedError.body().as_ptr(), NamedError.body().as_ptr());
}

/// A member may have any name that does not stand beside the others.
#[test]
fn only_names_beside_the_members_are_taken() {
    envelope! {
        struct Nested { "meta": { "title": reason }, "error": { "code": code, ..members } }
    }
    envelope! {
        struct Placed { "code": code, "title": member("title"), "data": members }
    }

    macro_rules! body_in {
        ($envelope:ty) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(envelope = $envelope, status = 400, code = "bad", message = "Bad.")]
            struct BadError {
                #[unified(member)]
                title: u8,
                #[unified(member)]
                meta: u8,
                #[unified(member)]
                error: u8,
            }
            BadError { title: 1, meta: 2, error: 3 }.body()
        }};
    }
    assert_eq!(
        body_in!(Nested),
        r#"{"meta":{"title":"Bad Request"},"error":{"code":"bad","title":1,"meta":2,"error":3}}"#
    );
    assert_eq!(body_in!(Placed), r#"{"code":"bad","title":1,"data":{"meta":2,"error":3}}"#);
}
