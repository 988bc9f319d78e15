//! Counting what a case costs a contender.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::cases::{Case, Subject};
use crate::compiler::{self, Compiler, Libraries};
use crate::contender::Contender;
use crate::operations::Operations;
use crate::sources::{self, Shape};
use crate::{cargo, size};

/// The enums whose programs are compared, by their numbers of variants: what both have is left out.
const SIZES: [usize; 2] = [10, 1000];

/// All that is needed to count.
pub struct Bench {
    compiler: Compiler,
    checked: Built,
    released: Built,
    operations: Operations,
    /// Where crates and profiles are written, each in a folder of its own.
    directory: PathBuf,
}

/// The libraries of each contender, built when they are needed.
#[derive(Default)]
struct Built([OnceLock<Result<Libraries, String>>; Contender::ALL.len()]);

impl Built {
    fn of(
        &self,
        contender: Contender,
        build: impl FnOnce(Contender) -> Result<Libraries, String>,
    ) -> Result<&Libraries, String> {
        let libraries = &self.0[contender.index()];
        libraries.get_or_init(|| build(contender)).as_ref().map_err(Clone::clone)
    }
}

impl Bench {
    pub fn new(operations: Operations) -> Result<Self, String> {
        Ok(Self {
            compiler: Compiler::find()?,
            checked: Built::default(),
            released: Built::default(),
            operations,
            directory: cargo::target().join("measured"),
        })
    }

    /// Returns a figure for each unit of a case, or none if the contender has nothing of the kind.
    pub fn count(&self, case: &Case, contender: Contender) -> Result<Vec<u64>, String> {
        let directory = self.directory.join(folder(case, contender));
        fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
        match &case.subject {
            Subject::Expansion(source) => {
                compiler::write(&directory, &source.text(contender))?;
                let expansion = self.compiler.expand(&directory, self.checked(contender)?)?;
                Ok([expansion.bytes, expansion.lines].map(widen).to_vec())
            }
            Subject::Check(source) => {
                compiler::write(&directory, &source.text(contender))?;
                let counts = self.compiler.check(&directory, self.checked(contender)?)?;
                Ok([counts.instructions, counts.in_macros].map(thousands).to_vec())
            }
            Subject::Release(source) => {
                compiler::write(&directory, &source.text(contender))?;
                let counts = self.compiler.release(&directory, self.released(contender)?)?;
                Ok(vec![thousands(counts.instructions)])
            }
            Subject::Size(shape) => self.size(*shape, contender, &directory),
            Subject::Operation(name) => {
                let counts = self.operations.count(name, contender, &directory)?;
                Ok(counts.map_or(Vec::new(), |each| vec![each.instructions, each.allocations]))
            }
            Subject::Dependencies => match contender.package() {
                Some(package) => Ok(vec![widen(cargo::dependencies(package)?)]),
                None => Ok(Vec::new()),
            },
            Subject::ColdBuild(_) => Ok(Vec::new()),
        }
    }

    /// Returns what each variant adds to a program.
    fn size(
        &self,
        shape: Shape,
        contender: Contender,
        directory: &Path,
    ) -> Result<Vec<u64>, String> {
        let libraries = self.released(contender)?;
        let of = |variants| {
            compiler::write(directory, &sources::program(variants, shape, contender))?;
            size::of(&self.compiler.link(directory, libraries)?)
        };
        let (small, large) = (of(SIZES[0])?, of(SIZES[1])?);
        let added = widen(SIZES[1] - SIZES[0]);
        let each = |small: u64, large: u64| (large.saturating_sub(small) + added / 2) / added;
        Ok(vec![
            each(small.text, large.text),
            each(small.rodata, large.rodata),
            each(small.all, large.all),
        ])
    }

    fn checked(&self, contender: Contender) -> Result<&Libraries, String> {
        self.checked.of(contender, Libraries::checked)
    }

    fn released(&self, contender: Contender) -> Result<&Libraries, String> {
        self.released.of(contender, Libraries::released)
    }
}

/// Returns a name of a folder that no other case and contender has.
fn folder(case: &Case, contender: Contender) -> String {
    format!("{} {}", case.name, contender.title())
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

fn thousands(instructions: u64) -> u64 {
    (instructions + 500) / 1000
}

fn widen(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
