//! `null` in a schema: as serde writes `None`, or taken out, because a body leaves it out.

use serde_json::{Value, json};

use super::{Keywords, accepts, with};

/// Returns the schema of a value or `null`.
pub(in crate::member) fn or_null(schema: Value) -> Value {
    if accepts(&schema, &Value::Null) == Some(true) {
        return schema;
    }
    match schema {
        Value::Object(mut keywords)
            if keywords.get("type").is_some_and(Value::is_string)
                && !keywords.keys().any(|it| ["const", "enum"].contains(&it.as_str()))
                && !keywords.keys().any(|it| is_applicator(it)) =>
        {
            if let Some(ty) = keywords.get_mut("type") {
                *ty = json!([ty.take(), "null"]);
            }
            Value::Object(keywords)
        }
        schema => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}

fn is_applicator(keyword: &str) -> bool {
    ["allOf", "anyOf", "oneOf"].contains(&keyword)
}

/// Returns the schema of the values that are not `null`; `None` if there are no others.
pub(in crate::member) fn without_null(schema: Value) -> Option<Value> {
    if accepts(&schema, &Value::Null) == Some(false) {
        return Some(schema).filter(|schema| *schema != Value::Bool(false));
    }
    let Value::Object(mut keywords) = schema else { return Some(schema) };
    if keywords.get("const").is_some_and(Value::is_null) {
        return None;
    }
    if let Some(types) = keywords.remove("type") {
        keywords.insert("type".to_owned(), type_without_null(types)?);
    }
    if let Some(values) = keywords.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| !value.is_null());
        if values.is_empty() {
            return None;
        }
    }
    if let Some(schemas) = keywords.get_mut("allOf").and_then(Value::as_array_mut) {
        *schemas = schemas.drain(..).map(without_null).collect::<Option<_>>()?;
    }
    without_null_branch(keywords, "anyOf").and_then(|schema| match schema {
        Value::Object(keywords) => without_null_branch(keywords, "oneOf"),
        schema => Some(schema),
    })
}

fn type_without_null(types: Value) -> Option<Value> {
    let Value::Array(mut types) = types else { return Some(types).filter(|ty| ty != "null") };
    types.retain(|ty| ty != "null");
    if types.len() > 1 { Some(types.into()) } else { types.pop() }
}

/// Takes `null` out of alternatives; a single one that is left is the schema itself.
fn without_null_branch(mut keywords: Keywords, keyword: &str) -> Option<Value> {
    let Some(Value::Array(schemas)) = keywords.remove(keyword) else {
        return Some(Value::Object(keywords));
    };
    let mut schemas: Vec<_> = schemas.into_iter().filter_map(without_null).collect();
    match schemas.pop()? {
        only if schemas.is_empty() => Some(with(only, keywords)),
        last => {
            schemas.push(last);
            keywords.insert(keyword.to_owned(), schemas.into());
            Some(Value::Object(keywords))
        }
    }
}
