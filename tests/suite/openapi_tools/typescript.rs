//! `openapi-typescript`, and what it made before `tsc`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use unifiedapi_errors::openapi::Registry;

use super::tools::{available, npm, run, scratch, text, write};
use super::{data, documents, of_registry};

// The last TypeScript whose compiler API `openapi-typescript` knows.
const TYPESCRIPT: [&str; 2] = ["openapi-typescript@7.13.0", "typescript@5.9.3"];

#[test]
fn a_typescript_client_narrows_on_code() {
    let Some(bin) = available(npm("typescript", &TYPESCRIPT)) else { return };
    let client = fs::read_to_string(data("typescript/client.ts")).unwrap();
    for (name, document) in documents() {
        let dir = generate(&bin, name, &document);
        let output = compile(&bin, &dir, &client);
        assert!(output.status.success(), "{name}: {}", text(&output));
    }

    // A client that forgets a code.
    let (start, rest) = client.split_once("    case \"user_locked\": {\n").unwrap();
    let (_, end) = rest.split_once("    }\n").unwrap();
    let forgetful = format!("{start}{end}");
    let dir = generate(&bin, "forgetful", &of_registry(Registry::new()));
    let output = compile(&bin, &dir, &forgetful);
    assert!(!output.status.success());
    assert!(text(&output).contains("is not assignable to type 'never'"), "{}", text(&output));
}

#[test]
fn open_codes_are_any_strings_for_typescript() {
    let Some(bin) = available(npm("typescript", &TYPESCRIPT)) else { return };
    let client = fs::read_to_string(data("typescript/open.ts")).unwrap();
    let dir = generate(&bin, "open", &of_registry(Registry::new().open_codes()));
    let output = compile(&bin, &dir, &client);
    assert!(output.status.success(), "{}", text(&output));

    let dir = generate(&bin, "closed", &of_registry(Registry::new()));
    assert!(!compile(&bin, &dir, &client).status.success());
}

/// Generates the types of a document.
fn generate(bin: &Path, name: &str, document: &Value) -> PathBuf {
    let dir = scratch("typescript").join(name);
    let file = write(dir.join("openapi.json"), document);
    let types = dir.join("openapi.d.ts");
    let command = bin.join("openapi-typescript");
    let generated = run(Command::new(command).arg(file).arg("-o").arg(&types)).unwrap();
    assert!(generated.status.success(), "{name}: {}", text(&generated));
    dir
}

fn compile(bin: &Path, dir: &Path, client: &str) -> Output {
    fs::write(dir.join("client.ts"), client).unwrap();
    let options = ["--noEmit", "--strict", "client.ts"];
    run(Command::new(bin.join("tsc")).current_dir(dir).args(options)).unwrap()
}
