//! What is measured: each case is a line of the table, or two.

use crate::sources::{Shape, Source};

/// The crates that are compiled.
const SOURCES: [Source; 3] = [
    Source::Generated { variants: 1000, shape: Shape::Unit },
    Source::Generated { variants: 1000, shape: Shape::HalfWithData },
    Source::Readme,
];

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
    /// What a program does with an error.
    Operation(String),
}

impl Case {
    /// Lists all cases, in the order of the table.
    pub fn all(operations: impl IntoIterator<Item = String>) -> Vec<Self> {
        let compiled = |kind: &str, subject: fn(Source) -> Subject| {
            SOURCES.map(|source| Self {
                name: format!("{kind}, {}", source.name()),
                subject: subject(source),
            })
        };
        let mut cases = Vec::new();
        cases.extend(compiled("expansion", Subject::Expansion));
        cases.extend(compiled("check", Subject::Check));
        cases.extend(compiled("release", Subject::Release));
        cases.extend(operations.into_iter().map(|operation| Self {
            name: format!("run, {operation}"),
            subject: Subject::Operation(operation),
        }));
        cases
    }

    /// What its lines count.
    pub fn units(&self) -> &'static [&'static str] {
        match self.subject {
            Subject::Expansion(_) => &["bytes", "lines"],
            Subject::Check(_) | Subject::Release(_) => &["M instructions"],
            Subject::Operation(_) => &["instructions", "allocations"],
        }
    }
}
