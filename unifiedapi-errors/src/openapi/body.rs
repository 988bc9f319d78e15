//! The schema of a response's body.

use std::collections::HashSet;

use serde_json::Value;

use super::answer::Content;
use super::place::Place;
use super::render;
use super::schemas::ErrorSchema;
use super::shaped::Shaped;
use crate::Entry;
use crate::envelope::Shape;

/// Returns the schema of a body with one of these errors; `place` returns a reference to a schema,
/// or the schema itself.
pub(crate) fn schema(content: &Content<'_>, place: &mut dyn FnMut(&ErrorSchema) -> Value) -> Value {
    let shapes = content.shapes().into_iter();
    render::any_of(shapes.map(|(shape, entries)| of_shape(shape, &entries, place)).collect())
}

/// Places only what is the same in every operation among the components.
pub(crate) fn in_components(schema: &ErrorSchema) -> Value {
    if schema.is_whole() { render::reference("schemas", &schema.name()) } else { schema.render() }
}

/// Returns the schema of a body in this shape.
fn of_shape(
    shape: &'static Shape,
    entries: &[Entry],
    place: &mut dyn FnMut(&ErrorSchema) -> Value,
) -> Value {
    let schemas = ErrorSchema::all(entries.iter().copied());
    let mut codes = HashSet::new();
    let are_distinct =
        schemas.iter().flat_map(ErrorSchema::codes).all(|code| codes.insert(code.text));
    let error = Place::of(shape);
    let alternatives: Vec<_> = schemas.iter().map(place).collect();
    let is_exclusive = are_distinct && error.is_exclusive;
    let discriminator = discriminator(&error, &schemas, &alternatives).filter(|_| is_exclusive);
    let schema = if is_exclusive && (discriminator.is_some() || tell_codes_plainly(&schemas)) {
        render::with(render::one_of(alternatives), discriminator)
    } else {
        // Two types have a code in common, and a body with it fits both; or linters would say so.
        render::any_of(alternatives)
    };
    Shaped {
        shape,
        entries,
        is_constant: false,
        is_told_in_text: false,
        known: Some((error.node, schema)),
    }
    .schema(&shape.json)
}

/// Whether linters see that no code is in two schemas: they look for it in `enum` and `const`, which
/// deprecated codes hide. Of schemas without members they say nothing.
fn tell_codes_plainly(schemas: &[ErrorSchema]) -> bool {
    let is_plain = |schema: &ErrorSchema| match &*schema.codes() {
        [_] => true,
        codes => codes.iter().all(|code| !code.is_deprecated()),
    };
    schemas.iter().all(|schema| !schema.has_members) || schemas.iter().all(is_plain)
}

/// Returns the Discriminator Object of errors of which some have members (OpenAPI 3.1, section
/// 4.8.25), which only tells references apart.
fn discriminator(
    error: &Place,
    schemas: &[ErrorSchema],
    alternatives: &[Value],
) -> Option<(&'static str, Value)> {
    let code = error.code.filter(|_| schemas.iter().any(|schema| schema.has_members))?;
    let mut mapping = Vec::new();
    for (schema, alternative) in schemas.iter().zip(alternatives) {
        let reference = alternative.get("$ref")?;
        mapping.extend(schema.codes().iter().map(|code| (code.text, reference.clone())));
    }
    (alternatives.len() > 1).then(|| ("discriminator", render::discriminator(code, mapping)))
}
