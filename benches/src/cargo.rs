//! What cargo builds.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{HERE, rustc_wrapper};

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

/// What a command of cargo builds, and where.
pub struct Build<'a> {
    /// `check` or `build`.
    pub command: &'a str,
    /// A package of this workspace.
    pub package: &'a str,
    pub profile: &'a str,
    pub target: PathBuf,
}

impl Build<'_> {
    /// Builds, and lists all that was built or found built.
    pub fn run(&self) -> Result<Vec<Artifact>, String> {
        let mut command = self.command();
        rustc_wrapper::install(&mut command)?;
        let output = command
            .args(["--message-format", "json-render-diagnostics"])
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cargo: {error}"))?;
        if !output.status.success() {
            return Err(format!("cargo {} --package {} failed", self.command, self.package));
        }
        Ok(String::from_utf8_lossy(&output.stdout).lines().filter_map(artifact).collect())
    }

    pub fn command(&self) -> Command {
        let mut command = cargo();
        command
            .args([self.command, "--package", self.package, "--profile", self.profile])
            .arg("--target-dir")
            .arg(&self.target)
            // Figures are those of cargo's own profiles.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    }
}

/// Counts the crates that a package of this workspace makes cargo build, without itself.
pub fn dependencies(package: &str) -> Result<usize, String> {
    let output = cargo()
        .args(["tree", "--quiet", "--package", package, "--edges", "normal,build"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    let names: BTreeSet<_> = names.lines().filter(|name| !name.is_empty()).collect();
    Ok(names.len().saturating_sub(1))
}

fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(HERE);
    command
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
