//! What a program does with an error: the operations of the package `operations`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::callgrind::{self, Counts};
use crate::cargo::{self, Build};
use crate::contender::Contender;

/// How many calls are made, and then twice as many: the difference is that of the calls alone, when
/// all that happens once has happened. It is a multiple of 70, so that 70 codes are looked up
/// equally often, and each of 4000 is.
const CALLS: u64 = 4200;

/// The program that makes the calls.
pub struct Operations {
    program: PathBuf,
    /// Each operation with the title of a contender that has it.
    known: Vec<(String, String)>,
}

impl Operations {
    /// Builds the program and asks it what it can do.
    pub fn build() -> Result<Self, String> {
        let build = Build {
            command: "build",
            package: "operations",
            profile: "operations",
            target: cargo::target(),
        };
        let program = build
            .run()?
            .into_iter()
            .find_map(|artifact| artifact.executable)
            .ok_or("cargo built no program")?;
        let output = Command::new(&program).output().map_err(|error| error.to_string())?;
        let known = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(name, contender)| (name.to_owned(), contender.to_owned()))
            .collect();
        Ok(Self { program, known })
    }

    /// Lists the operations.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = self.known.iter().map(|(name, _)| name.clone()).collect();
        names.dedup();
        names
    }

    /// Counts what one call costs, if the contender has the operation.
    pub fn count(
        &self,
        name: &str,
        contender: Contender,
        directory: &Path,
    ) -> Result<Option<Counts>, String> {
        let title = contender.title();
        if !self.known.iter().any(|known| (known.0.as_str(), known.1.as_str()) == (name, title)) {
            return Ok(None);
        }
        // The length of the path to the program decides where its memory is, and whether it can grow.
        let here = directory.join("operations");
        fs::remove_file(&here).ok();
        fs::hard_link(&self.program, &here).map_err(|error| error.to_string())?;
        let count = |calls: u64| {
            let mut command = Command::new("./operations");
            command.args([name, title, &calls.to_string()]);
            callgrind::count(&command, directory)
        };
        let (once, twice) = (count(CALLS)?, count(2 * CALLS)?);
        let each = |once: u64, twice: u64| (twice.saturating_sub(once) + CALLS / 2) / CALLS;
        Ok(Some(Counts {
            instructions: each(once.instructions, twice.instructions),
            allocations: each(once.allocations, twice.allocations),
            in_macros: 0,
        }))
    }
}
