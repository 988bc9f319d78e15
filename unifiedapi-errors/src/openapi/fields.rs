//! The members of errors that one schema describes.

use serde_json::{Value, json};

use super::render;
use crate::Entry;

/// A member that some of the errors have.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    /// What it is, each once; `{}` if that may be anything.
    schemas: Vec<Value>,
    /// In how many errors it always is.
    required: usize,
    /// Whether all errors have it always.
    pub(crate) is_required: bool,
}

/// Returns each member once, in the order of their first appearance.
pub(crate) fn of(entries: &[Entry]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for member in entries.iter().flat_map(|entry| entry.members()) {
        let schema = member.schema().unwrap_or_else(|| json!({}));
        let required = usize::from(member.is_required());
        match fields.iter_mut().find(|field| field.name == member.name()) {
            Some(field) => {
                field.required += required;
                if !field.schemas.contains(&schema) {
                    field.schemas.push(schema);
                }
            }
            None => fields.push(Field {
                name: member.name(),
                schemas: vec![schema],
                required,
                is_required: false,
            }),
        }
    }
    for field in &mut fields {
        field.is_required = field.required == entries.len();
    }
    fields
}

impl Field {
    /// Returns the schema of its values, none of which is `null`.
    pub(crate) fn schema(&self) -> Value {
        render::any_of(self.schemas.clone())
    }

    /// Returns the schema of its values, and of `null` where it is absent.
    pub(crate) fn schema_or_null(&self) -> Value {
        if self.is_required || self.schemas.contains(&json!({})) {
            return self.schema();
        }
        let null = render::object([("type", Value::from("null"))]);
        render::any_of(self.schemas.iter().cloned().chain([null]).collect())
    }
}
