//! `utoipa6`: a derived type is `IntoResponses`, with the content of `openapi::responses`.

use std::fmt::{Debug, Display};
use std::rc::Rc;

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{
    UserError, check_references, validate_examples, validator,
};
use utoipa::{IntoResponses, OpenApi, PartialSchema, ToSchema};

#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(prefix = "invoice_")]
enum InvoiceError {
    #[unified(status = 404, message = "There is no such invoice.")]
    NotFound,
    #[unified(transparent)]
    Api(UnifiedApiError),
}

fn responses_of<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).unwrap()
}

#[test]
fn the_responses_are_those_of_openapi() {
    assert_eq!(responses_of::<UserError>(), openapi::responses(UserError::entries()));
    assert_eq!(responses_of::<InvoiceError>(), openapi::responses(InvoiceError::entries()));
    assert_eq!(responses_of::<UnifiedApiError>(), openapi::responses(UnifiedApiError::entries()));
}

#[test]
fn registering_a_type_registers_all_its_schemas() {
    #[derive(OpenApi)]
    #[openapi(components(schemas(UserError, InvoiceError)))]
    struct ApiDoc;

    let entries = UserError::entries().chain(InvoiceError::entries());
    let components = serde_json::to_value(ApiDoc::openapi().components).unwrap();
    assert_eq!(components, openapi::components(entries).unwrap());
}

/// What the README says of it.
#[test]
#[should_panic = "\"#/components/schemas/ErrorEnvelope\" leads nowhere"]
fn without_registering_a_type_its_responses_refer_to_nothing() {
    #[utoipa::path(get, path = "/users", responses(UserError))]
    #[allow(dead_code)] // described, never called
    fn users() {}

    #[derive(OpenApi)]
    #[openapi(paths(users))]
    struct ApiDoc;

    check_references(&serde_json::to_value(ApiDoc::openapi()).unwrap());
}

#[test]
fn the_schema_of_a_type_is_its_body() {
    assert_eq!(UserError::name(), "ErrorEnvelope");
    let components = openapi::components(UserError::entries()).unwrap();
    let schema = serde_json::to_value(UserError::schema()).unwrap();
    assert_eq!(schema, components["schemas"]["ErrorEnvelope"]);
}

mod api {
    #![allow(dead_code)] // described, never called

    use super::{AnyOf, InvoiceError, UserError};

    type AnyError = AnyOf<(UserError, InvoiceError)>;

    #[utoipa::path(get, path = "/users", responses((status = 204), UserError))]
    fn users() {}

    #[utoipa::path(get, path = "/invoices", responses((status = 204), AnyError))]
    fn invoices() {}

    #[utoipa::path(
        get,
        path = "/payments",
        responses((status = 204), AnyOf<(UserError, InvoiceError)>)
    )]
    fn payments() {}

    #[utoipa::path(
        get,
        path = "/health",
        responses((status = 204), (status = 503, body = UserError))
    )]
    fn health() {}

    #[derive(utoipa::OpenApi)]
    #[openapi(paths(users, invoices, payments, health), components(schemas(AnyError)))]
    pub(crate) struct ApiDoc;
}

#[test]
fn an_operation_has_the_errors_of_its_types() {
    let document = serde_json::to_value(api::ApiDoc::openapi()).unwrap();
    let responses = |path: &str| {
        let mut responses = document["paths"][path]["get"]["responses"].clone();
        assert!(responses.as_object_mut().unwrap().remove("204").is_some());
        responses
    };
    assert_eq!(responses("/users"), openapi::responses(UserError::entries()));

    // Both have a 404, and both the catalog.
    let both = || UserError::entries().chain(InvoiceError::entries());
    assert_eq!(responses("/invoices"), openapi::responses(both()));
    assert_eq!(responses("/payments"), responses("/invoices"));
    assert_eq!(document["components"], openapi::components(both()).unwrap());
    let codes = &responses("/invoices")["404"]["content"]["application/json"]["schema"]["allOf"][1]
        ["properties"]["error"]["properties"]["code"]["enum"];
    assert_eq!(codes, &json!(["user_not_found", "invoice_not_found"]));

    let schema = &responses("/health")["503"]["content"]["application/json"]["schema"];
    assert_eq!(schema, &json!({ "$ref": "#/components/schemas/ErrorEnvelope" }));
    let count = validate_examples(&responses("/invoices"), &document["components"]);
    assert_eq!(count, 74 + 6 + 1 + 7, "entries, and values of headers");
}

/// Errors of two modules with one name.
mod users {
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 404, prefix = "user_")]
    #[allow(dead_code)] // described, never made
    pub enum Error {
        #[unified(message = "There is no such user.")]
        NotFound,
        #[unified(transparent)]
        Billing(super::billing::Error),
    }
}

mod billing {
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 404, code = "invoice_not_found", message = "There is no such invoice.")]
    pub struct Error;
}

mod sessions {
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 401, code = "session_over", message = "The session is over.")]
    pub struct Error;
}

/// Makes the document of an API, and checks its references.
fn document<T: OpenApi>() -> Value {
    let make = || serde_json::to_value(T::openapi()).unwrap();
    let document = make();
    check_references(&document);
    assert_eq!(make(), document, "the second time");
    assert_eq!(std::thread::spawn(make).join().unwrap(), document, "in another thread");
    document
}

/// The codes of each schema but the envelope, whose names are in order.
fn codes_of(document: &Value) -> Vec<(&str, &Value)> {
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let mut codes: Vec<_> =
        schemas.iter().map(|(name, schema)| (name.as_str(), &schema["enum"])).collect();
    codes.retain(|(_, codes)| !codes.is_null());
    codes.sort_by_key(|(name, _)| *name);
    codes
}

#[test]
fn two_types_of_one_name_both_keep_their_codes() {
    #[utoipa::path(get, path = "/users", responses(users::Error))]
    #[allow(dead_code)] // described, never called
    fn users() {}

    #[utoipa::path(get, path = "/sessions", responses(sessions::Error))]
    #[allow(dead_code)] // described, never called
    fn sessions() {}

    #[derive(OpenApi)]
    #[openapi(
        paths(users, sessions),
        components(schemas(billing::Error, users::Error, sessions::Error))
    )]
    struct ApiDoc;

    let document = document::<ApiDoc>();
    let expected = [
        ("ErrorCode", &json!(["invoice_not_found"])),
        ("ErrorCode2", &json!(["user_not_found"])),
        ("ErrorCode3", &json!(["session_over"])),
    ];
    assert_eq!(codes_of(&document), expected);
    let of_users = &document["paths"]["/users"]["get"]["responses"];
    assert_eq!(*of_users, openapi::responses(users::Error::entries()));
    let of_sessions = &document["paths"]["/sessions"]["get"]["responses"];
    assert_eq!(*of_sessions, openapi::responses(sessions::Error::entries()));
}

#[test]
fn two_types_of_one_name_that_are_registered_together_both_keep_their_codes() {
    type AnyError = AnyOf<(users::Error, sessions::Error)>;

    #[derive(OpenApi)]
    #[openapi(components(schemas(AnyError)))]
    struct Together;

    let expected = [
        ("ErrorCode", &json!(["user_not_found"])),
        ("ErrorCode2", &json!(["invoice_not_found"])),
        ("ErrorCode3", &json!(["session_over"])),
    ];
    assert_eq!(codes_of(&document::<Together>()), expected);
}

#[test]
fn two_types_of_one_name_both_keep_their_codes_in_fields_and_bodies() {
    #[allow(dead_code)] // described, never made
    #[derive(ToSchema)]
    struct Report {
        first: sessions::Error,
        second: Option<billing::Error>,
    }

    #[utoipa::path(get, path = "/sessions", responses(sessions::Error))]
    #[allow(dead_code)] // described, never called
    fn sessions() {}

    #[utoipa::path(get, path = "/", responses((status = 500, body = billing::Error)))]
    #[allow(dead_code)] // described, never called
    fn invoices() {}

    #[derive(OpenApi)]
    #[openapi(paths(sessions), components(schemas(Report)))]
    struct InFields;

    #[derive(OpenApi)]
    #[openapi(paths(sessions), components(schemas(Report, billing::Error, sessions::Error)))]
    struct InFieldsFirst;

    #[derive(OpenApi)]
    #[openapi(paths(sessions, invoices), components(schemas(sessions::Error)))]
    struct InABody;

    let expected =
        [("ErrorCode", &json!(["session_over"])), ("ErrorCode2", &json!(["invoice_not_found"]))];
    assert_eq!(codes_of(&document::<InFields>()), expected);
    assert_eq!(codes_of(&document::<InFieldsFirst>()), expected);
    assert_eq!(codes_of(&document::<InABody>()), expected);

    #[derive(OpenApi)]
    #[openapi(paths(sessions), components(schemas(billing::Error, Report, sessions::Error)))]
    struct InFieldsLast;

    let expected =
        [("ErrorCode", &json!(["invoice_not_found"])), ("ErrorCode2", &json!(["session_over"]))];
    assert_eq!(codes_of(&document::<InFieldsLast>()), expected);
}

#[test]
fn two_types_of_one_name_share_the_schema_of_equal_codes() {
    mod copied {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 410, code = "session_over", message = "It was over long ago.")]
        pub struct Error;
    }

    #[derive(OpenApi)]
    #[openapi(components(schemas(sessions::Error, billing::Error, copied::Error)))]
    struct ApiDoc;

    let expected =
        [("ErrorCode", &json!(["session_over"])), ("ErrorCode2", &json!(["invoice_not_found"]))];
    assert_eq!(codes_of(&document::<ApiDoc>()), expected);
}

#[test]
fn a_name_is_taken_in_its_own_document_only() {
    #[derive(OpenApi)]
    #[openapi(components(schemas(sessions::Error)))]
    struct First;

    #[derive(OpenApi)]
    #[openapi(components(schemas(billing::Error)))]
    struct Second;

    for _ in 0..2 {
        assert_eq!(codes_of(&document::<First>()), [("ErrorCode", &json!(["session_over"]))]);
        assert_eq!(codes_of(&document::<Second>()), [("ErrorCode", &json!(["invoice_not_found"]))]);
    }
}

#[test]
fn a_type_with_arguments_is_described_wherever_it_stands() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "taken", message = "{0} is taken.")]
    struct Taken<T>(T);

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "slot_full", message = "The slot of {0} is full.")]
    struct SlotFull<'a, const N: usize>(&'a str, [u8; N]);

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "pair", message = "The pair is odd.")]
    struct Pair<'a, T, U, const N: usize>(&'a T, [U; N]);

    /// It is no schema.
    #[derive(Debug)]
    struct Opaque;

    type OpaquePair = Pair<'static, Opaque, u8, 2>;

    #[allow(dead_code)] // described, never made
    #[derive(ToSchema)]
    struct Report {
        error: Taken<String>,
        slot: Option<SlotFull<'static, 4>>,
        all: Vec<Pair<'static, String, Vec<u64>, 2>>,
    }

    #[utoipa::path(
        get,
        path = "/slots",
        responses(
            (status = 500, body = Taken<u64>),
            (status = 501, body = SlotFull<'static, 4>),
            Taken<String>,
        )
    )]
    #[allow(dead_code)] // described, never called
    fn slots() {}

    #[derive(OpenApi)]
    #[openapi(
        paths(slots),
        components(schemas(
            Taken<String>,
            Taken<u64>,
            SlotFull<'static, 4>,
            Pair<'static, Option<String>, Vec<u8>, 2>,
            OpaquePair,
            Report,
        ))
    )]
    struct ApiDoc;

    let document = document::<ApiDoc>();
    let expected = [
        ("PairCode", &json!(["pair"])),
        ("SlotFullCode", &json!(["slot_full"])),
        ("TakenCode", &json!(["taken"])),
    ];
    assert_eq!(codes_of(&document), expected, "one for all of a type");

    let body = json!({ "error": { "code": "taken", "message": "7 is taken." } });
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let envelopes = schemas.iter().filter(|(name, _)| name.starts_with("ErrorEnvelope"));
    for (name, schema) in envelopes {
        let validator = validator(schema, &document["components"]);
        assert!(validator.is_valid(&body), "{name}");
        assert!(!validator.is_valid(&json!({ "error": { "code": "taken" } })), "{name}");
    }
    let responses = &document["paths"]["/slots"]["get"]["responses"];
    assert_eq!(responses["409"], openapi::responses(Taken::<u8>::entries())["409"]);
}

#[test]
fn any_type_has_it_and_none_stops_compiling() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "pair_")]
    enum Pair<'a, T, const N: usize>
    where
        T: Display + Debug,
    {
        #[unified(message = "{0}")]
        Left(T),
        #[unified(message = "{text}")]
        Right { text: Rc<str>, all: [&'a str; N] },
    }

    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    enum Outer<E: Catalog + 'static> {
        #[unified(transparent)]
        Inner(E),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    enum Never {}

    assert_eq!(
        responses_of::<Pair<'_, Rc<str>, 2>>(),
        openapi::responses(Pair::<u8, 0>::entries())
    );
    let entries = UserError::entries();
    assert_eq!(responses_of::<Outer<UserError>>(), openapi::responses(entries));
    assert_eq!(responses_of::<Never>(), json!({}));
}

#[cfg(feature = "client")]
#[test]
fn an_error_that_is_passed_on_is_described_too() {
    use unifiedapi_errors::client::Received;

    let responses = responses_of::<Received<UserError>>();
    assert_eq!(responses, openapi::responses(Received::<UserError>::entries()));
    assert!(responses["502"]["content"]["application/json"]["examples"]["bad_gateway"].is_object());
}

#[test]
fn what_is_implemented_by_hand_is_left_alone() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "bad", message = "Bad.", manual(axum, utoipa))]
    struct Bad;

    impl IntoResponses for Bad {
        fn responses() -> openapi_types::Responses {
            openapi_types::Responses::new()
        }
    }

    mod openapi_types {
        use utoipa::openapi::{RefOr, Response};

        pub(super) type Responses = std::collections::BTreeMap<String, RefOr<Response>>;
    }

    assert_eq!(responses_of::<Bad>(), json!({}));
}
