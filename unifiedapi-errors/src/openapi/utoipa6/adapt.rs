//! Schemas as utoipa reads them.
//!
//! It has no `const` and no boolean schemas, a schema has a type or says that it has none, and
//! beside `oneOf` and the like stand annotations only.

use serde_json::{Map, Value};

use crate::openapi::render::{any_of, object};

/// The keywords that combine schemas.
const COMBINING: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// Returns the same schema in words that utoipa has.
pub(in crate::openapi) fn adapted(schema: Value) -> Value {
    let mut keywords = match schema {
        Value::Object(keywords) => keywords,
        _ => Map::new(),
    };
    if keywords.contains_key("$ref") {
        return Value::Object(keywords);
    }
    if let Some(value) = keywords.remove("const") {
        keywords.entry("enum").or_insert_with(|| Value::Array(vec![value]));
    }
    say_patterns_of_all(&mut keywords);
    for (keyword, value) in &mut keywords {
        *value = adapted_in(keyword, value.take());
    }
    match combinations(&mut keywords) {
        combined if combined.is_empty() => typed(keywords),
        combined => beside(keywords, combined),
    }
}

/// Says of all further members what is said of those with names of a pattern: utoipa knows no
/// patterns.
fn say_patterns_of_all(keywords: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = keywords.remove("patternProperties") else { return };
    let Some(further) = keywords.remove("additionalProperties") else { return };
    let further = Some(further).filter(|schema| *schema != false);
    let all = patterns.into_iter().map(|(_, schema)| schema).chain(further).collect();
    keywords.insert("additionalProperties".to_owned(), any_of(all));
}

/// Adapts the schemas in the value of a keyword.
fn adapted_in(keyword: &str, value: Value) -> Value {
    match (keyword, value) {
        ("properties", Value::Object(properties)) => {
            object(properties.into_iter().map(|(name, schema)| (name, adapted(schema))))
        }
        ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(schemas)) => {
            schemas.into_iter().map(adapted).collect()
        }
        // This one may be a boolean.
        ("additionalProperties", Value::Bool(is_open)) => Value::Bool(is_open),
        ("additionalProperties" | "contentSchema" | "items" | "propertyNames", schema) => {
            adapted(schema)
        }
        (_, value) => value,
    }
}

/// Takes out what combines schemas.
fn combinations(keywords: &mut Map<String, Value>) -> Vec<(&'static str, Value)> {
    let mut taken = |keyword: &'static str| Some((keyword, keywords.remove(keyword)?));
    COMBINING.into_iter().filter_map(&mut taken).collect()
}

/// Returns a schema that combines others, with what stands beside.
fn beside(keywords: Map<String, Value>, mut combined: Vec<(&'static str, Value)>) -> Value {
    let is_annotation =
        |(keyword, _): &(String, _)| ["description", "discriminator"].contains(&keyword.as_str());
    let (annotations, rest): (Map<_, _>, Map<_, _>) = keywords.into_iter().partition(is_annotation);
    // Of a type alone nothing is lost: the alternatives have it.
    let is_told = rest.keys().all(|keyword| keyword == "type");
    match combined.pop() {
        Some(only) if is_told && combined.is_empty() => {
            object(annotations.into_iter().chain([(only.0.to_owned(), only.1)]))
        }
        last => {
            let combined = combined.into_iter().chain(last).map(|combined| object([combined]));
            let rest = (!is_told).then(|| typed(rest));
            let all: Vec<_> = rest.into_iter().chain(combined).collect();
            object(annotations.into_iter().chain([("allOf".to_owned(), Value::Array(all))]))
        }
    }
}

/// Says that a schema has no type, if it has none.
fn typed(mut keywords: Map<String, Value>) -> Value {
    keywords.entry("type").or_insert(Value::Null);
    if keywords.contains_key("prefixItems") {
        keywords.entry("items").or_insert_with(|| adapted(Value::Bool(true)));
    }
    object(keywords)
}
