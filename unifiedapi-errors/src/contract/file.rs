//! The contract file: JSON with one declaration on each line.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use http::StatusCode;
use serde_json::Value;

use super::report::Problem;
use crate::Entry;

/// The version of the layout.
const VERSION: u64 = 1;

const ABOUT: &str = "What deployed clients know of this API's errors: unifiedapi_errors::contract \
                     compares it with the code, and UNIFIED_CONTRACT=overwrite writes it.";

/// What the file says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Contract {
    /// What is declared.
    pub(super) entries: Vec<Item>,
    /// What was declared once: the code is not to be used again.
    pub(super) removed: Vec<Item>,
}

/// One declaration, as clients see it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Item {
    pub(super) code: String,
    pub(super) status: StatusCode,
    /// The template, for those who read the file.
    pub(super) message: String,
}

impl From<Entry> for Item {
    fn from(entry: Entry) -> Self {
        Self {
            code: entry.code().to_owned(),
            status: entry.status(),
            message: entry.message().to_owned(),
        }
    }
}

impl Contract {
    /// Returns the contract of new entries: what is gone is remembered.
    pub(super) fn replace(self, mut entries: Vec<Item>) -> Self {
        entries.sort();
        let codes: BTreeSet<&str> = entries.iter().map(|item| item.code.as_str()).collect();
        let known = self.entries.into_iter().chain(self.removed);
        let mut removed: Vec<_> =
            known.filter(|item| !codes.contains(item.code.as_str())).collect();
        removed.sort();
        removed.dedup();
        Self { entries, removed }
    }
}

/// Writes the file, to the byte: keys in alphabetical order, whatever features `serde_json` has.
impl fmt::Display for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{{\n  \"about\": {},", Value::from(ABOUT))?;
        list(f, "entries", &self.entries)?;
        list(f, "removed", &self.removed)?;
        writeln!(f, "  \"version\": {VERSION}\n}}")
    }
}

fn list(f: &mut fmt::Formatter<'_>, name: &str, items: &[Item]) -> fmt::Result {
    write!(f, "  \"{name}\": [")?;
    for (index, Item { code, status, message }) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let (code, message) = (Value::from(code.as_str()), Value::from(message.as_str()));
        let status = status.as_u16();
        write!(
            f,
            "{comma}\n    {{\"code\": {code}, \"message\": {message}, \"status\": {status}}}"
        )?;
    }
    let end = if items.is_empty() { "" } else { "\n  " };
    writeln!(f, "{end}],")
}

/// Reads the file; the error says what is wrong with it.
impl FromStr for Contract {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        // Some editors put a byte order mark before what they save.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file: Value =
            serde_json::from_str(text).map_err(|error| Problem::Damaged(error.to_string()))?;
        match file.get("version").and_then(Value::as_u64) {
            Some(VERSION) => Self::from_value(&file).map_err(Problem::Damaged),
            Some(version) if version > VERSION => Err(Problem::Newer(version)),
            _ => Err(Problem::Damaged(format!("it has no `\"version\": {VERSION}`"))),
        }
    }
}

impl Contract {
    /// Reads the lists of a file of this version; the error says what is wrong with them.
    fn from_value(file: &Value) -> Result<Self, String> {
        let contract = Self { entries: items(file, "entries")?, removed: items(file, "removed")? };
        let codes: BTreeSet<&str> =
            contract.entries.iter().map(|item| item.code.as_str()).collect();
        match contract.removed.iter().find(|item| codes.contains(item.code.as_str())) {
            Some(Item { code, .. }) => {
                Err(format!("`{code}` is among the entries and the removed"))
            }
            None => Ok(contract),
        }
    }
}

fn items(file: &Value, name: &str) -> Result<Vec<Item>, String> {
    let items = file.get(name).and_then(Value::as_array);
    let items = items.ok_or_else(|| format!("it has no list of {name}"))?;
    let item = |value: &Value| {
        let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let status = value.get("status").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        Some(Item {
            code: text("code")?,
            status: status.and_then(|status| StatusCode::from_u16(status).ok())?,
            message: text("message")?,
        })
    };
    items
        .iter()
        .map(|value| {
            item(value).ok_or_else(|| {
                format!("{value} in {name} is not a code with a message and a status")
            })
        })
        .collect()
}
