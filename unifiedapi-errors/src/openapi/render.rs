//! From the model to JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answer::{Answer, Header};
use super::prose;
use crate::Entry;
use crate::envelope::MEDIA_TYPE;

/// Returns an object with sorted keys: `serde_json` sorts them only without `preserve_order`.
pub(crate) fn object<K: Into<String>>(members: impl IntoIterator<Item = (K, Value)>) -> Value {
    let members = members.into_iter().map(|(key, value)| (key.into(), value));
    Value::Object(members.collect::<BTreeMap<String, Value>>().into_iter().collect())
}

/// Returns a Response Object (OpenAPI 3.1, section 4.8.17) with bodies of this schema.
pub(crate) fn response(answer: &Answer, body: Value) -> Value {
    let examples = answer.examples.iter().map(|(name, entry)| (name, example(*entry)));
    let media_type = object([("examples", object(examples)), ("schema", body)]);
    let headers = answer.headers();
    let headers = (!headers.is_empty())
        .then(|| object(headers.iter().map(|header| (header.name, self::header(header)))));
    object(
        [
            ("content", object([(MEDIA_TYPE, media_type)])),
            ("description", Value::from(answer.description())),
        ]
        .into_iter()
        .chain(headers.map(|headers| ("headers", headers))),
    )
}

/// Returns an Example Object (OpenAPI 3.1, section 4.8.19).
fn example(entry: Entry) -> Value {
    let description = Some(prose::about(entry)).filter(|text| !text.is_empty());
    object(
        [("summary", Value::from(entry.readable_message())), ("value", body(entry))]
            .into_iter()
            .chain(description.map(|description| ("description", Value::from(description)))),
    )
}

/// Returns the body of an entry.
fn body(entry: Entry) -> Value {
    let message = entry.readable_message();
    let error = [("code", Value::from(entry.code())), ("message", Value::from(message))];
    object([("error", object(error))])
}

/// Returns the schema of a header's value.
fn header_schema(header: &Header) -> Value {
    if header.is_seconds() {
        object([("minimum", Value::from(0)), ("type", Value::from("integer"))])
    } else {
        object([("type", Value::from("string"))])
    }
}

/// Returns a Header Object (OpenAPI 3.1, section 4.8.21).
fn header(header: &Header) -> Value {
    let mut members = vec![("schema", header_schema(header))];
    members.extend(header.description().map(|text| ("description", Value::from(text))));
    let mut examples = header.examples();
    match examples.len() {
        0 => {}
        1 => members.extend(examples.pop().map(|(_, value)| ("example", value))),
        _ => {
            let examples =
                examples.into_iter().map(|(name, value)| (name, object([("value", value)])));
            members.push(("examples", object(examples)));
        }
    }
    object(members)
}

/// Returns the schema of a text.
fn text(description: &str) -> Value {
    object([("description", Value::from(description)), ("type", Value::from("string"))])
}

/// Returns a schema that says this of itself.
fn described(description: &str, schema: Value) -> Value {
    let members = match schema {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    object(members.into_iter().chain([("description".to_owned(), Value::from(description))]))
}

/// Returns a Reference Object to one of the components of this kind.
pub(crate) fn reference(kind: &str, name: &str) -> Value {
    object([("$ref", Value::from(format!("#/components/{kind}/{name}")))])
}

/// Returns the schema of what fits exactly one of these.
pub(crate) fn one_of(schemas: Vec<Value>) -> Value {
    combined("oneOf", schemas)
}

/// Returns the schema of what fits some of these.
pub(crate) fn any_of(schemas: Vec<Value>) -> Value {
    combined("anyOf", schemas)
}

/// Returns the only schema as it is.
fn combined(keyword: &str, mut schemas: Vec<Value>) -> Value {
    match schemas.pop() {
        Some(only) if schemas.is_empty() => only,
        last => {
            schemas.extend(last);
            object([(keyword, Value::Array(schemas))])
        }
    }
}

/// Returns the schema of a body with such an error.
pub(crate) fn envelope_of(error: Value) -> Value {
    object([
        ("properties", object([("error", error)])),
        ("required", json!(["error"])),
        ("type", Value::from("object")),
    ])
}

/// Returns the schema of an error with such a code.
///
/// It allows other members: they are additions that break no client.
pub(crate) fn error(code: Value) -> Value {
    let message = text("What went wrong, for people: its wording may change.");
    object([
        ("properties", object([("code", code), ("message", message)])),
        ("required", json!(["code", "message"])),
        ("type", Value::from("object")),
    ])
}

/// Returns the schema of every body.
pub(crate) fn envelope() -> Value {
    let code = text("What went wrong, for programs: it does not change.");
    described("The body of every error.", envelope_of(error(code)))
}
