//! The schemas among the components.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use serde_json::Value;

use super::codes::{self, Code};
use super::render;
use crate::Entry;
use crate::table::Table;

/// The name of the schema of every body.
pub(crate) const ENVELOPE: &str = "ErrorEnvelope";

/// What the envelope, its code and its message are.
pub(crate) const ENVELOPE_DESCRIPTIONS: [&str; 3] = [
    "The body of every error.",
    "What went wrong, for programs: it does not change.",
    "What went wrong, for people: its wording may change.",
];

/// The codes of one type.
pub(crate) struct CodeSchema {
    /// The name among the components.
    pub(crate) name: String,
    pub(crate) codes: Vec<Code<'static>>,
    table: &'static Table,
}

impl CodeSchema {
    /// Returns one for each type among the entries, in the order of their first appearance.
    pub(crate) fn all(entries: impl IntoIterator<Item = Entry>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for entry in entries {
            let (table, _) = entry.place();
            match all.iter_mut().find(|schema| std::ptr::eq(schema.table, table)) {
                Some(schema) => schema.codes.push(entry.into()),
                None => all.push(Self {
                    name: component_name(table.schema),
                    codes: vec![entry.into()],
                    table,
                }),
            }
        }
        for schema in &mut all {
            schema.codes = codes::distinct(schema.codes.drain(..));
        }
        all
    }

    fn owner(&self) -> String {
        let (module, _, _) = self.table.place;
        format!("{module}::{}", self.table.type_name)
    }

    fn conflict(&self, other: &Self) -> SchemaConflict {
        let mut owners = [other.owner(), self.owner()];
        if other.owner() == self.owner() {
            // Two functions of one module may each have a type of one name.
            for (owner, schema) in owners.iter_mut().zip([other, self]) {
                let (_, line, _) = schema.table.place;
                *owner = format!("{owner} (line {line})");
            }
        }
        SchemaConflict { name: self.name.clone(), owners }
    }
}

/// Returns all schemas by name.
pub(crate) fn named(
    entries: impl IntoIterator<Item = Entry>,
) -> Result<BTreeMap<String, Value>, SchemaConflict> {
    let mut codes: BTreeMap<String, CodeSchema> = BTreeMap::new();
    for schema in CodeSchema::all(entries) {
        if schema.name == ENVELOPE {
            let owners = ["unifiedapi_errors::openapi".to_owned(), schema.owner()];
            return Err(SchemaConflict { name: schema.name, owners });
        }
        match codes.get(&schema.name) {
            Some(known) if known.codes != schema.codes => return Err(schema.conflict(known)),
            Some(_) => {}
            None => {
                codes.insert(schema.name.clone(), schema);
            }
        }
    }
    let codes = codes.into_iter().map(|(name, schema)| (name, codes::schema(&schema.codes)));
    Ok(codes.chain([(ENVELOPE.to_owned(), render::envelope())]).collect())
}

/// Replaces what a component's name cannot have (OpenAPI 3.1, section 4.8.7.1); the macro checked
/// the names that users wrote, but type names may have any letters.
fn component_name(name: &str) -> String {
    let is_legal = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    name.chars().map(|char| if is_legal(char) { char } else { '_' }).collect()
}

/// Two types want different schemas of one name; made by [`components`](super::components).
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
///
/// mod user {
///     #[derive(Debug, unifiedapi_errors::UnifiedError)]
///     #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
///     pub struct Error;
/// }
/// mod invoice {
///     #[derive(Debug, unifiedapi_errors::UnifiedError)]
///     #[unified(status = 404, code = "invoice_not_found", message = "There is no such invoice.")]
///     pub struct Error;
/// }
///
/// let entries = user::Error::entries().chain(invoice::Error::entries());
/// let conflict = openapi::components(entries).unwrap_err();
/// assert_eq!(conflict.name(), "ErrorCode");
/// let [first, second] = conflict.owners();
/// assert!(first.ends_with("user::Error") && second.ends_with("invoice::Error"));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SchemaConflict {
    name: String,
    owners: [String; 2],
}

impl SchemaConflict {
    /// Returns the name that both want.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the paths of both types, such as `billing::Error`, in the order of the entries.
    #[must_use]
    pub fn owners(&self) -> [&str; 2] {
        let [first, second] = &self.owners;
        [first, second]
    }
}

impl fmt::Display for SchemaConflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, owners: [first, second] } = self;
        write!(
            f,
            "`{first}` and `{second}` have different schemas of one name, `{name}`: \
             give one of them another with `#[unified(schema = \"…\")]`"
        )
    }
}

impl Error for SchemaConflict {}
