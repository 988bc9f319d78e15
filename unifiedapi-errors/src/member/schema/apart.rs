//! Whether two schemas tell their values apart.

use serde_json::Value;

use super::Keywords;
use super::name::type_of;

/// Whether no value that serde writes for one of two alternatives conforms to the other, as far as
/// their types, their constants and the members that they require tell.
pub(super) fn are_apart(one: &Value, other: &Value) -> bool {
    are_apart_by_parts(one, other)
        || are_apart_by_parts(other, one)
        || match (one.as_object(), other.as_object()) {
            (Some(one), Some(other)) => {
                are_apart_by_types(one, other)
                    || are_apart_by_constants(one, other)
                    || are_apart_by_members(one, other)
            }
            _ => false,
        }
}

/// Whether one of what all have to conform to is told apart, or each of what some have to.
fn are_apart_by_parts(one: &Value, other: &Value) -> bool {
    let is_apart = |part: &Value| are_apart(part, other);
    let parts = |keyword: &str| one.get(keyword).and_then(Value::as_array);
    parts("allOf").is_some_and(|parts| parts.iter().any(is_apart))
        || ["anyOf", "oneOf"]
            .iter()
            .any(|keyword| parts(keyword).is_some_and(|parts| parts.iter().all(is_apart)))
}

fn are_apart_by_types(one: &Keywords, other: &Keywords) -> bool {
    let (Some(one), Some(other)) = (types(one), types(other)) else { return false };
    let is_same = |one: &str, other: &str| one == other || [one, other] == ["integer", "number"];
    let has = |ty: &&str| other.iter().any(|other| is_same(ty, other) || is_same(other, ty));
    !one.iter().any(has)
}

/// Returns the types that values may have; `None` if they may have any.
fn types(keywords: &Keywords) -> Option<Vec<&str>> {
    match keywords.get("type") {
        Some(Value::Array(types)) => Some(types.iter().filter_map(Value::as_str).collect()),
        Some(ty) => Some(ty.as_str().into_iter().collect()),
        None => constants(keywords).map(|values| values.iter().map(type_of).collect()),
    }
}

fn are_apart_by_constants(one: &Keywords, other: &Keywords) -> bool {
    let (Some(one), Some(other)) = (constants(one), constants(other)) else { return false };
    !one.iter().any(|value| other.contains(value))
}

fn constants(keywords: &Keywords) -> Option<&[Value]> {
    let listed = keywords.get("enum").and_then(Value::as_array).map(Vec::as_slice);
    listed.or_else(|| keywords.get("const").map(std::slice::from_ref))
}

/// Whether both require a member that tells them apart, as a tag does, or each requires one of which
/// the other does not know, as variants by their names do.
fn are_apart_by_members(one: &Keywords, other: &Keywords) -> bool {
    let tells = |name: &str| match (member(one, name), member(other, name)) {
        (Some(one), Some(other)) => are_apart(one, other),
        _ => false,
    };
    let has_own = |one, other| required(one).any(|name| member(other, name).is_none());
    required(one).any(|name| required(other).any(|it| it == name) && tells(name))
        || (has_own(one, other) && has_own(other, one))
}

fn member<'a>(keywords: &'a Keywords, name: &str) -> Option<&'a Value> {
    keywords.get("properties")?.get(name)
}

fn required(keywords: &Keywords) -> impl Iterator<Item = &str> {
    let names = keywords.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str)
}
