//! JSON Schema (draft 2020-12), as far as the types of members need it.

mod accepts;
#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
mod apart;
#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
mod inline;
mod name;
mod null;
mod static_type;
mod zero;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub(super) use self::accepts::accepts;
#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
pub(super) use self::inline::inlined;
pub(super) use self::name::name;
#[cfg(feature = "openapi")]
pub(crate) use self::name::type_of;
use self::null::or_null;
pub(super) use self::null::without_null;
pub(super) use self::zero::zero;

/// The keywords of an object schema.
type Keywords = Map<String, Value>;

/// Keywords that say nothing of what conforms.
fn is_annotation(keyword: &str) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "$comment",
        "contentEncoding",
        "contentMediaType",
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    ];
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}

/// Returns a schema that says what a schema says and what these keywords say besides.
fn with(schema: Value, more: Keywords) -> Value {
    if more.is_empty() {
        return schema;
    }
    match schema {
        Value::Object(mut keywords)
            if more.keys().all(|it| is_annotation(it) || !keywords.contains_key(it))
                && !depends_on_siblings(&keywords)
                && !depends_on_siblings(&more) =>
        {
            keywords.extend(more);
            Value::Object(keywords)
        }
        Value::Bool(true) => Value::Object(more),
        schema => {
            let schemas = Value::Array(vec![schema, Value::Object(more)]);
            Value::Object(Keywords::from_iter([("allOf".to_owned(), schemas)]))
        }
    }
}

/// Whether some keyword means something else where another is added.
fn depends_on_siblings(keywords: &Keywords) -> bool {
    ["additionalProperties", "unevaluatedItems", "unevaluatedProperties"]
        .iter()
        .any(|keyword| keywords.contains_key(*keyword))
}

/// Returns a value with the keys of its objects in order: `serde_json` sorts them only without
/// `preserve_order`.
pub(super) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(key, value)| (key, sorted(value)));
            Value::Object(members.collect::<BTreeMap<_, _>>().into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        scalar => scalar,
    }
}
