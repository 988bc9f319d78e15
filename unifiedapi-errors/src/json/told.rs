//! JSON told again to any serializer.

use serde::de::IgnoredAny;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Json, Value};

/// How many objects and arrays may stand around a value, about as many as `serde_json` reads:
/// serializers use the stack.
const MAX_DEPTH: u8 = 128;

/// Serializes the value that a JSON text says: its members in their order, its numbers exactly.
///
/// Through `serde_json` the same text comes out again, but for white space and for spellings that
/// it does not use itself.
///
/// # Errors
///
/// What the serializer returns, or that the text is no JSON, or is nested more than 128 deep.
pub(crate) fn tell<S: Serializer>(text: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    // `Json` is lenient where nobody looks; here everything is looked at.
    match serde_json::from_slice::<IgnoredAny>(text) {
        Ok(_) => Told { json: Json(text), depth: 0 }.serialize(serializer),
        Err(_) => Err(S::Error::custom("the body of the error is no JSON")),
    }
}

/// A value in the text.
struct Told<'a> {
    json: Json<'a>,
    depth: u8,
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(value) = self.json.value().filter(|_| self.depth <= MAX_DEPTH) else {
            return Err(S::Error::custom("the body of the error is nested too deep"));
        };
        let inside = |json| Told { json, depth: self.depth + 1 };
        match value {
            Value::Object(members) => {
                let members: Vec<_> = members.collect();
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(&name.lossy(), &inside(value))?;
                }
                map.end()
            }
            Value::Array(items) => {
                let items: Vec<_> = items.collect();
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&inside(item))?;
                }
                seq.end()
            }
            Value::String(text) => serializer.serialize_str(&text.lossy()),
            Value::Word("null") => serializer.serialize_unit(),
            Value::Word("true") => serializer.serialize_bool(true),
            Value::Word("false") => serializer.serialize_bool(false),
            Value::Word(number) => tell_number(number, serializer),
        }
    }
}

/// Serializes a number in the smallest type that holds it.
fn tell_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if text == "-0" {
        return serializer.serialize_f64(-0.0); // No integer has this sign.
    }
    if let Ok(number) = text.parse() {
        return serializer.serialize_u64(number);
    }
    if let Ok(number) = text.parse() {
        return serializer.serialize_i64(number);
    }
    if let Ok(number) = text.parse() {
        return serializer.serialize_u128(number);
    }
    if let Ok(number) = text.parse() {
        return serializer.serialize_i128(number);
    }
    // Reading with `str::parse` is exact; `serde_json` is only with a feature of its own.
    match (text.parse::<f64>(), text.parse::<f32>()) {
        (Ok(wide), Ok(narrow)) if !is_text_of(wide, text) && is_text_of(narrow, text) => {
            // It was an `f32`, whose shortest text `serde_json` writes otherwise than that of an
            // `f64`.
            serializer.serialize_f32(narrow)
        }
        (Ok(wide), _) if wide.is_finite() => serializer.serialize_f64(wide),
        _ => Err(S::Error::custom("a number in the body of the error is out of range")),
    }
}

/// Whether `serde_json` writes a number so.
fn is_text_of(number: impl Serialize, text: &str) -> bool {
    serde_json::to_string(&number).is_ok_and(|own| own == text)
}
