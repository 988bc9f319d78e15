//! What rustc does with a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::callgrind::{self, Counts};
use crate::cargo::{self, Artifact, Build};
use crate::contender::Contender;
use crate::tools;

/// The only file of a compiled crate.
const FILE: &str = "lib.rs";

/// The compiler, as cargo would call it for a crate of a user whose dependencies are built.
pub struct Compiler {
    rustc: PathBuf,
}

/// What a contender's crates depend on, built in one profile.
pub struct Libraries {
    /// What `--extern` says of each.
    externs: Vec<String>,
    /// Where they and what they depend on are. Each contender has a folder of its own: rustc reads
    /// all names in it.
    directory: PathBuf,
}

/// How much there is to compile when all macros are expanded.
pub struct Expansion {
    pub bytes: usize,
    pub lines: usize,
}

impl Compiler {
    /// Finds the compiler itself: `rustc` may be a proxy that chooses one.
    pub fn find() -> Result<Self, String> {
        let sysroot = tools::ask("rustc", &["--print", "sysroot"])?;
        Ok(Self { rustc: Path::new(&sysroot).join("bin/rustc") })
    }

    /// Measures what macros make of a crate, as rustc prints it.
    pub fn expand(&self, directory: &Path, libraries: &Libraries) -> Result<Expansion, String> {
        let mut command = self.command("lib", libraries);
        command.arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1");
        let text = output(command.current_dir(directory))?;
        Ok(Expansion {
            bytes: text.len(),
            lines: text.split(|byte| *byte == b'\n').count().saturating_sub(1),
        })
    }

    /// Counts what `cargo check` does.
    pub fn check(&self, directory: &Path, libraries: &Libraries) -> Result<Counts, String> {
        let mut command = self.command("lib", libraries);
        command.args(["--emit=metadata", "-Cdebuginfo=2"]);
        callgrind::count(&command, directory)
    }

    /// Counts what `cargo build --release` does for a library.
    pub fn release(&self, directory: &Path, libraries: &Libraries) -> Result<Counts, String> {
        let mut command = self.command("lib", libraries);
        command.args(["--emit=link", "-Copt-level=3"]);
        callgrind::count(&command, directory)
    }

    /// Builds a program as `cargo build --release` does.
    pub fn link(&self, directory: &Path, libraries: &Libraries) -> Result<PathBuf, String> {
        let mut command = self.command("bin", libraries);
        // It makes one of its errors alone.
        command.args(["--emit=link", "-Copt-level=3", "-Cstrip=debuginfo", "-Adead_code"]);
        output(command.current_dir(directory))?;
        Ok(directory.join("errors"))
    }

    /// Compiles the crate of the folder that it is called in: the path to it is not measured.
    fn command(&self, crate_type: &str, libraries: &Libraries) -> Command {
        let mut command = Command::new(&self.rustc);
        command.args([FILE, "--crate-name=errors", "--crate-type", crate_type, "--edition=2024"]);
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
    pub fn checked(contender: Contender) -> Result<Self, String> {
        Self::of(contender, "check", "dev", "debug", "rmeta")
    }

    /// Builds what `cargo build --release` needs.
    pub fn released(contender: Contender) -> Result<Self, String> {
        Self::of(contender, "build", "release", "release", "rlib")
    }

    fn of(
        contender: Contender,
        command: &str,
        profile: &str,
        folder: &str,
        kind: &str,
    ) -> Result<Self, String> {
        let package = contender.package();
        let target = cargo::target().join(package.unwrap_or("contender-none"));
        let directory = target.join(folder).join("deps");
        let artifacts = match package {
            Some(package) => Build { command, package, profile, target }.run()?,
            None => Vec::new(),
        };
        let externs = contender.externs().iter().map(|name| library(&artifacts, name, kind));
        Ok(Self { externs: externs.collect::<Result<_, _>>()?, directory })
    }
}

/// Says to rustc which file is the library.
fn library(artifacts: &[Artifact], name: &str, kind: &str) -> Result<String, String> {
    let of_kind = |file: &&PathBuf| file.extension().is_some_and(|found| found == kind);
    let mut files = artifacts.iter().filter(|a| a.name == name).flat_map(|a| &a.files);
    let file = files.find(of_kind).ok_or_else(|| format!("cargo built no {name}"))?;
    Ok(format!("{name}={}", file.display()))
}

/// Writes a crate into a folder.
pub fn write(directory: &Path, text: &str) -> Result<(), String> {
    fs::write(directory.join(FILE), text).map_err(|error| error.to_string())
}

/// Runs a command to its end, and returns what it writes.
fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.output().map_err(|error| format!("rustc: {error}"))?;
    if output.status.success() && output.stderr.is_empty() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
