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
use unifiedapi_errors_tests::documents::{UserError, validate_examples};

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
    assert_eq!(
        content["schema"]["allOf"][1]["properties"]["error"]["properties"]["code"]["enum"],
        json!(["unauthorized", "expired_token", "access_denied", "session_expired"]),
    );
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
    assert!(document["components"]["schemas"].get("SessionErrorCode").is_some());
}

#[test]
fn deprecated_codes_of_several_types_share_a_status() {
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
        let schema = &responses["401"]["content"]["application/json"]["schema"]["allOf"][1];
        assert_eq!(
            schema["properties"]["error"]["properties"]["code"],
            json!({
                "oneOf": [
                    { "enum": ["session_locked", "session_expired"], "type": "string" },
                    {
                        "deprecated": true,
                        "description": "sessions have no owner",
                        "enum": ["session_foreign"],
                        "type": "string",
                    },
                ],
                "type": "string",
            }),
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
fn without_components_the_envelope_stands_in_the_schema() {
    listen();
    aide::generate::extract_schemas(false);
    aide::generate::in_context(|ctx| {
        let responses = SessionError::inferred_responses(ctx, &mut Operation::default());
        let (_, response) = responses.into_iter().next().unwrap();
        let schema = serde_json::to_value(&response.content["application/json"].schema).unwrap();
        let components = openapi::components(SessionError::entries()).unwrap();
        assert_eq!(schema["allOf"][0], components["schemas"]["ErrorEnvelope"]);
        assert!(ctx.schema.definitions().is_empty());
    });
}

#[test]
fn two_schemas_of_one_name_are_reported() {
    mod other {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 401, code = "session_unknown", message = "Unknown.")]
        pub struct SessionError;
    }

    let complaints = listen();
    aide::generate::in_context(|ctx| {
        SessionError::inferred_responses(ctx, &mut Operation::default());
        other::SessionError::inferred_responses(ctx, &mut Operation::default());
    });
    let [complaint] = &complaints.borrow()[..] else { panic!("{complaints:?}") };
    assert!(complaint.contains("`SessionErrorCode`"), "{complaint}");
    assert!(complaint.contains("other::SessionError"), "{complaint}");
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
