//! What is asked for on the command line.

use crate::cases::Case;
use crate::contender::Contender;

pub const HELP: &str = "\
usage: cargo run --manifest-path benches/Cargo.toml -- [OPTION] [FILTER...]

Measures what CI watches, of ours alone; or, for all contenders, the cases whose
name contains one of the filters. Prints it beside what benches/figures.md says.

  --check      fail if a figure of ours is more than 5 % above the file's
  --overwrite  write figures.md, and what follows from it: the tables of
               BENCHMARKS.md and the plot
  --report     measure all, for all contenders, and write the same
  --render     write what follows from figures.md, and measure nothing
";

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Print,
    Check,
    Overwrite,
    Report,
    Render,
}

#[derive(Default)]
pub struct Options {
    pub mode: Mode,
    filters: Vec<String>,
}

impl Options {
    /// Reads the arguments; `None` asks for help.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self::default();
        for argument in arguments {
            let mode = match argument.as_str() {
                "--check" => Mode::Check,
                "--overwrite" => Mode::Overwrite,
                "--report" => Mode::Report,
                "--render" => Mode::Render,
                "--help" | "-h" => return Ok(None),
                other if other.starts_with('-') => return Err(format!("unknown option {other}")),
                _ => {
                    options.filters.push(argument);
                    continue;
                }
            };
            if options.mode != Mode::Print {
                return Err(format!("{argument} goes with no other option"));
            }
            options.mode = mode;
        }
        if matches!(options.mode, Mode::Report | Mode::Render) && !options.filters.is_empty() {
            return Err("--report and --render take no filter".to_owned());
        }
        Ok(Some(options))
    }

    /// Whether a case is asked for.
    pub fn wants(&self, case: &Case) -> bool {
        match self.filters.as_slice() {
            [] => self.mode == Mode::Report || case.is_guarded(),
            filters => filters.iter().any(|filter| case.name.contains(filter)),
        }
    }

    /// Whose figures are asked for.
    pub fn contenders(&self) -> &'static [Contender] {
        match self.mode {
            Mode::Report => &Contender::ALL,
            Mode::Print | Mode::Overwrite if !self.filters.is_empty() => &Contender::ALL,
            _ => &[Contender::Ours],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Option<Options>, String> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn only_what_compares_measures_others() {
        for (line, contenders) in [
            ("", 1),
            ("--check", 1),
            ("--check run", 1),
            ("--overwrite", 1),
            ("run", Contender::ALL.len()),
            ("--overwrite run", Contender::ALL.len()),
            ("--report", Contender::ALL.len()),
        ] {
            assert_eq!(parse(line).unwrap().unwrap().contenders().len(), contenders, "{line}");
        }
    }

    #[test]
    fn options_that_say_different_things_are_refused() {
        for line in ["--check --overwrite", "--report run", "--render run", "--fast"] {
            assert!(parse(line).is_err(), "{line}");
        }
        assert!(parse("--help").unwrap().is_none());
    }
}
