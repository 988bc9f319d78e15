//! Schemas of other crates, made to stand by themselves.

use serde_json::Value;

use super::{Keywords, accepts, with};

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
        allow_null_in_several(&mut keywords);
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

/// Makes `anyOf` of a `oneOf` that refuses `null` because several alternatives accept it: it is what
/// utoipa says of an `Option` of a type that may be `null`.
fn allow_null_in_several(keywords: &mut Keywords) {
    let accepts_null = |schema: &&Value| accepts(schema, &Value::Null) != Some(false);
    let schemas = keywords.get("oneOf").and_then(Value::as_array);
    let several = schemas.is_some_and(|schemas| schemas.iter().filter(accepts_null).count() > 1);
    if several && !keywords.contains_key("anyOf") {
        if let Some(schemas) = keywords.remove("oneOf") {
            keywords.insert("anyOf".to_owned(), schemas);
        }
    }
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
