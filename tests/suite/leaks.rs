//! `data/leaks.rs`: what messages may show and members may send, and what the compiler says to the
//! rest, one error each.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/leaks.rs");

/// What line one of an error of this kind says.
const KINDS: &[(&str, &str)] = &[
    ("error", "is an error, so a message cannot"),
    ("path", "names files of the server, so a message cannot"),
    ("format_args", "`format_args!` does not tell what it shows"),
    ("unknown", "is not known to be safe for clients"),
    ("sent_error", "is an error, so it cannot be a member"),
    ("sent_path", "names files of the server, so it cannot be a member"),
    ("not_serialize", "does not implement `serde::Serialize`, so it cannot be a member"),
];

/// One error, or what is expected: the kind, and the token it is at.
type Found = (String, String);

#[test]
fn each_leak_is_one_error_at_its_token_and_nothing_else_is() {
    let corpus = std::fs::read_to_string(CORPUS).expect("the corpus is text");
    let mut found = errors();
    let mut differing = String::new();
    let is_case = |line: &str| line.starts_with("show!") || line.starts_with("send!");
    for (number, line) in (1..).zip(corpus.lines()).filter(|(_, line)| is_case(line)) {
        let found = found.remove(&number).unwrap_or_default();
        if found != Vec::from_iter(expected(line)) {
            writeln!(differing, "{line}\n    is {found:?}").unwrap();
        }
    }
    assert!(differing.is_empty(), "{differing}");
    assert!(found.is_empty(), "the corpus itself has mistakes: {found:?}");
}

/// Reads `show!(["…", …] …); //~ kind token` and `send!(…); //~ kind token`.
fn expected(line: &str) -> Option<Found> {
    let (declaration, comment) = line.split_once(" //~ ")?;
    let (kind, token) = comment.split_once(' ').unwrap_or((comment, ""));
    let literal = || declaration.split('"').nth(1).map(|text| format!("\"{text}\""));
    let token = if token.is_empty() { literal()? } else { token.to_owned() };
    Some((kind.to_owned(), token))
}

/// Returns what the compiler says, by line.
fn errors() -> BTreeMap<u64, Vec<Found>> {
    let mut found = BTreeMap::<u64, Vec<Found>>::new();
    for message in compile() {
        // What is no error, and the last words, which have no place.
        let Some(span) = message["spans"].as_array().and_then(|spans| {
            spans
                .iter()
                .find(|span| span["is_primary"] == true)
                .filter(|_| message["level"] == "error")
        }) else {
            continue;
        };
        let text = message["message"].as_str().unwrap_or_default();
        let kind = KINDS.iter().find(|(_, says)| text.contains(says));
        let kind = kind.map_or_else(|| text.to_owned(), |(kind, _)| (*kind).to_owned());
        let line = span["line_start"].as_u64().unwrap_or_default();
        found.entry(line).or_default().push((kind, highlighted(span)));
    }
    found
}

/// Returns the token that an error underlines.
fn highlighted(span: &Value) -> String {
    let line = span["text"][0]["text"].as_str().unwrap_or_default();
    let column = |name: &str| {
        span[name].as_u64().and_then(|column| usize::try_from(column).ok()).unwrap_or_default()
    };
    line.chars().take(column("column_end") - 1).skip(column("column_start") - 1).collect()
}

/// Compiles the corpus with the crates that this test is built with.
fn compile() -> Vec<Value> {
    let libraries = libraries();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--error-format=json"]);
    rustc.arg("--out-dir").arg(env!("CARGO_TARGET_TMPDIR")).arg(CORPUS);
    for name in ["anyhow", "http", "serde", "serde_json", "unifiedapi_errors"] {
        let library = &libraries[name];
        rustc.arg("--extern").arg(format!("{name}={}", library.display()));
        rustc.arg("-L").arg(format!("dependency={}", library.parent().unwrap().display()));
    }
    let output = rustc.output().expect("rustc runs");
    parse(&output.stderr)
}

/// Builds what this package depends on, and returns where it is, by crate.
fn libraries() -> BTreeMap<String, PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--no-run", "--quiet", "--lib", "--message-format=json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let artifacts = parse(&output.stdout).into_iter().filter_map(|message| {
        let name = message["target"]["name"].as_str()?.replace('-', "_");
        let files = message["filenames"].as_array()?.iter().filter_map(Value::as_str);
        let library =
            files.map(Path::new).find(|file| file.extension().is_some_and(|e| e == "rmeta"));
        Some((name, library?.to_owned()))
    });
    artifacts.collect()
}

/// Reads JSON, one value a line.
fn parse(output: &[u8]) -> Vec<Value> {
    let text = String::from_utf8_lossy(output);
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}
