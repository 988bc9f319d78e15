//! utoipa 6: `ToSchema`.

use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::WithDefinitions;

/// Returns the schema, with those that utoipa would put among the components.
pub(in crate::member) fn schema<T: ToSchema + ?Sized>() -> WithDefinitions {
    let mut components = Vec::new();
    T::schemas(&mut components);
    let schema = value(&T::schema());
    let mut definitions: Map<_, _> =
        components.iter().map(|(name, schema)| (name.clone(), value(schema))).collect();
    // One that refers to itself is not among them.
    definitions.entry(T::name().into_owned()).or_insert_with(|| schema.clone());
    (schema, definitions)
}

fn value(schema: &impl serde::Serialize) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}
