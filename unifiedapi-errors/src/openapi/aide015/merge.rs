//! The schema of a body that another may stand in the place of.

use aide::generate::GenContext;
use serde_json::{Map, Value};

use crate::envelope::Shape;
use crate::envelope::shape::Node;
use crate::openapi::place::Place;
use crate::openapi::render;

/// Returns the schema of a body with what either allows, whose errors stand in one place if both
/// schemas are made by `body::schema`.
pub(super) fn errors(
    known: &Value,
    added: &Value,
    shape: &'static Shape,
    ctx: &GenContext,
) -> Value {
    let place = Place::of(shape);
    let pointer = pointer(&shape.json, place.node).unwrap_or_default();
    let (rest, error) = taken(known, &pointer);
    let (added_rest, added_error) = taken(added, &pointer);
    let (Some(error), Some(added_error)) = (error, added_error) else {
        return bodies(known, added);
    };
    if rest != added_rest {
        return bodies(known, added);
    }
    let mut merged = rest;
    if let Some(error_place) = merged.pointer_mut(&pointer) {
        let all = bodies(&error, &added_error);
        let had_one = [&error, &added_error].iter().any(|it| it.get("discriminator").is_some());
        let discriminator = place.code.filter(|_| had_one && all != error);
        let discriminator = discriminator.and_then(|code| self::discriminator(code, &all, ctx));
        *error_place = render::with(all, discriminator.map(|it| ("discriminator", it)));
    }
    merged
}

/// Returns the schema of what either allows. It may fit several alternatives, because two types may
/// have a code in common.
pub(super) fn bodies(known: &Value, added: &Value) -> Value {
    let mut all = alternatives(known).to_vec();
    let count = all.len();
    for alternative in alternatives(added) {
        if !all.contains(alternative) {
            all.push(alternative.clone());
        }
    }
    if all.len() > count { render::any_of(all) } else { known.clone() }
}

/// Returns where the schema of a part of a body stands in that of the body, as a JSON Pointer.
fn pointer(node: &Node, part: &Node) -> Option<String> {
    if std::ptr::eq(node, part) {
        return Some(String::new());
    }
    match node {
        Node::Object { members, .. } => members.iter().find_map(|(name, value)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            pointer(value, part).map(|rest| format!("/properties/{name}{rest}"))
        }),
        Node::Array([only]) => pointer(only, part).map(|rest| format!("/items{rest}")),
        _ => None,
    }
}

/// Takes a part out of a schema.
fn taken(schema: &Value, pointer: &str) -> (Value, Option<Value>) {
    let mut rest = schema.clone();
    let part = rest.pointer_mut(pointer).map(Value::take);
    (rest, part)
}

/// Returns what a schema made by `body::schema` was made from.
fn alternatives(schema: &Value) -> &[Value] {
    let all = ["oneOf", "anyOf"].iter().find_map(|keyword| schema.get(keyword)?.as_array());
    all.map_or(std::slice::from_ref(schema), Vec::as_slice)
}

/// Returns the Discriminator Object of all these errors, unless two have a code in common.
fn discriminator(code: &str, errors: &Value, ctx: &GenContext) -> Option<Value> {
    let mut mapping: Map<String, Value> = Map::new();
    for alternative in alternatives(errors) {
        let reference = alternative.get("$ref")?;
        let (_, name) = reference.as_str()?.rsplit_once('/')?;
        let schema = ctx.schema.definitions().get(name)?.get("properties")?.get(code)?;
        for code in codes(schema) {
            if mapping.insert(code.to_owned(), reference.clone()).is_some() {
                return None;
            }
        }
    }
    let mapping = mapping.iter().map(|(code, reference)| (code.as_str(), reference.clone()));
    Some(render::discriminator(code, mapping.collect()))
}

/// Returns the codes that a schema of ours allows.
fn codes(schema: &Value) -> Vec<&str> {
    let alternatives = alternatives(schema).iter();
    let values = alternatives.flat_map(|schema| {
        let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        listed.chain(schema.get("const"))
    });
    values.filter_map(Value::as_str).collect()
}
