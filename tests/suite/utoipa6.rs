//! `utoipa6`: a derived type is `IntoResponses`, with the content of `openapi::responses`.

use std::fmt::{Debug, Display};
use std::rc::Rc;

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{
    UserError, check_references, codes, resolved, validate_examples, validator,
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

/// The responses of `openapi`, with all schemas in them.
fn written_out(entries: impl Iterator<Item = Entry> + Clone) -> Value {
    let components = openapi::components(entries.clone()).unwrap();
    resolved(&openapi::responses(entries), &components)
}

#[test]
fn the_responses_are_those_of_openapi() {
    assert_eq!(responses_of::<UserError>(), written_out(UserError::entries()));
    assert_eq!(responses_of::<InvoiceError>(), written_out(InvoiceError::entries()));
    assert_eq!(responses_of::<UnifiedApiError>(), written_out(UnifiedApiError::entries()));
}

#[test]
fn responses_need_no_components() {
    #[utoipa::path(get, path = "/users", responses(UserError))]
    #[allow(dead_code)] // described, never called
    fn users() {}

    #[derive(OpenApi)]
    #[openapi(paths(users))]
    struct ApiDoc;

    let document = serde_json::to_value(ApiDoc::openapi()).unwrap();
    assert!(check_references(&document).is_empty());
    let responses = &document["paths"]["/users"]["get"]["responses"];
    assert_eq!(
        validate_examples(responses, &Value::Null),
        74 + 6 + 7,
        "entries, values of headers"
    );
}

#[test]
fn the_schema_of_a_type_is_its_body() {
    assert_eq!(UserError::name(), "ErrorEnvelope");
    let schema = serde_json::to_value(UserError::schema()).unwrap();
    let validator = validator(&schema, &Value::Null);
    assert!(validator.is_valid(&json!({ "error": { "code": "any", "message": "Any." } })));
    assert!(!validator.is_valid(&json!({ "error": { "code": "any" } })));

    #[derive(OpenApi)]
    #[openapi(components(schemas(UserError, InvoiceError)))]
    struct ApiDoc;

    let components = serde_json::to_value(ApiDoc::openapi().components).unwrap();
    assert_eq!(components, json!({ "schemas": { "ErrorEnvelope": schema } }));
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
    #[openapi(paths(users, invoices, payments, health))]
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
    assert_eq!(responses("/users"), written_out(UserError::entries()));

    // Both have a 404, and both the catalog.
    let both = || AnyOf::<(UserError, InvoiceError)>::entries();
    assert_eq!(responses("/invoices"), written_out(both().collect::<Vec<_>>().into_iter()));
    assert_eq!(responses("/payments"), responses("/invoices"));
    let not_found = codes(&responses("/invoices")["404"], &Value::Null);
    assert_eq!(not_found, ["user_not_found", "invoice_not_found"]);

    let schema = &responses("/health")["503"]["content"]["application/json"]["schema"];
    assert_eq!(schema, &json!({ "$ref": "#/components/schemas/ErrorEnvelope" }));
    let count = validate_examples(&responses("/invoices"), &document["components"]);
    assert_eq!(count, 74 + 6 + 1 + 7, "entries, and values of headers");
    check_references(&document);
}

#[test]
fn two_types_of_one_name_both_keep_their_codes() {
    mod user {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
        pub struct Error;
    }
    mod session {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 401, code = "session_over", message = "The session is over.")]
        pub struct Error;
    }

    #[allow(dead_code)] // described, never made
    #[derive(ToSchema)]
    struct Report {
        first: session::Error,
        second: Option<user::Error>,
    }

    #[utoipa::path(get, path = "/", responses((status = 500, body = Report), user::Error))]
    #[allow(dead_code)] // described, never called
    fn user() {}

    #[utoipa::path(put, path = "/", responses(session::Error))]
    #[allow(dead_code)] // described, never called
    fn session() {}

    #[derive(OpenApi)]
    #[openapi(paths(user, session), components(schemas(user::Error, session::Error)))]
    struct ApiDoc;

    let document = serde_json::to_value(ApiDoc::openapi()).unwrap();
    check_references(&document);
    let path = &document["paths"]["/"];
    assert_eq!(codes(&path["get"]["responses"]["404"], &Value::Null), ["user_not_found"]);
    assert_eq!(codes(&path["put"]["responses"]["401"], &Value::Null), ["session_over"]);
    let schemas: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(schemas, ["ErrorEnvelope", "Report"]);
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

    let document = serde_json::to_value(ApiDoc::openapi()).unwrap();
    check_references(&document);
    let body = json!({ "error": { "code": "taken", "message": "7 is taken." } });
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let envelopes = schemas.iter().filter(|(name, _)| name.starts_with("ErrorEnvelope"));
    for (name, schema) in envelopes {
        let validator = validator(schema, &document["components"]);
        assert!(validator.is_valid(&body), "{name}");
        assert!(!validator.is_valid(&json!({ "error": { "code": "taken" } })), "{name}");
    }
    let responses = &document["paths"]["/slots"]["get"]["responses"];
    assert_eq!(responses["409"], written_out(Taken::<u8>::entries())["409"]);
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

    assert_eq!(responses_of::<Pair<'_, Rc<str>, 2>>(), written_out(Pair::<u8, 0>::entries()));
    assert_eq!(responses_of::<Outer<UserError>>(), written_out(UserError::entries()));
    assert_eq!(responses_of::<Never>(), json!({}));
}

#[cfg(feature = "client")]
#[test]
fn an_error_that_is_passed_on_is_described_too() {
    use unifiedapi_errors::client::Received;

    let responses = responses_of::<Received<UserError>>();
    assert_eq!(responses, written_out(Received::<UserError>::entries()));
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

mod members {
    use serde::Serialize;

    use super::*;

    #[derive(Debug, Serialize)]
    struct Sheet;

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "sheet_", status = 422)]
    enum SheetError {
        #[unified(message = "It is empty.")]
        Empty,
        #[unified(message = "Cell {cell:?} is invalid.")]
        CellInvalid {
            #[unified(member, example = (1, "B".to_owned()))]
            cell: (u32, String),
            #[unified(member)]
            until: Option<Result<u8, bool>>,
        },
        #[unified(message = "It is not this one.")]
        Another {
            #[unified(member)]
            found: Sheet,
            #[unified(member)]
            ids: Vec<std::num::NonZero<i32>>,
        },
        #[unified(status = 423, message = "It is locked.")]
        Locked(#[unified(member = "const")] serde_json::Value),
    }

    /// Says the same in the words that utoipa has.
    fn in_its_words(schema: &mut Value) {
        match schema {
            Value::Object(keywords) => {
                if keywords.get("const").is_some_and(|it| !it.is_object()) {
                    let value = keywords.remove("const").unwrap();
                    keywords.insert("enum".to_owned(), json!([value]));
                }
                keywords.remove("discriminator");
                // Nothing that it has says so.
                keywords.remove("not");
                if keywords.contains_key("prefixItems") {
                    keywords.insert("items".to_owned(), json!({}));
                }
                keywords.values_mut().for_each(in_its_words);
            }
            Value::Array(items) => items.iter_mut().for_each(in_its_words),
            _ => {}
        }
    }

    #[test]
    fn nothing_of_them_is_lost() {
        let mut expected = written_out(SheetError::entries());
        in_its_words(&mut expected);
        let described = responses_of::<SheetError>();
        assert_eq!(described, expected);
        assert_eq!(validate_examples(&described, &Value::Null), 3, "one has an unknown member");
        let schema = &described["422"]["content"]["application/json"]["schema"];
        let validator = validator(schema, &Value::Null);
        let body = |mut error: Value, members: Value| {
            error["message"] = json!("Any.");
            error.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
            json!({ "error": error })
        };
        let of = |code: &str, members: Value| body(json!({ "code": code }), members);
        assert!(validator.is_valid(&of("sheet_empty", json!({}))));
        assert!(validator.is_valid(&of("sheet_cell_invalid", json!({ "cell": [1, "B"] }))));
        assert!(!validator.is_valid(&of("sheet_cell_invalid", json!({ "cell": ["B", 1] }))));
        assert!(!validator.is_valid(&of("sheet_cell_invalid", json!({}))));
        assert!(validator.is_valid(&of("sheet_another", json!({ "found": {}, "ids": [1] }))));
        assert!(validator.is_valid(&of("sheet_another", json!({ "ids": [] }))));
        assert!(!validator.is_valid(&of("sheet_another", json!({ "ids": ["1"] }))));
    }

    #[cfg(feature = "schemars1")]
    #[test]
    fn members_with_names_of_a_pattern_may_be_there() {
        use std::collections::BTreeMap;

        #[derive(Debug, Serialize, schemars::JsonSchema)]
        struct Week {
            hours: BTreeMap<u8, Option<String>>,
        }

        #[derive(Debug, UnifiedError)]
        #[unified(status = 409, code = "room_closed", message = "The room is closed.")]
        struct RoomClosed {
            #[unified(member)]
            week: Week,
        }

        let hours = BTreeMap::from([(7, None), (8, Some("8-12".to_owned()))]);
        let body = RoomClosed { week: Week { hours } }.to_response().into_body();
        let body: Value = serde_json::from_slice(&body).unwrap();
        let responses = responses_of::<RoomClosed>();
        let schema = &responses["409"]["content"]["application/json"]["schema"];
        assert!(validator(schema, &Value::Null).is_valid(&body), "{schema}");
        let mut other = body;
        other["error"]["week"]["hours"]["8"] = json!(8);
        assert!(!validator(schema, &Value::Null).is_valid(&other), "{schema}");
    }
}
