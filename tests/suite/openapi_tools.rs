//! The documents before public tools: `openapi-spec-validator` from PyPI, `openapi-typescript` and
//! `tsc` from npm.

#[path = "../support/tools.rs"]
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, openapi};
use unifiedapi_errors_tests::documents::document;

use self::tools::{available, checked, install, run, scratch, text, validate, validator, write};

// The last TypeScript whose compiler API `openapi-typescript` knows.
const TYPESCRIPT: [&str; 2] = ["openapi-typescript@7.13.0", "typescript@5.9.3"];

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
    #[unified(status = 429, message = "Too many attempts.", retry_after = wait)]
    Locked { wait: u32 },
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

/// The same API, as each of the features describes it.
fn documents() -> Vec<(&'static str, Value)> {
    vec![
        ("openapi", of_openapi()),
        #[cfg(feature = "utoipa6")]
        ("utoipa6", of_utoipa()),
        #[cfg(feature = "aide015")]
        ("aide015", of_aide()),
    ]
}

fn of_openapi() -> Value {
    let components = openapi::components(UserError::entries()).unwrap();
    let mut document = document(&Value::Null, &components);
    document["paths"] = json!({ "/users/{id}": { "put": {
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
        ],
        "responses": openapi::responses(UserError::entries()),
    } } });
    document
}

#[cfg(feature = "utoipa6")]
fn of_utoipa() -> Value {
    use utoipa::OpenApi;

    #[allow(dead_code)] // described, never called
    #[utoipa::path(put, path = "/users/{id}", params(("id" = u64, Path)), responses(UserError))]
    fn put_user() {}

    #[derive(OpenApi)]
    #[openapi(paths(put_user), components(schemas(UserError)))]
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
    for (name, document) in documents().into_iter().chain([("catalog", catalog)]) {
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
fn a_typescript_client_narrows_on_code() {
    let Some(bin) = available(typescript()) else { return };
    let client = fs::read_to_string(data("typescript/client.ts")).unwrap();
    for (name, document) in documents() {
        let dir = scratch("typescript").join(name);
        let file = write(dir.join("openapi.json"), &document);
        let types = dir.join("openapi.d.ts");
        let generated =
            run(Command::new(bin.join("openapi-typescript")).arg(file).arg("-o").arg(&types));
        let generated = generated.unwrap();
        assert!(generated.status.success(), "{name}: {}", text(&generated));

        let compile = |client: &str| {
            fs::write(dir.join("client.ts"), client).unwrap();
            run(Command::new(bin.join("tsc")).current_dir(&dir).args([
                "--noEmit",
                "--strict",
                "client.ts",
            ]))
            .unwrap()
        };
        let output = compile(&client);
        assert!(output.status.success(), "{name}: {}", text(&output));

        // A client that forgets a code.
        let forgetful = client.replace("    case \"user_locked\":\n      return \"Later.\";\n", "");
        assert_ne!(forgetful, client);
        let output = compile(&forgetful);
        assert!(!output.status.success(), "{name}");
        assert!(text(&output).contains("is not assignable to type 'never'"), "{}", text(&output));
    }
}

/// Returns the folder that has `openapi-typescript` and `tsc`.
fn typescript() -> Result<PathBuf, String> {
    let dir = scratch("npm");
    install(&dir, &TYPESCRIPT.join(" "), || {
        run(Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&dir)
            .args(TYPESCRIPT))
        .and_then(checked)
    })?;
    Ok(dir.join("node_modules/.bin"))
}

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}
