//! Public tools from PyPI and npm, installed under `target/tmp` once.
//!
//! Where there is no Python, no npm or no registry, a line says so, unless `UNIFIED_REQUIRE_TOOLS`
//! makes that a failure.
#![allow(dead_code)] // no test uses all of it

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use serde_json::Value;

const VALIDATOR: &str = "openapi-spec-validator==0.9.0";

const LINTER: &str = "@redocly/cli@2.77.0";

/// Returns the Python that has the validator.
pub fn validator() -> Result<PathBuf, String> {
    pip("venv", &[VALIDATOR])
}

/// Returns the folder that has the linter.
pub fn linter() -> Result<PathBuf, String> {
    npm("redocly", &[LINTER])
}

/// Returns the Python of a virtual environment with these packages.
pub fn pip(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let dir = scratch(name);
    let python = dir.join("bin/python");
    install(&dir, &packages.join(" "), || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&dir)).and_then(checked)?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(packages))
            .and_then(checked)
    })?;
    Ok(python)
}

/// Returns the folder that has the programs of these packages.
pub fn npm(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let dir = scratch("npm").join(name);
    fs::create_dir_all(&dir).map_err(|error| error.to_string())?;
    install(&dir, &packages.join(" "), || {
        run(Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&dir)
            .args(packages))
        .and_then(checked)
    })?;
    Ok(dir.join("node_modules/.bin"))
}

/// Returns what `redocly lint` says about the errors of a document: rules and places. What a document
/// says beside them is not looked at.
pub fn lint(bin: &Path, name: &str, document: &Value) -> Vec<String> {
    const NOT_OF_ERRORS: [&str; 7] = [
        "info-license",
        "info-license-strict",
        "no-empty-servers",
        "operation-operationId",
        "operation-summary",
        "security-defined",
        "tag-description",
    ];
    let file = write(scratch("linter").join(format!("{name}.json")), document);
    let mut redocly = Command::new(bin.join("redocly"));
    redocly.args(["lint", "--format=json", "--max-problems=1000"]);
    redocly.args(NOT_OF_ERRORS.map(|rule| format!("--skip-rule={rule}")));
    redocly.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    let output = run(redocly.arg(file)).unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    let problems = report["problems"].as_array().expect("problems").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let complaint = |problem: &Value| {
        let place = text(&problem["location"][0]["pointer"]);
        format!("{} at {place}", text(&problem["ruleId"]))
    };
    problems.map(complaint).collect()
}

/// Validates a document with `openapi-spec-validator`.
pub fn validate(python: &Path, name: &str, document: &Value) -> Output {
    let file = write(scratch("validator").join(format!("{name}.json")), document);
    run(Command::new(python).args(["-m", "openapi_spec_validator"]).arg(file)).unwrap()
}

/// Installs once; what was installed is written down only when it is whole.
pub fn install(
    dir: &Path,
    what: &str,
    install: impl FnOnce() -> Result<Output, String>,
) -> Result<(), String> {
    // Two tests of one program may want one tool.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let marker = dir.join("installed.txt");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == what) {
        return Ok(());
    }
    install().map_err(|error| format!("{what} cannot be installed: {error}"))?;
    fs::write(marker, what).map_err(|error| error.to_string())
}

/// Says in one line that a test was skipped, past the capture of its output.
pub fn available(tool: Result<PathBuf, String>) -> Option<PathBuf> {
    match tool {
        Ok(path) => Some(path),
        Err(reason) => {
            assert!(env::var_os("UNIFIED_REQUIRE_TOOLS").is_none(), "{reason}");
            let _ = writeln!(std::io::stderr(), "skipped: {reason}");
            None
        }
    }
}

pub fn run(command: &mut Command) -> Result<Output, String> {
    command
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))
}

/// Returns the output of what succeeded, or the last line of what it said.
pub fn checked(output: Output) -> Result<Output, String> {
    if output.status.success() {
        return Ok(output);
    }
    Err(text(&output).lines().last().unwrap_or("it failed without a word").to_owned())
}

pub fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}{err}")
}

/// Returns a folder of these tests under `target`.
pub fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi_tools").join(name);
    fs::create_dir_all(&dir).unwrap();
    dir
}

pub fn write(path: PathBuf, document: &Value) -> PathBuf {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, serde_json::to_string_pretty(document).unwrap()).unwrap();
    path
}
