//! Descriptions of types that are built at compile time.

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
use serde_json::{Map, Value, json};

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
use super::schema::or_null;

/// What serde writes for a type.
#[derive(Debug)]
pub enum Type {
    /// What conforms to this schema: its JSON text.
    Schema(&'static str),
    /// An array.
    Array { items: &'static Type, unique: bool, len: Option<usize> },
    /// An array with a type for each item.
    Tuple(&'static [&'static Type]),
    /// An object with any names.
    Map(&'static Type),
    /// An object with these names.
    Object(&'static [(&'static str, &'static Type)]),
    /// One of several.
    OneOf(&'static [&'static Type]),
    /// The type, or `null`.
    Option(&'static Type),
}

const ANYTHING: &str = "{}";
const NULL: &str = r#"{"type":"null"}"#;

impl Type {
    /// Anything, and `null`.
    pub(super) const ANY: &'static Self = &Self::Schema(ANYTHING);
    /// Always `null`.
    pub(super) const NULL: &'static Self = &Self::Schema(NULL);

    /// An array of any length.
    pub(super) const fn array(items: &'static Self) -> Self {
        Self::Array { items, unique: false, len: None }
    }

    /// Whether `null` is among what serde writes.
    pub(super) fn is_nullable(&self) -> bool {
        match self {
            Self::Schema(text) => matches!(*text, ANYTHING | NULL),
            Self::Array { .. } | Self::Tuple(_) | Self::Map(_) | Self::Object(_) => false,
            Self::OneOf(types) => types.iter().any(|ty| ty.is_nullable()),
            Self::Option(_) => true,
        }
    }
}

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
impl Type {
    /// Returns the schema.
    pub(super) fn schema(&self) -> Value {
        match self {
            Self::Schema(text) => serde_json::from_str(text).unwrap_or_default(),
            Self::Array { items, unique, len } => array(&items.schema(), *unique, *len),
            Self::Tuple(items) => json!({
                "type": "array",
                "prefixItems": schemas(items),
                "minItems": items.len(),
                "maxItems": items.len(),
            }),
            Self::Map(values) => json!({
                "type": "object",
                "additionalProperties": values.schema(),
            }),
            Self::Object(members) => object(members),
            Self::OneOf(types) => json!({ "oneOf": schemas(types) }),
            Self::Option(ty) => or_null(ty.schema()),
        }
    }
}

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
fn schemas(types: &[&Type]) -> Vec<Value> {
    types.iter().map(|ty| ty.schema()).collect()
}

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
fn array(items: &Value, unique: bool, len: Option<usize>) -> Value {
    let mut schema = json!({ "type": "array", "items": items });
    if let Some(keywords) = schema.as_object_mut() {
        if unique {
            keywords.insert("uniqueItems".to_owned(), true.into());
        }
        if let Some(len) = len {
            keywords.insert("minItems".to_owned(), len.into());
            keywords.insert("maxItems".to_owned(), len.into());
        }
    }
    schema
}

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
fn object(members: &[(&str, &Type)]) -> Value {
    let properties = members.iter().map(|(name, ty)| ((*name).to_owned(), ty.schema()));
    let required: Vec<_> = members.iter().map(|(name, _)| *name).collect();
    json!({
        "type": "object",
        "properties": properties.collect::<Map<_, _>>(),
        "required": required,
    })
}
