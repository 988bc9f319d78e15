//! The schema of a response's body.

use std::collections::HashSet;

use serde_json::Value;

use super::answer::Answer;
use super::render;
use super::schemas::ErrorSchema;

/// Returns the schema of a body with one of these errors; `place` returns a reference to a schema,
/// or the schema itself.
pub(crate) fn schema(answer: &Answer, place: &mut dyn FnMut(&ErrorSchema) -> Value) -> Value {
    let schemas = ErrorSchema::all(answer.entries());
    let mut codes = HashSet::new();
    let are_distinct =
        schemas.iter().flat_map(ErrorSchema::codes).all(|code| codes.insert(code.text));
    let alternatives = schemas.iter().map(place).collect();
    render::envelope_of(if are_distinct {
        render::one_of(alternatives)
    } else {
        // Two types have a code in common, and a body with it fits both.
        render::any_of(alternatives)
    })
}

/// Places only what is the same in every operation among the components.
pub(crate) fn in_components(schema: &ErrorSchema) -> Value {
    if schema.is_whole() { render::reference("schemas", &schema.name()) } else { schema.render() }
}
