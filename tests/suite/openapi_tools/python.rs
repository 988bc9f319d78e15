//! `openapi-python-client` and `datamodel-code-generator`, and what they made before Python.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use unifiedapi_errors::openapi::Registry;

use super::tools::{available, pip, run, scratch, text, write};
use super::{data, of_openapi, of_registry};

const GENERATORS: [&str; 2] = ["openapi-python-client==0.29.1", "datamodel-code-generator==0.89.0"];

/// Documents, and whether they allow codes that they do not list.
fn documents() -> [(&'static str, Value, bool); 3] {
    [
        ("openapi", of_openapi(), false),
        ("registry", of_registry(Registry::new()), false),
        ("open", of_registry(Registry::new().open_codes()), true),
    ]
}

#[test]
fn a_python_client_reads_code_and_message() {
    let Some(python) = available(pip("generators", &GENERATORS)) else { return };
    for (name, document, is_open) in documents() {
        let dir = scratch("python").join(name);
        let file = write(dir.join("openapi.json"), &document);
        // Without the formatter that it would run over the client.
        let config = write(dir.join("config.json"), &serde_json::json!({ "post_hooks": [] }));
        let mut generate = Command::new(program(&python, "openapi-python-client"));
        generate.args(["generate", "--meta", "none", "--overwrite", "--fail-on-warning"]);
        generate.arg("--path").arg(file).arg("--config").arg(config);
        let output = run(generate.arg("--output-path").arg(dir.join("users"))).unwrap();
        assert!(output.status.success(), "{name}: {}", text(&output));
        check(&python, "client.py", &dir, is_open);
    }
}

#[test]
fn pydantic_models_read_code_and_message() {
    let Some(python) = available(pip("generators", &GENERATORS)) else { return };
    for (name, document, is_open) in documents() {
        let dir = scratch("pydantic").join(name);
        let file = write(dir.join("openapi.json"), &document);
        let mut generate = Command::new(program(&python, "datamodel-codegen"));
        generate.args(["--input-file-type", "openapi", "--formatters", "builtin"]);
        generate.args(["--openapi-scopes", "schemas", "paths"]);
        generate.args(["--output-model-type", "pydantic_v2.BaseModel"]);
        generate.arg("--input").arg(file).arg("--output").arg(dir.join("models.py"));
        let output = run(&mut generate).unwrap();
        assert!(output.status.success(), "{name}: {}", text(&output));
        check(&python, "read_models.py", &dir, is_open);
    }
}

/// Runs one of the programs in `tests/data/python` beside what was generated.
fn check(python: &Path, program: &str, dir: &Path, is_open: bool) {
    let mut command = Command::new(python);
    command.arg(data("python").join(program)).arg(dir);
    command.arg(if is_open { "open" } else { "closed" });
    let output = run(&mut command).unwrap();
    assert!(output.status.success(), "{}: {}", dir.display(), text(&output));
}

/// Returns a program beside a Python.
fn program(python: &Path, name: &str) -> PathBuf {
    python.with_file_name(name)
}
