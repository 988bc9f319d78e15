//! `AnyError` in documents: the `default` response, with any code.

use serde_json::{Value, json};
use unifiedapi_errors::openapi;
#[allow(unused_imports)] // while no documentation framework is on
use unifiedapi_errors::{AnyError, UnifiedError};

/// Asserts that there is one response, and that its schema takes every body of the envelope.
fn check(responses: &Value, schemas: &Value) {
    let responses = responses.as_object().unwrap();
    assert!(responses.keys().eq(["default"]), "{responses:?}");
    let default = &responses["default"];
    assert_eq!(default["description"], "Any error");
    let schema = &default["content"]["application/json"]["schema"];
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => &schemas[reference.rsplit('/').next().unwrap()],
        None => schema,
    };
    for (body, fits) in [
        (json!({ "error": { "code": "a", "message": "A." } }), true),
        (json!({ "error": { "code": "b", "message": "B.", "limit": 7 } }), true),
        (json!({ "error": { "message": "Without a code." } }), false),
        (json!({ "code": "of_another_envelope" }), false),
    ] {
        assert_eq!(jsonschema::is_valid(schema, &body), fits, "{body}: {schema}");
    }
}

#[test]
fn there_is_one_response_for_every_status_and_code() {
    check(&openapi::any_error(), &Value::Null);
}

#[cfg(feature = "utoipa6")]
#[test]
fn an_operation_of_utoipa_has_it_beside_what_it_lists() {
    use utoipa::OpenApi;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
    struct UserNotFound;

    #[utoipa::path(
        get,
        path = "/users",
        responses((status = 200, description = "The user"), UserNotFound, AnyError)
    )]
    #[allow(dead_code)] // described, never called
    fn user() -> Result<(), AnyError> {
        Err(UserNotFound)?
    }

    #[derive(OpenApi)]
    #[openapi(paths(user), components(schemas(AnyError)))]
    struct Api;

    assert_eq!(user().unwrap_err().code(), "user_not_found");
    let document = serde_json::to_value(Api::openapi()).unwrap();
    let mut responses = document["paths"]["/users"]["get"]["responses"].clone();
    let listed = responses.as_object_mut().unwrap();
    assert!(listed.remove("200").is_some() && listed.remove("404").is_some());
    check(&responses, &Value::Null);
    let schema = &document["components"]["schemas"]["ErrorEnvelope"];
    assert_eq!(*schema, responses["default"]["content"]["application/json"]["schema"]);
}

#[cfg(feature = "aide015")]
#[test]
fn a_handler_of_aide_that_returns_it_is_documented() {
    use aide::axum::{ApiRouter, routing::get_with};
    use aide::openapi::OpenApi;

    async fn user() -> Result<&'static str, AnyError> {
        Ok("Ada")
    }

    let mut document = OpenApi::default();
    let route = get_with(user, |operation| operation.default_response::<AnyError>());
    let router = ApiRouter::new().api_route("/users", route);
    let _: axum::Router = router.finish_api(&mut document);
    let document = serde_json::to_value(document).unwrap();
    let mut responses = document["paths"]["/users"]["get"]["responses"].clone();
    responses.as_object_mut().unwrap().remove("200");
    check(&responses, &document["components"]["schemas"]);
}
