//! The documents before public tools: `openapi-spec-validator`, `openapi-python-client` and
//! `datamodel-code-generator` from PyPI, `redocly`, `openapi-typescript` and `tsc` from npm.

#[path = "openapi_tools/python.rs"]
mod python;
#[path = "../support/tools.rs"]
mod tools;
#[path = "openapi_tools/typescript.rs"]
mod typescript;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf, Registry},
};
use unifiedapi_errors_tests::documents::document;

use self::tools::{available, lint, linter, text, validate, validator};

#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(status = 409, prefix = "user_")]
enum UserError {
    /// No user has this id.
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(group = "Names", message = "The e-mail address is taken.", header("X-Plan" = "a"))]
    EmailTaken,
    #[unified(group = "Names", message = "The name is taken.", header("X-Plan" = "b"))]
    NameTaken,
    #[deprecated = "say `user_name_taken`"]
    #[unified(group = "Names", message = "The nickname is taken.")]
    NicknameTaken,
    #[unified(group = "Names", message = "User {user_id} has this name.")]
    Exists {
        #[unified(member, example = 7)]
        user_id: u64,
        #[unified(member)]
        suggestions: Vec<String>,
        #[unified(member)]
        until: Option<String>,
    },
    #[unified(status = 429, message = "Too many attempts.", retry_after = wait)]
    Locked {
        #[unified(member)]
        wait: u32,
    },
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

/// The same API, as each of the features describes it.
fn documents() -> Vec<(&'static str, Value)> {
    vec![
        ("openapi", of_openapi()),
        ("registry", of_registry(Registry::new())),
        #[cfg(feature = "utoipa6")]
        ("utoipa6", of_utoipa()),
        #[cfg(feature = "aide015")]
        ("aide015", of_aide()),
    ]
}

fn of_openapi() -> Value {
    let responses = openapi::responses(UserError::entries());
    with_put_user(&responses, &openapi::components(UserError::entries()).unwrap())
}

fn of_registry(mut api: Registry) -> Value {
    let responses = api.responses(UserError::entries());
    with_put_user(&responses, &api.components().unwrap())
}

fn with_put_user(responses: &Value, components: &Value) -> Value {
    let mut responses = responses.clone();
    responses["204"] = json!({ "description": "No Content" });
    let mut document = document(&Value::Null, components);
    document["paths"] = json!({ "/users/{id}": { "put": {
        "operationId": "put_user",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
        ],
        "responses": responses,
    } } });
    document
}

/// Two media types in one status, and two shapes of one of them.
fn of_envelopes(mut api: Registry) -> Value {
    unifiedapi_errors::envelope! {
        struct Listed { "errors": [{ "id": code, "detail": message, "meta": members }] }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Listed)]
    enum InList {
        #[unified(transparent)]
        User(UserError),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = unifiedapi_errors::envelope::Problem)]
    enum InProblem {
        #[unified(transparent)]
        User(UserError),
    }

    let entries = AnyOf::<(UserError, InList, InProblem)>::entries();
    let responses = api.responses(entries);
    with_put_user(&responses, &api.components().unwrap())
}

#[cfg(feature = "utoipa6")]
fn of_utoipa() -> Value {
    use utoipa::OpenApi;

    #[allow(dead_code)] // described, never called
    #[utoipa::path(put, path = "/users/{id}", params(("id" = u64, Path)), responses((status = 204, description = "Done"), UserError))]
    fn put_user() {}

    #[derive(OpenApi)]
    #[openapi(paths(put_user))]
    struct ApiDoc;

    serde_json::to_value(ApiDoc::openapi()).unwrap()
}

#[cfg(feature = "aide015")]
fn of_aide() -> Value {
    use aide::axum::{ApiRouter, routing::put};

    async fn put_user() -> Result<axum::Json<()>, UserError> {
        Ok(axum::Json(()))
    }

    let mut document = aide::openapi::OpenApi::default();
    let router = ApiRouter::new().api_route("/users/{id}", put(put_user));
    let _: axum::Router = router.finish_api(&mut document);
    let mut document = serde_json::to_value(document).unwrap();
    // aide takes parameters from extractors, and this handler has none.
    document["paths"]["/users/{id}"]["put"]["parameters"] =
        of_openapi()["paths"]["/users/{id}"]["put"]["parameters"].clone();
    document
}

#[test]
fn openapi_spec_validator_accepts_the_documents() {
    let Some(python) = available(validator()) else { return };
    let catalog = document(
        &openapi::responses(UnifiedApiError::entries()),
        &openapi::components(UnifiedApiError::entries()).unwrap(),
    );
    for (name, document) in documents()
        .into_iter()
        .chain([("catalog", catalog), ("envelopes", of_envelopes(Registry::new()))])
    {
        assert!(document["openapi"].as_str().unwrap().starts_with("3.1."), "{name}");
        let output = validate(&python, name, &document);
        assert!(output.status.success(), "{name}: {}", text(&output));
    }

    let mut broken = of_openapi();
    let response = &mut broken["paths"]["/users/{id}"]["put"]["responses"]["404"];
    response.as_object_mut().unwrap().remove("description");
    assert!(!validate(&python, "broken", &broken).status.success(), "it would accept anything");
}

#[test]
fn redocly_has_nothing_to_say_about_the_documents() {
    let Some(redocly) = available(linter()) else { return };
    let envelopes = [
        ("envelopes", of_envelopes(Registry::new())),
        ("open", of_envelopes(Registry::new().open_codes())),
    ];
    for (name, document) in documents().into_iter().chain(envelopes) {
        assert_eq!(lint(&redocly, name, &document), [""; 0], "{name}");
    }

    let mut broken = of_openapi();
    broken["components"]["schemas"]["Forgotten"] = json!({ "type": "string" });
    let complaints = lint(&redocly, "broken", &broken);
    assert_eq!(complaints, ["no-unused-components at #/components/schemas/Forgotten"]);
}

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}
