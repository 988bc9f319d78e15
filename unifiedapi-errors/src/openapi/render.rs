//! From the model to JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::answer::{Answer, Header};
use super::codes::{self, Code};
use super::prose;
use super::schemas::{ENVELOPE, ENVELOPE_DESCRIPTIONS};
use crate::Entry;
use crate::envelope::MEDIA_TYPE;

/// Returns an object with sorted keys: `serde_json` sorts them only without `preserve_order`.
pub(crate) fn object<K: Into<String>>(members: impl IntoIterator<Item = (K, Value)>) -> Value {
    let members = members.into_iter().map(|(key, value)| (key.into(), value));
    Value::Object(members.collect::<BTreeMap<String, Value>>().into_iter().collect())
}

/// Returns a Response Object (OpenAPI 3.1, section 4.8.17).
pub(crate) fn response(answer: &Answer) -> Value {
    let examples = answer.examples.iter().map(|(name, entry)| (name, example(*entry)));
    let schema = narrowed(reference(ENVELOPE), &answer.codes());
    let media_type = object([("examples", object(examples)), ("schema", schema)]);
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
        [("value", body(entry))]
            .into_iter()
            .chain(description.map(|description| ("description", Value::from(description)))),
    )
}

/// Returns the body of an entry.
pub(crate) fn body(entry: Entry) -> Value {
    let message = entry.readable_message();
    let error = [("code", Value::from(entry.code())), ("message", Value::from(message))];
    object([("error", object(error))])
}

/// Returns the schema of a header's value.
pub(crate) fn header_schema(header: &Header) -> Value {
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

/// Returns a Reference Object to a schema among the components.
pub(crate) fn reference(schema: &str) -> Value {
    object([("$ref", Value::from(format!("#/components/schemas/{schema}")))])
}

/// Returns the schema of an envelope that has one of these codes.
pub(crate) fn narrowed(envelope: Value, codes: &[Code<'_>]) -> Value {
    let error = object_with("code", codes::schema(codes));
    object([("allOf", Value::Array(vec![envelope, object_with("error", error)]))])
}

/// Returns the schema of an object with this one member at least.
fn object_with(member: &str, schema: Value) -> Value {
    object([
        ("properties", object([(member, schema)])),
        ("required", json!([member])),
        ("type", Value::from("object")),
    ])
}

/// Returns the schema of every body.
pub(crate) fn envelope() -> Value {
    let text = |description: &str| {
        object([("description", Value::from(description)), ("type", Value::from("string"))])
    };
    let [about, about_code, about_message] = ENVELOPE_DESCRIPTIONS;
    let error = object([
        ("properties", object([("code", text(about_code)), ("message", text(about_message))])),
        ("required", json!(["code", "message"])),
        ("type", Value::from("object")),
    ]);
    object([
        ("description", Value::from(about)),
        ("properties", object([("error", error)])),
        ("required", json!(["error"])),
        ("type", Value::from("object")),
    ])
}
