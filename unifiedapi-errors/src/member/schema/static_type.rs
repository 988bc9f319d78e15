//! Schemas of what serde writes for types of std.

use serde_json::{Map, Value, json};

use super::or_null;
use crate::member::static_type::Type;

impl Type {
    /// Returns the schema.
    pub(in crate::member) fn schema(&self) -> Value {
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

fn schemas(types: &[&Type]) -> Vec<Value> {
    types.iter().map(|ty| ty.schema()).collect()
}

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

fn object(members: &[(&str, &Type)]) -> Value {
    let properties = members.iter().map(|(name, ty)| ((*name).to_owned(), ty.schema()));
    let required: Vec<_> = members.iter().map(|(name, _)| *name).collect();
    json!({
        "type": "object",
        "properties": properties.collect::<Map<_, _>>(),
        "required": required,
    })
}
