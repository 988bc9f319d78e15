//! Measuring cases, some at a time.

use std::fs;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::cases::{Case, Subject};
use crate::compiler::{self, Compiler, Libraries};
use crate::contender::Contender;
use crate::figures::{Figures, Row};
use crate::operations::Operations;
use crate::options::Options;
use crate::sources::Source;
use crate::{callgrind, cargo};

pub struct Measured {
    pub figures: Figures,
    /// All cases there are, measured or not.
    pub cases: Vec<Case>,
}

/// Measures the cases that are asked for.
pub fn measure(options: &Options) -> Result<Measured, String> {
    let valgrind = callgrind::version()?;
    let bench = Bench {
        compiler: Compiler::find()?,
        checked: Libraries::checked()?,
        released: options.release_too.then(Libraries::released).transpose()?,
        operations: Operations::build()?,
        directory: cargo::target().join("measured"),
    };

    let cases = Case::all(bench.operations.names());
    let wanted = |case: &&Case| bench.can_measure(case) && options.wants(&case.name);
    let wanted: Vec<&Case> = cases.iter().filter(wanted).collect();
    if wanted.is_empty() {
        return Err("there is no case of this name (`release` needs --release-too)".to_owned());
    }
    let rows = bench.rows(&wanted)?;
    let tools = format!("{}, {valgrind}, {}", bench.compiler.version(), libc());
    Ok(Measured { figures: Figures { tools, rows }, cases })
}

/// Names the C library, whose allocator is part of what operations cost.
fn libc() -> String {
    match Command::new("getconf").arg("GNU_LIBC_VERSION").output() {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        }
        _ => "another libc than glibc".to_owned(),
    }
}

/// All that is needed to measure.
struct Bench {
    compiler: Compiler,
    checked: Libraries,
    released: Option<Libraries>,
    operations: Operations,
    /// Where crates and profiles are written, each in a folder of its own.
    directory: PathBuf,
}

impl Bench {
    fn can_measure(&self, case: &Case) -> bool {
        !matches!(case.subject, Subject::Release(_)) || self.released.is_some()
    }

    /// Returns the lines of some cases.
    fn rows(&self, cases: &[&Case]) -> Result<Vec<Row>, String> {
        let jobs: Vec<_> = cases
            .iter()
            .flat_map(|case| Contender::ALL.map(|contender| (*case, contender)))
            .collect();
        let figures = in_parallel(&jobs, |&(case, contender)| {
            let figures = self.figures(case, contender);
            if figures.as_ref().is_ok_and(|figures| !figures.is_empty()) {
                eprintln!("measured: {} ({})", case.name, contender.title());
            }
            figures.map_err(|error| format!("{} ({}): {error}", case.name, contender.title()))
        });
        let figures = figures.into_iter().collect::<Result<Vec<_>, _>>()?;
        let by_case = cases.iter().zip(figures.chunks(Contender::ALL.len()));
        Ok(by_case.flat_map(|(case, figures)| lines(case, figures)).collect())
    }

    /// Measures a case of a contender: a figure for each unit, or none if the contender has nothing
    /// of the kind.
    fn figures(&self, case: &Case, contender: Contender) -> Result<Vec<u64>, String> {
        let directory = self.directory.join(folder(case, contender));
        fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
        let write = |source: &Source| compiler::write(&directory, &source.text(contender));
        let million = |instructions: u64| (instructions + 500_000) / 1_000_000;
        match &case.subject {
            Subject::Expansion(source) => {
                write(source)?;
                let expansion = self.compiler.expand(&directory, &self.checked)?;
                Ok(vec![expansion.bytes, expansion.lines])
            }
            Subject::Check(source) => {
                write(source)?;
                Ok(vec![million(self.compiler.check(&directory, &self.checked)?)])
            }
            Subject::Release(source) => {
                let Some(libraries) = &self.released else { return Ok(Vec::new()) };
                write(source)?;
                Ok(vec![million(self.compiler.release(&directory, libraries)?)])
            }
            Subject::Operation(name) => {
                let counts = self.operations.count(name, contender, &directory)?;
                Ok(counts.map_or(Vec::new(), |each| vec![each.instructions, each.allocations]))
            }
        }
    }
}

/// Returns the lines of a case: one for each unit, with a figure of each contender.
fn lines(case: &Case, figures: &[Vec<u64>]) -> impl Iterator<Item = Row> {
    case.units().iter().enumerate().map(move |(n, unit)| {
        let mut values = [None; Contender::ALL.len()];
        for (value, figures) in values.iter_mut().zip(figures) {
            *value = figures.get(n).copied();
        }
        Row { case: case.name.clone(), unit: (*unit).to_owned(), values }
    })
}

/// Returns a name of a folder that no other case and contender has.
fn folder(case: &Case, contender: Contender) -> String {
    format!("{} {}", case.name, contender.title())
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// Does all jobs, as many at a time as there are processors, and returns the results in order.
fn in_parallel<J: Sync, R: Send>(jobs: &[J], work: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(number) else { break done };
            done.push((number, work(job)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let mut done: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let done =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|p| resume_unwind(p)));
        done.flatten().collect()
    });
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}
