//! The committed files: `figures.md`, and what follows from it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::figures::Figures;
use crate::{HERE, plot, report};

/// What the files say.
pub struct Documents {
    figures: String,
    benchmarks: String,
    plot: String,
}

impl Documents {
    pub fn read() -> Result<Self, String> {
        let [figures, benchmarks, plot] = paths().map(|path| {
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
        });
        Ok(Self { figures: figures?, benchmarks: benchmarks?, plot: plot? })
    }

    pub fn figures(&self) -> Result<Figures, String> {
        Figures::parse(&self.figures).map_err(|line| format!("figures.md, line {line}"))
    }

    /// Fails if a file does not follow from the figures.
    pub fn check(&self, figures: &Figures) -> Result<(), String> {
        let what = if report::render(&self.benchmarks, figures)? != self.benchmarks {
            "the tables of BENCHMARKS.md are"
        } else if plot::svg(figures) != self.plot {
            "benches/compile-time.svg is"
        } else {
            return Ok(());
        };
        Err(format!("{what} not of benches/figures.md; --render writes them"))
    }

    /// Writes figures, and what follows from them.
    pub fn write(&self, figures: &Figures) -> Result<(), String> {
        let [file, benchmarks, plot] = paths();
        // First what took so long.
        write(&file, &figures.to_string())?;
        write(&benchmarks, &report::render(&self.benchmarks, figures)?)?;
        write(&plot, &plot::svg(figures))
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn paths() -> [PathBuf; 3] {
    ["figures.md", "../BENCHMARKS.md", "compile-time.svg"].map(|path| Path::new(HERE).join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_committed_follows_from_the_figures() {
        let documents = Documents::read().unwrap();
        let figures = documents.figures().unwrap();
        assert_eq!(documents.check(&figures), Ok(()));
    }
}
