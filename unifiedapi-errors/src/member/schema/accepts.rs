//! Whether a value conforms to a schema.

use serde_json::Value;

use super::zero::of_format;
use super::{Keywords, is_annotation};

/// Whether a value conforms to a schema; `None` where a keyword is not understood.
pub(in crate::member) fn accepts(schema: &Value, value: &Value) -> Option<bool> {
    let Value::Object(keywords) = schema else { return schema.as_bool() };
    all(keywords.iter().map(|(keyword, argument)| {
        if is_annotation(keyword) {
            return Some(true);
        }
        let by_type = match value {
            Value::Number(_) => number(keyword, argument, value),
            Value::String(text) => string(keyword, argument, text),
            Value::Array(items) => array(keywords, keyword, argument, items),
            Value::Object(members) => object(keywords, keyword, argument, members),
            Value::Null | Value::Bool(_) => None,
        };
        by_type.or_else(|| any_type(keyword, argument, value)).or_else(|| elsewhere(keyword, value))
    }))
}

/// Whether all hold: `Some(false)` if one is known not to.
fn all(each: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for it in each {
        if it == Some(false) {
            return it;
        }
        all = all.and(it);
    }
    all
}

fn any(each: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    not(all(each.into_iter().map(not)))
}

fn not(it: Option<bool>) -> Option<bool> {
    it.map(|it| !it)
}

/// The keywords that apply to all values.
fn any_type(keyword: &str, argument: &Value, value: &Value) -> Option<bool> {
    let each = || argument.as_array().into_iter().flatten().map(|schema| accepts(schema, value));
    match keyword {
        "type" => Some(match argument {
            Value::Array(types) => types.iter().any(|ty| has_type(value, ty)),
            ty => has_type(value, ty),
        }),
        "const" => Some(argument == value),
        "enum" => Some(argument.as_array()?.contains(value)),
        "allOf" => all(each()),
        "anyOf" => any(each()),
        "oneOf" => {
            let accepted: Option<Vec<bool>> = each().collect();
            match accepted {
                Some(accepted) => Some(accepted.iter().filter(|it| **it).count() == 1),
                // What none accepts is refused, whatever is unclear of the others.
                None => any(each()).filter(|is_accepted| !is_accepted),
            }
        }
        "not" => not(accepts(argument, value)),
        _ => None,
    }
}

fn has_type(value: &Value, ty: &Value) -> bool {
    match ty.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => {
            value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|it| it.fract() == 0.0)
        }
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    }
}

/// The keywords for one type, which accept all values of others.
fn elsewhere(keyword: &str, value: &Value) -> Option<bool> {
    let ty = match keyword {
        "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "minimum" | "multipleOf" => "number",
        "maxLength" | "minLength" | "pattern" => "string",
        "contains" | "items" | "maxContains" | "maxItems" | "minContains" | "minItems"
        | "prefixItems" | "unevaluatedItems" | "uniqueItems" => "array",
        "additionalProperties"
        | "dependentRequired"
        | "maxProperties"
        | "minProperties"
        | "patternProperties"
        | "properties"
        | "propertyNames"
        | "required"
        | "unevaluatedProperties" => "object",
        // Those of numbers say how large they are, which `minimum` and `maximum` say too.
        "format" => return (!value.is_string()).then_some(true),
        _ => return None,
    };
    (!has_type(value, &ty.into())).then_some(true)
}

fn number(keyword: &str, argument: &Value, value: &Value) -> Option<bool> {
    let (limit, value) = (argument.as_f64()?, value.as_f64()?);
    match keyword {
        "minimum" => Some(value >= limit),
        "maximum" => Some(value <= limit),
        "exclusiveMinimum" => Some(value > limit),
        "exclusiveMaximum" => Some(value < limit),
        "multipleOf" => (value == 0.0).then_some(true),
        _ => None,
    }
}

fn string(keyword: &str, argument: &Value, text: &str) -> Option<bool> {
    match keyword {
        "minLength" => Some(text.chars().count() as u64 >= argument.as_u64()?),
        "maxLength" => Some(text.chars().count() as u64 <= argument.as_u64()?),
        // No text is known to be of a format but its own zero.
        "format" => (of_format(argument.as_str()?)? == text).then_some(true),
        _ => None,
    }
}

fn array(keywords: &Keywords, keyword: &str, argument: &Value, items: &[Value]) -> Option<bool> {
    let first = || keywords.get("prefixItems").and_then(Value::as_array);
    match keyword {
        "minItems" => Some(items.len() as u64 >= argument.as_u64()?),
        "maxItems" => Some(items.len() as u64 <= argument.as_u64()?),
        "uniqueItems" => {
            let mut before = items.iter().enumerate();
            let unique = before.all(|(index, item)| !items.iter().take(index).any(|it| it == item));
            Some(argument == false || unique)
        }
        "prefixItems" => {
            all(items.iter().zip(first()?).map(|(item, schema)| accepts(schema, item)))
        }
        "items" => {
            all(items.iter().skip(first().map_or(0, Vec::len)).map(|item| accepts(argument, item)))
        }
        _ => None,
    }
}

fn object(
    keywords: &Keywords,
    keyword: &str,
    argument: &Value,
    members: &Keywords,
) -> Option<bool> {
    match keyword {
        "minProperties" => Some(members.len() as u64 >= argument.as_u64()?),
        "maxProperties" => Some(members.len() as u64 <= argument.as_u64()?),
        "required" => {
            let mut names = argument.as_array()?.iter().filter_map(Value::as_str);
            Some(names.all(|name| members.contains_key(name)))
        }
        "properties" => {
            let schemas = argument.as_object()?;
            all(members
                .iter()
                .filter_map(|(name, value)| schemas.get(name).map(|schema| accepts(schema, value))))
        }
        "propertyNames" => {
            all(members.keys().map(|name| accepts(argument, &Value::from(name.as_str()))))
        }
        "additionalProperties" if !keywords.contains_key("patternProperties") => {
            let stated = keywords.get("properties").and_then(Value::as_object);
            let is_stated = |name| stated.is_some_and(|stated| stated.contains_key(name));
            let others = members.iter().filter(|(name, _)| !is_stated(*name));
            all(others.map(|(_, value)| accepts(argument, value)))
        }
        _ => None,
    }
}
