//! The schema of a code: which codes there are, and which of them are deprecated.

use std::collections::HashMap;

use serde_json::Value;

use super::render::{object, one_of};
use crate::Entry;

/// A code, and its note if it is deprecated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code<'a> {
    pub(crate) text: &'a str,
    deprecated: Option<&'a str>,
}

impl From<Entry> for Code<'static> {
    fn from(entry: Entry) -> Self {
        Self { text: entry.code(), deprecated: entry.deprecated() }
    }
}

impl Code<'_> {
    pub(crate) fn is_deprecated(&self) -> bool {
        self.deprecated.is_some()
    }
}

/// Returns each code once, in the order of their first appearance. One that several declare is
/// deprecated when all of them are, with the first one's note.
pub(crate) fn distinct<'a>(codes: impl IntoIterator<Item = Code<'a>>) -> Vec<Code<'a>> {
    let mut places = HashMap::new();
    let mut distinct: Vec<Code<'a>> = Vec::new();
    for code in codes {
        let place = *places.entry(code.text).or_insert(distinct.len());
        match distinct.get_mut(place) {
            Some(known) if code.deprecated.is_none() => known.deprecated = None,
            Some(_) => {}
            None => distinct.push(code),
        }
    }
    distinct
}

/// One alternative of the schema: all codes in use, or a deprecated one.
///
/// JSON Schema can mark a schema as deprecated, but no value of an `enum`, so that a deprecated
/// code has a schema of its own. It is an `enum` too: generators know that better than `const`.
struct Alternative<'a> {
    codes: Vec<&'a str>,
    /// The note, `""` if there is none.
    deprecated: Option<&'a str>,
}

impl<'a> Alternative<'a> {
    /// Divides distinct codes; those in use come first.
    fn all(codes: &[Code<'a>]) -> Vec<Self> {
        let in_use = codes.iter().filter(|code| code.deprecated.is_none());
        let in_use = Self { codes: in_use.map(|code| code.text).collect(), deprecated: None };
        let deprecated = codes.iter().filter(|code| code.deprecated.is_some());
        let deprecated =
            deprecated.map(|code| Self { codes: vec![code.text], deprecated: code.deprecated });
        Some(in_use).filter(|it| !it.codes.is_empty()).into_iter().chain(deprecated).collect()
    }

    fn render(&self) -> Value {
        self.with("enum", Value::from(&*self.codes))
    }

    /// Returns the schema of strings of which one keyword says what they are.
    fn with(&self, keyword: &str, value: Value) -> Value {
        let deprecated = self.deprecated.map(|_| ("deprecated", Value::from(true)));
        let note = self.deprecated.filter(|note| !note.is_empty());
        let description = note.map(|note| ("description", Value::from(note)));
        object(
            [(keyword, value), ("type", Value::from("string"))]
                .into_iter()
                .chain(deprecated)
                .chain(description),
        )
    }
}

/// Returns the schema of one of these codes.
pub(crate) fn schema(codes: &[Code<'_>]) -> Value {
    one_of(Alternative::all(codes).iter().map(Alternative::render).collect())
}

/// Returns the schema of this code alone.
pub(crate) fn constant(code: &Code<'_>) -> Value {
    let alternative = Alternative { codes: vec![code.text], deprecated: code.deprecated };
    alternative.with("const", Value::from(code.text))
}
