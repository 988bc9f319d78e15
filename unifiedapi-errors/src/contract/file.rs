//! The contract file: JSON with one declaration on each line.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use http::StatusCode;
use serde_json::Value;

mod text;

use self::text::{OPTIONAL, REQUIRED};
use super::report::Problem;
use crate::Entry;
use crate::envelope::Shape;
use crate::json;

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
    /// The names of the members, and whether they are always there.
    pub(super) members: BTreeMap<String, bool>,
    /// The shape, unless that is `Unified`'s.
    pub(super) envelope: Option<Envelope>,
    /// The group, where it is on the wire.
    pub(super) group: Option<String>,
}

/// The shape of a body.
#[derive(Clone, Eq, Debug)]
pub(super) struct Envelope {
    /// The Rust name: it is not on the wire, and does not count.
    pub(super) name: String,
    /// The media type, and the shape as it is declared.
    pub(super) shape: String,
}

impl PartialEq for Envelope {
    fn eq(&self, other: &Self) -> bool {
        self.shape == other.shape
    }
}

impl PartialOrd for Envelope {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Envelope {
    fn cmp(&self, other: &Self) -> Ordering {
        self.shape.cmp(&other.shape)
    }
}

impl From<Entry> for Item {
    fn from(entry: Entry) -> Self {
        Self {
            code: entry.code().to_owned(),
            status: entry.status(),
            message: entry.message().to_owned(),
            members: entry
                .sent_members()
                .map(|member| (member.name().to_owned(), member.ty().is_always_required()))
                .collect(),
            envelope: Envelope::of(entry.shape()),
            group: entry.group().filter(|_| entry.shape().json.shows_group()).map(str::to_owned),
        }
    }
}

impl Envelope {
    fn of(shape: &Shape) -> Option<Self> {
        let text = format!("{} {}", shape.media_type, shape.json);
        (!shape.is_unified).then(|| Self { name: shape.name.to_owned(), shape: text })
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

/// Reads the file; the error says what is wrong with it.
impl FromStr for Contract {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        // Some editors put a byte order mark before what they save.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file: Value =
            serde_json::from_str(text).map_err(|error| Problem::Damaged(error.to_string()))?;
        // Of two lists of one name, as a merge may leave them, the first would be lost.
        if !json::is_sound(text.as_bytes()) {
            return Err(Problem::Damaged("a name stands twice in one object".to_owned()));
        }
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
    items
        .iter()
        .map(|value| {
            item(value, file).ok_or_else(|| {
                format!("{value} in {name} is not a code with a message and a status")
            })
        })
        .collect()
}

/// Reads one declaration; where there are no members, and the envelope is `Unified`, nothing is said.
fn item(value: &Value, file: &Value) -> Option<Item> {
    let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let status = value.get("status").and_then(Value::as_u64);
    let status = status.and_then(|status| u16::try_from(status).ok());
    Some(Item {
        code: text("code")?,
        status: status.and_then(|status| StatusCode::from_u16(status).ok())?,
        message: text("message")?,
        members: match value.get("members") {
            Some(members) => members.as_object()?.iter().map(member).collect::<Option<_>>()?,
            None => BTreeMap::new(),
        },
        envelope: match value.get("envelope") {
            Some(name) => Some(envelope(name.as_str()?, file)?),
            None => None,
        },
        group: text("group"),
    })
}

fn member((name, presence): (&String, &Value)) -> Option<(String, bool)> {
    match presence.as_str()? {
        REQUIRED => Some((name.clone(), true)),
        OPTIONAL => Some((name.clone(), false)),
        _ => None,
    }
}

fn envelope(name: &str, file: &Value) -> Option<Envelope> {
    let shape = file.get("envelopes")?.get(name)?.as_str()?;
    Some(Envelope { name: name.to_owned(), shape: shape.to_owned() })
}
