//! What the declaration can tell of a member's type.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::schema::{accepts, name, sorted, without_null, zero};
use super::static_type::Type;

/// What is known of the type of a member.
#[derive(Clone, Debug)]
pub struct MemberType(Schema);

#[derive(Clone, Debug)]
enum Schema {
    /// Nothing is known.
    Unknown,
    /// It may be anything, `null` too.
    Anything,
    /// The schema of what serde writes, sorted, of a type that is not always `null`.
    Value(Value),
}

impl MemberType {
    /// Nothing is known: any value, or none.
    pub(crate) const UNKNOWN: Self = Self(Schema::Unknown);
    /// It is known that any value may be there, or none.
    pub(super) const ANYTHING: Self = Self(Schema::Anything);

    /// A type that std has.
    pub(super) fn of(ty: &'static Type) -> Self {
        Self::with_schema(ty.schema())
    }

    /// An error that is derived: its body is an object, unless an impl by hand makes it.
    pub(crate) fn of_error(is_by_hand: bool) -> Self {
        if is_by_hand { Self::UNKNOWN } else { Self::of(&Type::Map(Type::ANY)) }
    }

    /// A type of this schema, which has no references.
    pub(super) fn with_schema(schema: Value) -> Self {
        match schema {
            Value::Object(keywords) if !keywords.is_empty() => {
                Self(Schema::Value(sorted(Value::Object(keywords))))
            }
            _ => Self::ANYTHING,
        }
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self.0, Schema::Unknown)
    }

    /// Whether a value of the type never serializes to `null`.
    #[must_use]
    pub fn is_required(&self) -> bool {
        let Schema::Value(schema) = &self.0 else { return false };
        accepts(schema, &Value::Null) == Some(false)
    }

    /// Returns the schema of values that are not `null`, with sorted keys; `None` if they may be
    /// anything.
    #[must_use]
    pub fn schema(&self) -> Option<Value> {
        let Schema::Value(schema) = &self.0 else { return None };
        without_null(schema.clone()).filter(|schema| *schema != json!({}))
    }

    /// Returns the simplest value of the schema; `None` if that is not known.
    #[must_use]
    pub fn zero(&self) -> Option<Value> {
        zero(&self.schema()?)
    }

    /// Returns what a reader calls the type, such as `array of strings`.
    #[must_use]
    pub fn name(&self) -> Cow<'static, str> {
        self.schema().map_or(Cow::Borrowed("any"), |schema| name(&schema))
    }
}
