//! The simplest value that conforms to a schema.

use serde_json::{Map, Value};

use super::{Keywords, accepts};

/// Up to which length arrays and strings are made.
const MAX_LEN: u64 = 64;
/// How deep values are in each other.
const MAX_DEPTH: usize = 16;

/// Returns the simplest value that conforms to a schema; `None` where none is known for sure.
pub(in crate::member) fn zero(schema: &Value) -> Option<Value> {
    at_depth(schema, MAX_DEPTH)
}

fn at_depth(schema: &Value, depth: usize) -> Option<Value> {
    let keywords = schema.as_object()?;
    let depth = depth.checked_sub(1)?;
    let mut candidates = stated(keywords)
        .chain(composed(keywords, depth))
        .chain(types(keywords).into_iter().flat_map(|ty| of_type(ty, keywords, depth)));
    candidates.find(|candidate| accepts(schema, candidate) == Some(true))
}

/// The values that the schema states, those that its author recommends first.
fn stated(keywords: &Keywords) -> impl Iterator<Item = Value> {
    let list = |keyword| keywords.get(keyword).and_then(Value::as_array).into_iter().flatten();
    keywords
        .get("example")
        .into_iter()
        .chain(list("examples"))
        .chain(keywords.get("const"))
        .chain(list("enum"))
        .cloned()
}

/// The values of the schemas that it consists of, with the members that it asks for itself.
fn composed(keywords: &Keywords, depth: usize) -> impl Iterator<Item = Value> {
    let list = |keyword| keywords.get(keyword).and_then(Value::as_array).into_iter().flatten();
    let own = keywords.get("properties").and_then(|_| object(keywords, depth));
    let all = list("allOf").filter_map(move |schema| at_depth(schema, depth)).reduce(merged);
    let base = match (own, all) {
        (Some(own), Some(all)) => Some(merged(own, all)),
        (own, all) => own.or(all),
    };
    let with_base = base.clone();
    let branches = list("oneOf").chain(list("anyOf")).filter_map(move |schema| {
        let branch = at_depth(schema, depth)?;
        Some(match with_base.clone() {
            Some(base) => merged(base, branch),
            None => branch,
        })
    });
    branches.chain(base)
}

/// Two objects as one; of other values, the first.
fn merged(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut first), Value::Object(second)) => {
            first.extend(second);
            Value::Object(first)
        }
        (first, _) => first,
    }
}

fn types(keywords: &Keywords) -> Vec<&str> {
    match keywords.get("type") {
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
        Some(ty) => ty.as_str().into_iter().collect(),
        None => Vec::new(),
    }
}

fn of_type(ty: &str, keywords: &Keywords, depth: usize) -> Vec<Value> {
    match ty {
        "null" => vec![Value::Null],
        "boolean" => vec![false.into(), true.into()],
        "integer" | "number" => numbers(keywords),
        "string" => strings(keywords),
        "array" => array(keywords, depth).into_iter().collect(),
        "object" => object(keywords, depth).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn numbers(keywords: &Keywords) -> Vec<Value> {
    let limits = ["minimum", "maximum"].into_iter().filter_map(|it| keywords.get(it).cloned());
    let above = keywords.get("exclusiveMinimum").and_then(Value::as_i64);
    let above = above.and_then(|it| it.checked_add(1)).map(Value::from);
    [Value::from(0)]
        .into_iter()
        .chain(limits)
        .chain(above)
        .chain([1, -1].map(Value::from))
        .collect()
}

fn strings(keywords: &Keywords) -> Vec<Value> {
    let format = keywords.get("format").and_then(Value::as_str);
    let formats = format.and_then(of_format).into_iter();
    let len = keywords.get("minLength").and_then(Value::as_u64).unwrap_or(0).min(MAX_LEN);
    let text = "a".repeat(usize::try_from(len).unwrap_or(0));
    formats.map(Value::from).chain([Value::from(text)]).collect()
}

/// Returns the simplest text of a format of the OpenAPI Format Registry.
pub(super) fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "binary" | "byte" | "commonmark" | "html" | "password" | "uri-reference"
        | "iri-reference" | "json-pointer" => "",
        "char" => "a",
        "date" => "1970-01-01",
        "date-time" => "1970-01-01T00:00:00Z",
        "duration" => "PT0S",
        "email" | "idn-email" => "user@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ip" | "ipv4" => "0.0.0.0",
        "ipv6" => "::",
        "time" => "00:00:00Z",
        "uri" | "url" | "iri" => "https://example.com/",
        "uuid" => "00000000-0000-0000-0000-000000000000",
        _ => return None,
    })
}

fn array(keywords: &Keywords, depth: usize) -> Option<Value> {
    let len = keywords.get("minItems").and_then(Value::as_u64).unwrap_or(0);
    let len = usize::try_from(len.min(MAX_LEN)).unwrap_or(0);
    let first = keywords.get("prefixItems").and_then(Value::as_array).into_iter().flatten();
    let rest = keywords.get("items").into_iter().cycle();
    let items: Option<Vec<_>> =
        first.chain(rest).take(len).map(|schema| at_depth(schema, depth)).collect();
    items.map(Value::Array)
}

fn object(keywords: &Keywords, depth: usize) -> Option<Value> {
    let names = keywords.get("required").and_then(Value::as_array).into_iter().flatten();
    let properties = keywords.get("properties").and_then(Value::as_object);
    let members: Option<Map<_, _>> = names
        .filter_map(Value::as_str)
        .map(|name| Some((name.to_owned(), at_depth(properties?.get(name)?, depth)?)))
        .collect();
    members.map(Value::Object)
}
