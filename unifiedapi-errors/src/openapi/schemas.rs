//! The schemas of errors, and the names that they have among the components.

use std::collections::{BTreeMap, HashMap};

use http::StatusCode;
use serde_json::Value;

use super::SchemaConflict;
use super::codes::{self, Code};
use super::names;
use super::place::Place;
use super::render;
use super::shaped::Shaped;
use crate::Entry;
use crate::envelope::{Shape, UNIFIED};
use crate::table::Table;

/// The errors that one schema describes: those of one type in one shape and with one status, that
/// have no members, or that have one code and some members.
pub(crate) struct ErrorSchema {
    pub(crate) table: &'static Table,
    shape: &'static Shape,
    status: StatusCode,
    /// Whether some error of its only code has members.
    pub(crate) has_members: bool,
    /// In declaration order.
    entries: Vec<Entry>,
}

impl ErrorSchema {
    /// Divides entries, of which each comes once; the schemas are in the order of their first ones.
    pub(crate) fn all(entries: impl IntoIterator<Item = Entry>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let mut with_members = HashMap::new();
        for entry in entries {
            let codes = with_members
                .entry(std::ptr::from_ref(entry.place().0))
                .or_insert_with(|| names::codes_with_members(entry));
            let has_members = codes.contains(entry.code());
            match all.iter_mut().find(|schema| schema.fits(entry, has_members)) {
                Some(schema) => schema.entries.push(entry),
                None => all.push(Self {
                    table: entry.place().0,
                    shape: entry.shape(),
                    status: entry.status(),
                    has_members,
                    entries: vec![entry],
                }),
            }
        }
        for schema in &mut all {
            schema.entries.sort_by_key(|entry| entry.place().1);
        }
        all
    }

    /// Whether it describes this entry too.
    fn fits(&self, entry: Entry, has_members: bool) -> bool {
        let is_of_code = || self.entries.iter().all(|it| it.code() == entry.code());
        std::ptr::eq(self.table, entry.place().0)
            && std::ptr::eq(self.shape, entry.shape())
            && self.status == entry.status()
            && self.has_members == has_members
            && (!has_members || is_of_code())
    }

    /// Whether the type has no other entries that belong here.
    ///
    /// Such a schema is the same in every operation, so that it can be a component of all.
    pub(crate) fn is_whole(&self) -> bool {
        let declared = self.declared();
        declared.iter().filter(|entry| entry.status() == self.status).count() == self.entries.len()
    }

    /// Returns the name among the components, with what tells it apart where the type has other
    /// entries that belong here, and the envelope if that is not the type's own.
    ///
    /// It is that of the type's codes, with the status where the type has several; of a code that
    /// has members, that of the type and the variant.
    pub(crate) fn name(&self) -> String {
        let declared = self.declared();
        let of_codes = names::legal(self.table.schema);
        let name = match declared.first() {
            Some(first) if self.has_members => names::of_variant(*first),
            _ if declared.len() == self.entries.len() => of_codes,
            _ => format!("{of_codes}{}", self.status.as_u16()),
        };
        let suffix = if self.is_whole() { String::new() } else { names::suffix(&self.entries) };
        let envelope = self.entries.first().copied().map(names::in_foreign_envelope);
        format!("{name}{suffix}{}", envelope.unwrap_or_default())
    }

    /// Returns all entries of the type that would belong here if they had this status.
    fn declared(&self) -> Vec<Entry> {
        let Some(first) = self.entries.first().copied() else { return Vec::new() };
        let with_members = names::codes_with_members(first);
        let belongs = |entry: &Entry| {
            if self.has_members {
                entry.code() == first.code()
            } else {
                !with_members.contains(entry.code())
            }
        };
        names::siblings(first).filter(belongs).collect()
    }

    /// Returns each code once.
    pub(crate) fn codes(&self) -> Vec<Code<'static>> {
        codes::distinct(self.entries.iter().copied().map(Code::from))
    }

    pub(crate) fn render(&self) -> Value {
        let place = Place::of(self.shape);
        Shaped {
            shape: self.shape,
            entries: &self.entries,
            is_constant: self.has_members,
            is_told_in_text: !place.is_exclusive,
            known: None,
        }
        .schema(place.node)
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
        if name == names::envelope(UNIFIED) {
            self.refuse(SchemaConflict::with_envelope(name, UNIFIED, table));
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

    /// Adds the schema of every body in an envelope, which this type has.
    pub(crate) fn add_envelope(&mut self, shape: &'static Shape, table: &'static Table) {
        let name = names::envelope(shape);
        let schema = render::envelope(shape);
        match self.schemas.get(&name) {
            Some((known, _)) if *known == schema => {}
            Some((_, owner)) => self.refuse(SchemaConflict::with_envelope(name, shape, owner)),
            None => {
                self.schemas.insert(name, (schema, table));
            }
        }
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
