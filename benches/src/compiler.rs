//! What rustc does with a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{callgrind, cargo};

/// What the compiled crates may name.
const EXTERNS: [&str; 6] =
    ["http", "serde", "serde_json", "strum", "thiserror", "unifiedapi_errors"];

/// The only file of a compiled crate.
const FILE: &str = "lib.rs";

/// The compiler, as cargo would call it for a crate of a user whose dependencies are built.
pub struct Compiler {
    rustc: PathBuf,
    version: String,
}

/// The dependencies, built in one profile.
pub struct Libraries {
    /// What `--extern` says of each.
    externs: Vec<String>,
    /// Where they and what they depend on are.
    directory: PathBuf,
}

/// How much there is to compile when all macros are expanded.
pub struct Expansion {
    pub bytes: u64,
    pub lines: u64,
}

impl Compiler {
    /// Finds the compiler itself: `rustc` may be a proxy that chooses one.
    pub fn find() -> Result<Self, String> {
        let ask = |question: &[&str]| {
            let output = Command::new("rustc").args(question).output();
            let output = output.map_err(|error| format!("rustc: {error}"))?;
            Ok::<_, String>(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        };
        let rustc = Path::new(&ask(&["--print", "sysroot"])?).join("bin/rustc");
        Ok(Self { rustc, version: ask(&["--version"])? })
    }

    pub fn version(&self) -> &str {
        &self.version
    }

    /// Measures what macros make of a crate, as rustc prints it.
    pub fn expand(&self, directory: &Path, libraries: &Libraries) -> Result<Expansion, String> {
        let output = self
            .command(libraries)
            .arg("-Zunpretty=expanded")
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(directory)
            .output()
            .map_err(|error| format!("rustc: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        Ok(Expansion {
            bytes: count(output.stdout.len()),
            lines: count(output.stdout.split(|byte| *byte == b'\n').count() - 1),
        })
    }

    /// Counts the instructions of `cargo check`.
    pub fn check(&self, directory: &Path, libraries: &Libraries) -> Result<u64, String> {
        let mut command = self.command(libraries);
        command.args(["--emit=metadata", "-Cdebuginfo=2"]);
        Ok(callgrind::count(&command, directory)?.instructions)
    }

    /// Counts the instructions of `cargo build --release` for a library.
    pub fn release(&self, directory: &Path, libraries: &Libraries) -> Result<u64, String> {
        let mut command = self.command(libraries);
        command.args(["--emit=link", "-Copt-level=3"]);
        Ok(callgrind::count(&command, directory)?.instructions)
    }

    /// Compiles the crate of the folder that it is called in: the path to it is not measured.
    fn command(&self, libraries: &Libraries) -> Command {
        let mut command = Command::new(&self.rustc);
        command.arg(FILE);
        command.args(["--crate-name=errors", "--crate-type=lib", "--edition=2024"]);
        command.args(["-Cembed-bitcode=no", "-L"]);
        command.arg(format!("dependency={}", libraries.directory.display()));
        for library in &libraries.externs {
            command.args(["--extern", library]);
        }
        command
    }
}

impl Libraries {
    /// Builds what `cargo check` needs.
    pub fn checked() -> Result<Self, String> {
        Self::of(&cargo::build("check", "contenders", "dev")?, "rmeta", "debug")
    }

    /// Builds what `cargo build --release` needs.
    pub fn released() -> Result<Self, String> {
        Self::of(&cargo::build("build", "contenders", "release")?, "rlib", "release")
    }

    fn of(artifacts: &[cargo::Artifact], kind: &str, folder: &str) -> Result<Self, String> {
        let mut externs = Vec::new();
        for name in EXTERNS {
            let of_kind = |file: &&PathBuf| file.extension().is_some_and(|found| found == kind);
            let mut files = artifacts.iter().filter(|a| a.name == name).flat_map(|a| &a.files);
            let file = files.find(of_kind).ok_or_else(|| format!("cargo built no {name}"))?;
            externs.push(format!("{name}={}", file.display()));
        }
        Ok(Self { externs, directory: cargo::target().join(folder).join("deps") })
    }
}

/// Writes a crate into a folder.
pub fn write(directory: &Path, text: &str) -> Result<(), String> {
    fs::write(directory.join(FILE), text).map_err(|error| error.to_string())
}
