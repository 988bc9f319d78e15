//! What is measured: each case is a line of the table, or some.

use crate::sources::{Shape, Source};

/// How large the enums are.
pub const SIZES: [usize; 4] = [10, 100, 1000, 4000];

/// The largest whose release build is counted; by hand, 4000 variants would take half an hour.
pub const LARGEST_RELEASED: usize = 1000;

/// The enums that CI watches, beside the README's example: large enough for small changes to show.
const GUARDED: usize = 1000;

pub struct Case {
    pub name: String,
    pub subject: Subject,
}

pub enum Subject {
    /// What the compiler sees of a crate when all macros are expanded.
    Expansion(Source),
    /// What `cargo check` does with a crate.
    Check(Source),
    /// What `cargo build --release` does with a crate, without linking.
    Release(Source),
    /// What a variant adds to a program.
    Size(Shape),
    /// How many crates are built before a crate of a user's.
    Dependencies,
    /// How long that takes, in one of cargo's profiles.
    ColdBuild(&'static str),
    /// What a program does with an error.
    Operation(String),
}

impl Case {
    /// Lists all cases, in the order of the table.
    pub fn all(operations: impl IntoIterator<Item = String>) -> Vec<Self> {
        let mut subjects = Vec::new();
        subjects.extend(sources(|size| size == GUARDED).map(Subject::Expansion));
        subjects.extend(sources(|_| true).map(Subject::Check));
        subjects.extend(sources(|size| size <= LARGEST_RELEASED).map(Subject::Release));
        subjects.extend(Shape::ALL.map(Subject::Size));
        subjects.push(Subject::Dependencies);
        subjects.extend(["dev", "release"].map(Subject::ColdBuild));
        subjects.extend(operations.into_iter().map(Subject::Operation));
        subjects.into_iter().map(|subject| Self { name: subject.name(), subject }).collect()
    }

    /// Whether CI watches it: what repeats, and does not take long.
    pub fn is_guarded(&self) -> bool {
        match self.subject {
            Subject::Expansion(source) | Subject::Check(source) | Subject::Release(source) => {
                source.variants().is_none_or(|variants| variants == GUARDED)
            }
            Subject::Size(_) | Subject::Dependencies | Subject::Operation(_) => true,
            Subject::ColdBuild(_) => false,
        }
    }

    /// What its lines count.
    pub fn units(&self) -> &'static [&'static str] {
        match self.subject {
            Subject::Expansion(_) => &["bytes", "lines"],
            Subject::Check(_) => &["k instructions", "k in macros"],
            Subject::Release(_) => &["k instructions"],
            Subject::Size(_) => &["bytes of code", "bytes of constants", "bytes in all"],
            Subject::Dependencies => &["crates"],
            Subject::ColdBuild(_) => &["CPU ms"],
            Subject::Operation(_) => &["instructions", "allocations"],
        }
    }
}

impl Subject {
    pub fn name(&self) -> String {
        match self {
            Self::Expansion(source) => format!("expansion, {}", source.name()),
            Self::Check(source) => format!("check, {}", source.name()),
            Self::Release(source) => format!("release, {}", source.name()),
            Self::Size(shape) => format!("size, {}", shape.title()),
            Self::Dependencies => "dependencies".to_owned(),
            Self::ColdBuild(profile) => format!("cold build, {profile}"),
            Self::Operation(name) => format!("run, {name}"),
        }
    }
}

/// Lists the crates that are compiled, of some sizes.
fn sources(sizes: impl Fn(usize) -> bool) -> impl Iterator<Item = Source> {
    let of_shape = move |shape| {
        let sizes: Vec<_> = SIZES.into_iter().filter(|size| sizes(*size)).collect();
        sizes.into_iter().map(move |variants| Source::Generated { variants, shape })
    };
    Shape::ALL.into_iter().flat_map(of_shape).chain([Source::Readme])
}
