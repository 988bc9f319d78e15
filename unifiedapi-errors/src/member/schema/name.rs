//! What a reader calls the values of a schema.

use std::borrow::Cow;

use serde_json::Value;

use super::Keywords;

/// The most alternatives that are named.
const MAX_NAMES: usize = 3;

/// Returns what a reader calls the values of a schema, such as `array of strings`.
pub(in crate::member) fn name(schema: &Value) -> Cow<'static, str> {
    let mut names = names(schema);
    match names.pop() {
        Some(name) if names.is_empty() => name,
        Some(last) if names.len() < MAX_NAMES => format!("{} or {last}", names.join(", ")).into(),
        _ => Cow::Borrowed("any"),
    }
}

/// Returns the distinct names of the alternatives; none, if one of them may be anything.
fn names(schema: &Value) -> Vec<Cow<'static, str>> {
    let Some(keywords) = schema.as_object() else { return Vec::new() };
    if let Some(ty) = keywords.get("type") {
        let types = ty.as_array().map_or(std::slice::from_ref(ty), Vec::as_slice);
        return distinct(types.iter().map(|ty| vec![of_type(ty, keywords)]));
    }
    if let Some(value) = keywords.get("const") {
        return vec![Cow::Borrowed(type_of(value))];
    }
    if let Some(values) = keywords.get("enum").and_then(Value::as_array) {
        return distinct(values.iter().map(|value| vec![Cow::Borrowed(type_of(value))]));
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(schemas) = keywords.get(keyword).and_then(Value::as_array) {
            return distinct(schemas.iter().map(names));
        }
    }
    // What conforms to all of them is named by the first that says what it is.
    let all = keywords.get("allOf").and_then(Value::as_array).into_iter().flatten();
    all.map(names).find(|names| !names.is_empty()).unwrap_or_else(|| {
        let is_object = keywords.contains_key("properties");
        if is_object { vec![Cow::Borrowed("object")] } else { Vec::new() }
    })
}

fn distinct(each: impl Iterator<Item = Vec<Cow<'static, str>>>) -> Vec<Cow<'static, str>> {
    let mut all = Vec::new();
    for names in each {
        if names.is_empty() {
            return names;
        }
        for name in names {
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    all
}

fn of_type(ty: &Value, keywords: &Keywords) -> Cow<'static, str> {
    match ty.as_str() {
        Some("array") => match keywords.get("items").map(name) {
            Some(items) if items != "any" => format!("array of {}", plural(&items)).into(),
            _ => Cow::Borrowed("array"),
        },
        Some(ty) => Cow::Owned(ty.to_owned()),
        None => Cow::Borrowed("any"),
    }
}

/// Returns what JSON Schema calls the type of a value (validation, section 6.1.1).
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn plural(name: &str) -> String {
    if let Some((array, items)) = name.split_once(" of ") {
        return format!("{array}s of {items}");
    }
    name.replace(" or null", "")
        .split(" or ")
        .map(|name| format!("{name}s"))
        .collect::<Vec<_>>()
        .join(" or ")
}
