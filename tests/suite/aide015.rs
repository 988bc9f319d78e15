//! `aide015`: a derived type is `OperationOutput`, with the content of `openapi::responses`.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use aide::axum::ApiRouter;
use aide::axum::routing::get;
use aide::generate::GenContext;
use aide::openapi::{OpenApi, Operation, Response};
use aide::{OperationInput, OperationOutput};
use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, UnifiedError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{UserError, check_references, codes, validate_examples};

/// What the extractor below fails with.
#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(prefix = "session_", status = 401)]
enum SessionError {
    /// It lasts a day.
    #[unified(message = "The session has expired.", header("X-Session" = "expired"))]
    Expired,
    #[unified(status = 419, message = "The session is another one's.")]
    Foreign,
}

struct Session;

impl<S: Sync> FromRequestParts<S> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self)
    }
}

impl OperationInput for Session {
    fn inferred_early_responses(
        ctx: &mut GenContext,
        operation: &mut Operation,
    ) -> Vec<(Option<u16>, Response)> {
        SessionError::inferred_responses(ctx, operation)
    }
}

/// Makes the document of one route, and collects what aide complains about.
fn document(router: ApiRouter, complaints: &Complaints) -> Value {
    let mut document = OpenApi::default();
    let _: axum::Router = router.finish_api(&mut document);
    assert_eq!(*complaints.borrow(), Vec::<String>::new());
    let mut document = serde_json::to_value(document).unwrap();
    remove_styles(&mut document);
    document
}

type Complaints = Rc<RefCell<Vec<String>>>;

fn listen() -> Complaints {
    aide::generate::reset_context();
    let complaints = Complaints::default();
    let sink = complaints.clone();
    aide::generate::on_error(move |error| sink.borrow_mut().push(error.to_string()));
    complaints
}

/// aide writes the default of headers' `style` down.
fn remove_styles(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|key, value| !(key == "style" && *value == "simple"));
            members.values_mut().for_each(remove_styles);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_styles),
        _ => {}
    }
}

fn responses_of(document: &Value) -> Value {
    let mut responses = document["paths"]["/"]["get"]["responses"].clone();
    responses.as_object_mut().unwrap().remove("200");
    responses
}

#[test]
fn a_handler_is_documented_with_all_its_errors() {
    async fn handler() -> Result<Json<()>, UserError> {
        Err(UserError::NotFound { id: 7 })
    }

    let complaints = listen();
    let document = document(ApiRouter::new().api_route("/", get(handler)), &complaints);
    assert_eq!(responses_of(&document), openapi::responses(UserError::entries()));
    let components = openapi::components(UserError::entries()).unwrap();
    for (name, schema) in components["schemas"].as_object().unwrap() {
        assert_eq!(&document["components"]["schemas"][name], schema, "{name}");
    }
    let count = validate_examples(&responses_of(&document), &document["components"]);
    assert_eq!(count, 74 + 6 + 7, "entries, and values of headers");
}

#[test]
fn errors_of_an_extractor_and_of_the_handler_share_a_status() {
    async fn handler(_: Session) -> Result<Json<()>, UserError> {
        Ok(Json(()))
    }

    let complaints = listen();
    let document = document(ApiRouter::new().api_route("/", get(handler)), &complaints);
    let responses = responses_of(&document);
    let content = &responses["401"]["content"]["application/json"];
    let mut allowed = codes(&responses["401"], &document["components"]);
    allowed.sort();
    assert_eq!(allowed, ["access_denied", "expired_token", "session_expired", "unauthorized"]);
    let mut names: Vec<_> = content["examples"].as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["access_denied", "expired_token", "session_expired", "unauthorized"]);
    assert_eq!(responses["401"]["headers"]["www-authenticate"]["example"], "Bearer");
    assert_eq!(responses["401"]["headers"]["x-session"]["example"], "expired");
    let description = responses["401"]["description"].as_str().unwrap();
    assert!(description.starts_with("Unauthorized\n\n**All services**\n\n"), "{description}");
    assert!(description.ends_with("\n\n- `session_expired`: It lasts a day."), "{description}");
    // Its other status is its own.
    assert_eq!(responses["419"], openapi::responses(SessionError::entries())["419"]);
    assert!(document["components"]["schemas"].get("SessionErrorCode419").is_some());
    let count = validate_examples(&responses, &document["components"]);
    assert_eq!(count, 74 + 2 + 6 + 7 + 1, "entries, and values of headers");
}

#[test]
fn a_code_of_two_types_that_share_a_status_fits_both() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, prefix = "session_")]
    #[allow(dead_code)] // described, never made
    enum OldSessionError {
        #[deprecated = "sessions have no owner"]
        #[unified(message = "The session is another one's.")]
        Foreign,
        // In use by the other type.
        #[deprecated]
        #[unified(message = "The session has expired.")]
        Expired,
        #[unified(message = "The session is locked.")]
        Locked,
    }

    aide::generate::in_context(|ctx| {
        let mut operation = Operation::default();
        for (status, response) in OldSessionError::inferred_responses(ctx, &mut operation) {
            let status = aide::openapi::StatusCode::Code(status.unwrap());
            let responses = operation.responses.get_or_insert_default();
            responses.responses.insert(status, aide::openapi::ReferenceOr::Item(response));
        }
        assert_eq!(SessionError::inferred_responses(ctx, &mut operation).len(), 1, "the 419");
        let responses = serde_json::to_value(operation.responses).unwrap();
        let schema = &responses["401"]["content"]["application/json"]["schema"];
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        assert_eq!(
            schema["properties"]["error"],
            json!({ "anyOf": [reference("OldSessionErrorCode"), reference("SessionErrorCode401")] }),
        );
    });
}

#[test]
fn describing_an_operation_again_changes_nothing() {
    aide::generate::in_context(|ctx| {
        let mut operation = Operation::default();
        let responses = operation.responses.get_or_insert_default();
        for (status, response) in UserError::inferred_responses(ctx, &mut Operation::default()) {
            let status = aide::openapi::StatusCode::Code(status.unwrap());
            responses.responses.insert(status, aide::openapi::ReferenceOr::Item(response));
        }
        let before = operation.clone();
        assert_eq!(UserError::inferred_responses(ctx, &mut operation), []);
        assert_eq!(operation, before);
    });
}

#[test]
fn several_types_are_described_together() {
    aide::generate::in_context(|ctx| {
        let responses =
            AnyOf::<(SessionError, UserError)>::inferred_responses(ctx, &mut Operation::default());
        let responses: serde_json::Map<_, _> = responses
            .into_iter()
            .map(|(status, response)| {
                (status.unwrap().to_string(), serde_json::to_value(response).unwrap())
            })
            .collect();
        let mut responses = Value::Object(responses);
        remove_styles(&mut responses);
        let entries = SessionError::entries().chain(UserError::entries());
        assert_eq!(responses, openapi::responses(entries));
    });
}

#[test]
fn the_default_response_has_all_errors() {
    aide::generate::in_context(|ctx| {
        let response = SessionError::operation_response(ctx, &mut Operation::default()).unwrap();
        let content = &response.content["application/json"];
        let names: Vec<_> = content.examples.keys().collect();
        assert_eq!(names, ["session_expired", "session_foreign"]);
    });
}

#[test]
fn without_components_the_error_stands_in_the_schema() {
    listen();
    aide::generate::extract_schemas(false);
    aide::generate::in_context(|ctx| {
        let responses = SessionError::inferred_responses(ctx, &mut Operation::default());
        let (_, response) = responses.into_iter().next().unwrap();
        let schema = serde_json::to_value(&response.content["application/json"].schema).unwrap();
        let components = openapi::components(SessionError::entries()).unwrap();
        assert_eq!(schema["properties"]["error"], components["schemas"]["SessionErrorCode401"],);
        assert!(ctx.schema.definitions().is_empty());
    });
}

mod other {
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 401, prefix = "session_")]
    #[allow(dead_code)] // described, never made
    pub enum SessionError {
        #[unified(message = "The session is unknown.")]
        Unknown,
        #[unified(status = 402, message = "The session is not paid.")]
        Unpaid,
    }
}

#[test]
fn two_types_of_one_name_both_keep_their_codes() {
    async fn ours(_: Session) -> Result<Json<()>, UserError> {
        Ok(Json(()))
    }

    async fn others(_: Session) -> Result<Json<()>, other::SessionError> {
        Ok(Json(()))
    }

    let complaints = listen();
    let router = ApiRouter::new()
        .api_route("/", get(ours))
        .api_route("/others", get(others))
        .api_route("/again", get(others));
    let document = document(router, &complaints);
    check_references(&document);
    let components = &document["components"];
    let responses = |path: &str| &document["paths"][path]["get"]["responses"];
    let of_ours = codes(&responses("/")["401"], components);
    assert!(of_ours.contains(&"session_expired".to_owned()), "{of_ours:?}");
    assert!(!of_ours.contains(&"session_unknown".to_owned()), "{of_ours:?}");
    let of_others = codes(&responses("/others")["401"], components);
    assert_eq!(of_others, ["session_unknown", "session_expired"], "with those of the extractor");
    assert_eq!(codes(&responses("/others")["402"], components), ["session_unpaid"]);
    assert_eq!(responses("/again"), responses("/others"));
    let schemas = components["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("SessionErrorCode4012"));
    assert!(!schemas.contains_key("SessionErrorCode4013"));
}

/// A type that is no error, with the name of a schema that errors have.
mod data {
    #[derive(schemars09::JsonSchema, serde::Serialize)]
    #[schemars(crate = "schemars09")]
    pub struct SignInErrorCode {
        pub digits: u32,
    }
}

#[test]
fn a_type_of_the_name_of_a_schema_keeps_its_own() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, code = "sign_in_failed", message = "The password is another one.")]
    struct SignInError;

    async fn code() -> Json<data::SignInErrorCode> {
        Json(data::SignInErrorCode { digits: 6 })
    }

    async fn sign_in() -> Result<Json<()>, SignInError> {
        Ok(Json(()))
    }

    let of = |routes: fn(ApiRouter) -> ApiRouter| {
        let complaints = listen();
        let document = document(routes(ApiRouter::new()), &complaints);
        check_references(&document);
        document
    };
    let ours_last = of(|router| router.api_route("/code", get(code)).api_route("/", get(sign_in)));
    let ours_first = of(|router| router.api_route("/", get(sign_in)).api_route("/code", get(code)));

    for (document, data, ours) in [(ours_last, "", "2"), (ours_first, "2", "")] {
        let reference = |number: &str| json!({ "$ref": format!("#/components/schemas/SignInErrorCode{number}") });
        let schema_of = |path: &str, status: &str| {
            let response = &document["paths"][path]["get"]["responses"][status];
            &response["content"]["application/json"]["schema"]
        };
        assert_eq!(*schema_of("/code", "200"), reference(data));
        assert_eq!(schema_of("/", "401")["properties"]["error"], reference(ours));
        let schemas = &document["components"]["schemas"];
        let members = |number: &str| &schemas[format!("SignInErrorCode{number}")]["properties"];
        assert_eq!(members(data)["digits"]["type"], "integer");
        assert_eq!(members(ours)["code"]["enum"], json!(["sign_in_failed"]));
    }
}

#[test]
fn what_is_implemented_by_hand_is_left_alone() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "bad", message = "Bad.", manual(aide))]
    struct Bad;

    impl OperationOutput for Bad {
        type Inner = Self;
    }

    aide::generate::in_context(|ctx| {
        assert_eq!(Bad::inferred_responses(ctx, &mut Operation::default()), []);
    });
}

/// Errors of an extractor and of a handler, whose members the code tells.
mod members {
    use super::*;

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "ticket_", status = 401)]
    enum TicketError {
        #[unified(message = "The ticket is missing.")]
        Missing,
        #[unified(message = "The ticket is from {day}.")]
        Old {
            #[unified(member)]
            day: String,
        },
    }

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "seat_", status = 401)]
    enum SeatError {
        #[unified(message = "Seat {seat} is another's.")]
        Foreign {
            #[unified(member)]
            seat: u16,
        },
    }

    struct Ticket;

    impl<S: Sync> FromRequestParts<S> for Ticket {
        type Rejection = Infallible;

        async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Infallible> {
            Ok(Self)
        }
    }

    impl OperationInput for Ticket {
        fn inferred_early_responses(
            ctx: &mut GenContext,
            operation: &mut Operation,
        ) -> Vec<(Option<u16>, Response)> {
            TicketError::inferred_responses(ctx, operation)
        }
    }

    #[test]
    fn all_codes_are_mapped_to_what_they_mean() {
        async fn handler(_: Ticket) -> Result<Json<()>, SeatError> {
            Ok(Json(()))
        }

        let complaints = listen();
        let document = document(ApiRouter::new().api_route("/", get(handler)), &complaints);
        let responses = responses_of(&document);
        let schema = &responses["401"]["content"]["application/json"]["schema"];
        let reference = |name: &str| format!("#/components/schemas/{name}");
        assert_eq!(
            schema["properties"]["error"]["discriminator"],
            json!({
                "mapping": {
                    "seat_foreign": reference("SeatErrorForeign"),
                    "ticket_missing": reference("TicketErrorCode"),
                    "ticket_old": reference("TicketErrorOld"),
                },
                "propertyName": "code",
            })
        );
        check_references(&document);
        assert_eq!(validate_examples(&responses, &document["components"]), 3);
    }
}

#[test]
fn tuples_are_schemas_of_openapi() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "cell_invalid", message = "The cell is invalid.")]
    struct CellInvalid {
        #[unified(member)]
        cell: (u32, Option<String>),
    }

    async fn handler() -> Result<Json<()>, CellInvalid> {
        Ok(Json(()))
    }

    let complaints = listen();
    let described = document(ApiRouter::new().api_route("/", get(handler)), &complaints);
    let cell = &described["components"]["schemas"]["CellInvalid"]["properties"]["cell"];
    assert_eq!(cell["items"]["anyOf"][0]["type"], "integer", "{cell}");
    assert_eq!(cell["items"]["anyOf"][1]["type"], json!(["string", "null"]));
    assert_eq!((&cell["minItems"], &cell["maxItems"]), (&json!(2), &json!(2)));

    let complaints = listen();
    aide::generate::in_context(|ctx| {
        let settings = schemars09::generate::SchemaSettings::draft2020_12();
        let settings = settings.with(|it| it.definitions_path = "#/components/schemas/".into());
        ctx.schema = settings.into_generator();
    });
    let described = document(ApiRouter::new().api_route("/", get(handler)), &complaints);
    let cell = &described["components"]["schemas"]["CellInvalid"]["properties"]["cell"];
    assert_eq!(cell["prefixItems"][0]["type"], "integer", "{cell}");
}
