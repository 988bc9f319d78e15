//! From the model to JSON.

use std::collections::BTreeMap;

use serde_json::Value;

use super::answer::{Answer, Content, Header};
use super::prose;
use super::shaped::Shaped;
use crate::Entry;
use crate::envelope::Shape;

/// Returns an object with sorted keys: `serde_json` sorts them only without `preserve_order`.
pub(crate) fn object<K: Into<String>>(members: impl IntoIterator<Item = (K, Value)>) -> Value {
    let members = members.into_iter().map(|(key, value)| (key.into(), value));
    Value::Object(members.collect::<BTreeMap<String, Value>>().into_iter().collect())
}

/// Returns a value whose objects have sorted keys.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => object(members.into_iter().map(|(key, it)| (key, sorted(it)))),
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        scalar => scalar,
    }
}

/// Returns an object with one more member, if there is one.
pub(crate) fn with(object: Value, member: Option<(&str, Value)>) -> Value {
    match (object, member) {
        (Value::Object(members), Some((name, value))) => {
            self::object(members.into_iter().chain([(name.to_owned(), value)]))
        }
        (object, _) => object,
    }
}

/// Returns a Response Object (OpenAPI 3.1, section 4.8.17) with bodies of these schemas.
pub(crate) fn response(answer: &Answer, body: &mut dyn FnMut(&Content<'_>) -> Value) -> Value {
    let contents = answer.contents().into_iter();
    let content = contents.map(|content| (content.media_type(), media_type(&content, body)));
    let headers = answer.headers();
    let headers = (!headers.is_empty())
        .then(|| object(headers.iter().map(|header| (header.name, self::header(header)))));
    object(
        [("content", object(content)), ("description", Value::from(answer.description()))]
            .into_iter()
            .chain(headers.map(|headers| ("headers", headers))),
    )
}

/// Returns a Media Type Object (OpenAPI 3.1, section 4.8.14).
fn media_type(content: &Content<'_>, body: &mut dyn FnMut(&Content<'_>) -> Value) -> Value {
    let examples: Vec<_> =
        content.examples.iter().filter_map(|(name, it)| Some((name, example(*it)?))).collect();
    let examples = (!examples.is_empty()).then(|| ("examples", object(examples)));
    object([("schema", body(content))].into_iter().chain(examples))
}

/// Returns an Example Object (OpenAPI 3.1, section 4.8.19), if there is one.
fn example(entry: Entry) -> Option<Value> {
    let value = sorted(serde_json::from_slice(&entry.shown_body()?).ok()?);
    let description = Some(prose::about(entry)).filter(|text| !text.is_empty());
    Some(object(
        [("summary", Value::from(entry.readable_message())), ("value", value)]
            .into_iter()
            .chain(description.map(|description| ("description", Value::from(description)))),
    ))
}

/// Returns the schema of a header's value.
fn header_schema(header: &Header) -> Value {
    if header.is_seconds() {
        object([("minimum", Value::from(0)), ("type", Value::from("integer"))])
    } else {
        string()
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

/// Returns the schema of any string.
pub(crate) fn string() -> Value {
    object([("type", Value::from("string"))])
}

/// Returns the schema of a text.
pub(crate) fn text(description: &str) -> Value {
    object([("description", Value::from(description)), ("type", Value::from("string"))])
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

/// Returns a Discriminator Object (OpenAPI 3.1, section 4.8.25).
pub(crate) fn discriminator(property: &str, mapping: Vec<(&str, Value)>) -> Value {
    object([("mapping", object(mapping)), ("propertyName", Value::from(property))])
}

/// Returns the schema of every body in an envelope.
pub(crate) fn envelope(shape: &'static Shape) -> Value {
    let any =
        Shaped { shape, entries: &[], is_constant: false, is_told_in_text: false, known: None };
    let description = match shape.description {
        "" => "The body of every error.",
        description => description,
    };
    with(any.schema(&shape.json), Some(("description", Value::from(description))))
}
