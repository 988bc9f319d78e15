//! Measures what the crate costs its users, beside `thiserror` and beside code written by hand, and
//! compares it with what `figures.md` says; `README.md` tells how.

mod callgrind;
mod cargo;
mod cases;
mod compare;
mod compiler;
mod contender;
mod figures;
mod measure;
mod operations;
mod options;
mod sources;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use figures::Figures;
use measure::Measured;
use options::Options;

/// The folder of this package.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let done = match Options::parse(env::args().skip(1)) {
        Ok(Some(options)) => run(&options),
        Ok(None) => {
            print!("{}", options::HELP);
            Ok(())
        }
        Err(mistake) => Err(format!("{mistake}\n\n{}", options::HELP)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let file = Path::new(HERE).join("figures.md");
    let committed = match fs::read_to_string(&file) {
        Ok(text) => Figures::parse(&text).map_err(|line| format!("figures.md, line {line}"))?,
        Err(_) => Figures::default(),
    };
    let Measured { figures, cases } = measure::measure(options)?;
    print!("{}", compare::table(&figures, &committed));
    if options.overwrite {
        let updated = committed.updated(&figures, &cases)?;
        return fs::write(&file, updated.to_string()).map_err(|e| format!("figures.md: {e}"));
    }
    if committed.tools == figures.tools {
        return if options.check { compare::check(&figures, &committed, &cases) } else { Ok(()) };
    }
    if committed.rows.is_empty() {
        return Err("there is no figures.md; --overwrite writes it".to_owned());
    }
    println!("\nThe two cannot be compared. figures.md is of\n  {}", committed.tools);
    println!("and this is\n  {}", figures.tools);
    Ok(())
}
