//! Schemas of other crates, made to stand by themselves.

use serde_json::{Value, json};

use super::apart::are_apart;
use super::{Keywords, with};

/// How many references are followed; what stands behind more may be anything.
const MAX_REFERENCES: usize = 1000;

/// Returns a schema in which the definitions stand in place of the references to them; a recursive
/// one is cut, and may be anything there.
pub(in crate::member) fn inlined(schema: Value, definitions: &Keywords) -> Value {
    Inliner { definitions, open: Vec::new(), left: MAX_REFERENCES }.schema(schema)
}

struct Inliner<'a> {
    definitions: &'a Keywords,
    /// The names of the definitions that are being inlined.
    open: Vec<String>,
    /// How many references may still be followed.
    left: usize,
}

/// What the argument of a keyword is.
enum Argument {
    Schema,
    Schemas,
    /// An object of schemas.
    Named,
    /// Keywords that mean nothing in a schema that stands by itself.
    Noise,
    Other,
}

impl Argument {
    fn of(keyword: &str) -> Self {
        match keyword {
            "additionalProperties"
            | "contains"
            | "contentSchema"
            | "else"
            | "if"
            | "items"
            | "not"
            | "propertyNames"
            | "then"
            | "unevaluatedItems"
            | "unevaluatedProperties" => Self::Schema,
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => Self::Schemas,
            "dependentSchemas" | "patternProperties" | "properties" => Self::Named,
            "$anchor" | "$comment" | "$defs" | "$dynamicAnchor" | "$id" | "$schema"
            | "definitions" | "discriminator" | "title" | "xml" => Self::Noise,
            _ => Self::Other,
        }
    }
}

impl Inliner<'_> {
    fn schema(&mut self, schema: Value) -> Value {
        let Value::Object(mut keywords) = schema else { return schema };
        let target = match keywords.remove("$ref").or_else(|| keywords.remove("$dynamicRef")) {
            Some(Value::String(reference)) => Some(self.target(&reference)),
            _ => None,
        };
        let mut keywords: Keywords = keywords
            .into_iter()
            .filter_map(|(keyword, argument)| {
                let argument = self.argument(&keyword, argument)?;
                Some((keyword, argument))
            })
            .collect();
        mend(&mut keywords);
        match target {
            Some(target) => with(target, keywords),
            None => Value::Object(keywords),
        }
    }

    fn argument(&mut self, keyword: &str, argument: Value) -> Option<Value> {
        Some(match (Argument::of(keyword), argument) {
            (Argument::Noise, _) => return None,
            (Argument::Schema, schema) => self.schema(schema),
            (Argument::Schemas, Value::Array(schemas)) => {
                schemas.into_iter().map(|schema| self.schema(schema)).collect()
            }
            (Argument::Named, Value::Object(schemas)) => Value::Object(
                schemas.into_iter().map(|(name, schema)| (name, self.schema(schema))).collect(),
            ),
            (_, argument) => argument,
        })
    }

    /// Returns what a reference refers to.
    fn target(&mut self, reference: &str) -> Value {
        let anything = Value::Object(Keywords::new());
        let name = definition_name(reference);
        let Some(definition) = self.definitions.get(&name) else { return anything };
        let Some(left) = self.left.checked_sub(1) else { return anything };
        if self.open.contains(&name) {
            return anything;
        }
        self.left = left;
        self.open.push(name);
        let target = self.schema(definition.clone());
        self.open.pop();
        target
    }
}

/// Takes back what other crates say beyond what serde writes: utoipa has `oneOf` for untagged enums,
/// whose variants may write the same, and for an `Option` of a type that may be `null`; integers as
/// names of members, which are strings on the wire; and objects as the items of a tuple struct.
fn mend(keywords: &mut Keywords) {
    let alternatives = keywords.get("oneOf").and_then(Value::as_array);
    if alternatives.is_some_and(|them| !are_all_apart(them)) && !keywords.contains_key("anyOf") {
        if let Some(alternatives) = keywords.remove("oneOf") {
            keywords.insert("anyOf".to_owned(), alternatives);
        }
    }
    let is_text = |names: &Value| !are_apart(names, &json!({ "type": "string" }));
    if keywords.get("propertyNames").is_some_and(|names| !is_text(names)) {
        keywords.remove("propertyNames");
    }
    let len = ["minItems", "maxItems"].map(|limit| keywords.get(limit).and_then(Value::as_u64));
    if len[0].is_some()
        && len[0] == len[1]
        && keywords.get("items") == Some(&json!({ "type": "object" }))
    {
        keywords.remove("items");
    }
}

fn are_all_apart(schemas: &[Value]) -> bool {
    let mut before = schemas.iter().enumerate();
    before.all(|(index, schema)| schemas.iter().take(index).all(|other| are_apart(other, schema)))
}

/// Returns the last part of a JSON Pointer in a URI fragment (RFC 6901, section 6).
fn definition_name(reference: &str) -> String {
    let last = reference.rsplit('/').next().unwrap_or_default();
    let mut bytes = Vec::with_capacity(last.len());
    let mut rest = last;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        match after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}
