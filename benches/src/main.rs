//! Measures what the crate costs its users, beside `thiserror` and beside code written by hand, and
//! compares it with what `figures.md` says; `README.md` tells how.

mod bench;
mod callgrind;
mod cargo;
mod cases;
mod compare;
mod compiler;
mod contender;
mod documents;
mod figures;
mod measure;
mod operations;
mod options;
mod parallel;
mod plot;
mod report;
mod rustc_wrapper;
mod size;
mod sources;
mod table;
mod time;
mod tools;

use std::env;
use std::process::ExitCode;

use documents::Documents;
use figures::Figures;
use measure::Measured;
use options::{Mode, Options};

/// The folder of this package.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The exit status of a check that cannot run here, as in Automake.
const SKIPPED: u8 = 77;

/// Why nothing is measured, or has failed.
enum Stop {
    Skipped(String),
    Failed(String),
}

impl From<String> for Stop {
    fn from(reason: String) -> Self {
        Self::Failed(reason)
    }
}

fn main() -> ExitCode {
    if let Some(status) = rustc_wrapper::run() {
        return status;
    }
    let done = match Options::parse(env::args().skip(1)) {
        Ok(Some(options)) => run(&options),
        Ok(None) => {
            print!("{}", options::HELP);
            Ok(())
        }
        Err(mistake) => Err(Stop::Failed(format!("{mistake}\n\n{}", options::HELP))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Skipped(reason)) => {
            println!("skipped: {reason}");
            ExitCode::from(SKIPPED)
        }
        Err(Stop::Failed(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), Stop> {
    let documents = Documents::read()?;
    let committed = documents.figures()?;
    match options.mode {
        Mode::Render => return Ok(documents.write(&committed)?),
        Mode::Check => {
            documents.check(&committed)?;
            tools::compare(&committed.tools).map_err(Stop::Skipped)?;
        }
        Mode::Print | Mode::Overwrite | Mode::Report => {}
    }
    let tools = tools::versions()?;
    let Measured { rows, cases } = measure::measure(options)?;
    let figures = Figures { tools, rows };
    print!("{}", compare::table(&figures, &committed));
    match options.mode {
        Mode::Check => compare::check(&figures, &committed, &cases)?,
        Mode::Overwrite | Mode::Report => documents.write(&committed.updated(&figures, &cases)?)?,
        Mode::Print | Mode::Render => {
            if let Err(reason) = tools::compare(&committed.tools) {
                println!("\nThe two cannot be compared: {reason}");
            }
        }
    }
    Ok(())
}
