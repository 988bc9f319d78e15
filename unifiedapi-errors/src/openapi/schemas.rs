//! The schemas of errors, and the names that they have among the components.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::Value;

use super::SchemaConflict;
use super::codes::{self, Code};
use super::names;
use super::render;
use crate::Entry;
use crate::table::Table;

/// The name of the schema of every body.
pub(crate) const ENVELOPE: &str = "ErrorEnvelope";

/// The errors that one schema describes: those of one type with one status.
pub(crate) struct ErrorSchema {
    pub(crate) table: &'static Table,
    status: StatusCode,
    /// In declaration order.
    entries: Vec<Entry>,
}

impl ErrorSchema {
    /// Divides entries, of which each comes once; the schemas are in the order of their first ones.
    pub(crate) fn all(entries: impl IntoIterator<Item = Entry>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for entry in entries {
            let (table, _) = entry.place();
            let status = entry.status();
            let has_it =
                |schema: &&mut Self| std::ptr::eq(schema.table, table) && schema.status == status;
            match all.iter_mut().find(has_it) {
                Some(schema) => schema.entries.push(entry),
                None => all.push(Self { table, status, entries: vec![entry] }),
            }
        }
        for schema in &mut all {
            schema.entries.sort_by_key(|entry| entry.place().1);
        }
        all
    }

    /// Whether the type has no other entries with this status.
    ///
    /// Such a schema is the same in every operation, so that it can be a component of all.
    pub(crate) fn is_whole(&self) -> bool {
        let declared = self.declared().filter(|entry| entry.status() == self.status);
        declared.count() == self.entries.len()
    }

    /// Returns the name among the components: that of the type's codes, with the status where the
    /// type has several, and what tells it apart where the type has other entries with this status.
    pub(crate) fn name(&self) -> String {
        let base = names::legal(self.table.schema);
        if self.declared().count() == self.entries.len() {
            return base;
        }
        let suffix = if self.is_whole() { String::new() } else { names::suffix(&self.entries) };
        format!("{base}{}{suffix}", self.status.as_u16())
    }

    /// Returns all entries of the type.
    fn declared(&self) -> impl Iterator<Item = Entry> {
        self.entries.first().copied().into_iter().flat_map(names::siblings)
    }

    /// Returns each code once.
    pub(crate) fn codes(&self) -> Vec<Code<'static>> {
        codes::distinct(self.entries.iter().copied().map(Code::from))
    }

    pub(crate) fn render(&self) -> Value {
        render::error(codes::schema(&self.codes()))
    }
}

/// Schemas by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Named {
    schemas: BTreeMap<String, (Value, &'static Table)>,
    conflict: Option<SchemaConflict>,
}

impl Named {
    /// Adds the schema of a type; of those that have one name and differ, the first two are the
    /// conflict.
    pub(crate) fn add(&mut self, name: String, schema: Value, table: &'static Table) {
        if name == ENVELOPE {
            self.refuse(SchemaConflict::with_ours(name, table));
            return;
        }
        match self.schemas.get(&name) {
            Some((known, owner)) if *known != schema => {
                self.refuse(SchemaConflict::between(name, owner, table));
            }
            Some(_) => {}
            None => {
                self.schemas.insert(name, (schema, table));
            }
        }
    }

    /// Keeps the first conflict.
    pub(crate) fn refuse(&mut self, conflict: SchemaConflict) {
        self.conflict.get_or_insert(conflict);
    }

    /// Returns the schemas.
    pub(crate) fn render(&self) -> Result<BTreeMap<&str, Value>, SchemaConflict> {
        match &self.conflict {
            Some(conflict) => Err(conflict.clone()),
            None => {
                let schemas = self.schemas.iter();
                Ok(schemas.map(|(name, (schema, _))| (&**name, schema.clone())).collect())
            }
        }
    }
}
