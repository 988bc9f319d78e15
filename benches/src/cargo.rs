//! What cargo builds.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::HERE;

/// Everything that is built or written here.
pub fn target() -> PathBuf {
    Path::new(HERE).join("target")
}

/// A crate that cargo built.
pub struct Artifact {
    /// Its name in Rust.
    pub name: String,
    /// Its files: for a library metadata and, when it is not only checked, code.
    pub files: Vec<PathBuf>,
    /// For a program.
    pub executable: Option<PathBuf>,
}

/// Runs a command of cargo that builds a package of this workspace, and lists all that it built or
/// found built.
pub fn build(command: &str, package: &str, profile: &str) -> Result<Vec<Artifact>, String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([command, "--package", package, "--profile", profile])
        .args(["--message-format", "json-render-diagnostics", "--target-dir"])
        .arg(target())
        .current_dir(HERE)
        // Figures are those of cargo's own profiles.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo {command} --package {package} failed"));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().filter_map(artifact).collect())
}

/// Reads a line of cargo's messages, if it is about an artifact.
fn artifact(line: &str) -> Option<Artifact> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" {
        return None;
    }
    let path = |path: &Value| path.as_str().map(PathBuf::from);
    Some(Artifact {
        name: message["target"]["name"].as_str()?.replace('-', "_"),
        files: message["filenames"].as_array()?.iter().filter_map(path).collect(),
        executable: path(&message["executable"]),
    })
}
