//! JSON: requests, of which no more is kept than there is use for, and answers, without nulls.
//!
//! A value takes some forty times the memory of the two bytes that say it.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Error, Map, Value};

/// How many items a list may have; one more is kept, which tells that there were too many.
pub(crate) const MAX_ITEMS: usize = 64;
/// How many values a body may have, without those that are left out of lists.
const MAX_VALUES: usize = 4096;

/// Reads an object.
///
/// # Errors
///
/// If it is none, or has too many values.
pub(crate) fn object(json: &[u8]) -> Result<Map<String, Value>, Error> {
    let mut json = serde_json::Deserializer::from_slice(json);
    let left = Cell::new(MAX_VALUES);
    let value = Bounded { left: &left }.deserialize(&mut json)?;
    json.end()?;
    match value {
        Value::Object(members) => Ok(members),
        _ => Err(Error::custom("it is not an object")),
    }
}

/// Leaves out what has no value, as the API does.
pub(crate) fn without_nulls(mut object: Value) -> Value {
    if let Some(members) = object.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    object
}

/// Reads a value within what is left.
#[derive(Clone, Copy)]
struct Bounded<'a> {
    left: &'a Cell<usize>,
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        let left =
            self.left.get().checked_sub(1).ok_or_else(|| D::Error::custom("it is too much"))?;
        self.left.set(left);
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while items.len() <= MAX_ITEMS {
            let Some(item) = list.next_element_seed(self)? else { return Ok(items.into()) };
            items.push(item);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            members.insert(name, object.next_value_seed(self)?);
        }
        Ok(members.into())
    }
}
