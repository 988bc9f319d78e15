//! The documents before public tools: `openapi-spec-validator` from PyPI, `openapi-typescript` and
//! `tsc` from npm.
//!
//! They are installed under `target/tmp` once. Where there is no Python, no npm or no registry, a
//! line says so, unless `UNIFIED_REQUIRE_TOOLS` makes that a failure.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, openapi};
use unifiedapi_errors_tests::documents::document;

const VALIDATOR: &str = "openapi-spec-validator==0.9.0";
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
    let validate = |name: &str, document: &Value| {
        let file = write(scratch("validator").join(format!("{name}.json")), document);
        run(Command::new(&python).args(["-m", "openapi_spec_validator"]).arg(file)).unwrap()
    };
    let catalog = document(
        &openapi::responses(UnifiedApiError::entries()),
        &openapi::components(UnifiedApiError::entries()).unwrap(),
    );
    for (name, document) in documents().into_iter().chain([("catalog", catalog)]) {
        assert!(document["openapi"].as_str().unwrap().starts_with("3.1."), "{name}");
        let output = validate(name, &document);
        assert!(output.status.success(), "{name}: {}", text(&output));
    }

    let mut broken = of_openapi();
    let response = &mut broken["paths"]["/users/{id}"]["put"]["responses"]["404"];
    response.as_object_mut().unwrap().remove("description");
    assert!(!validate("broken", &broken).status.success(), "it would accept anything");
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

/// Returns the Python that has the validator.
fn validator() -> Result<PathBuf, String> {
    let dir = scratch("venv");
    let python = dir.join("bin/python");
    install(&dir, VALIDATOR, || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&dir)).and_then(checked)?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", VALIDATOR]))
            .and_then(checked)
    })?;
    Ok(python)
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

/// Installs once; what was installed is written down only when it is whole.
fn install(
    dir: &Path,
    what: &str,
    install: impl FnOnce() -> Result<Output, String>,
) -> Result<(), String> {
    let marker = dir.join("installed.txt");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == what) {
        return Ok(());
    }
    install().map_err(|error| format!("{what} cannot be installed: {error}"))?;
    fs::write(marker, what).map_err(|error| error.to_string())
}

/// Says in one line that a test was skipped, past the capture of its output.
fn available(tool: Result<PathBuf, String>) -> Option<PathBuf> {
    match tool {
        Ok(path) => Some(path),
        Err(reason) => {
            assert!(env::var_os("UNIFIED_REQUIRE_TOOLS").is_none(), "{reason}");
            let _ = writeln!(std::io::stderr(), "skipped: {reason}");
            None
        }
    }
}

fn run(command: &mut Command) -> Result<Output, String> {
    command
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))
}

/// Returns the output of what succeeded, or the last line of what it said.
fn checked(output: Output) -> Result<Output, String> {
    if output.status.success() {
        return Ok(output);
    }
    Err(text(&output).lines().last().unwrap_or("it failed without a word").to_owned())
}

fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}{err}")
}

/// Returns a folder of this test under `target`.
fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi_tools").join(name);
    fs::create_dir_all(&dir).unwrap();
    dir
}

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}

fn write(path: PathBuf, document: &Value) -> PathBuf {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, serde_json::to_string_pretty(document).unwrap()).unwrap();
    path
}
