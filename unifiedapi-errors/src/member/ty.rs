//! What the declaration can tell of a member's type.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::schema::{accepts, name, sorted, without_null, zero};
use super::static_type::Type;

/// What is known of the type of a member.
#[derive(Clone, Debug)]
pub struct MemberType {
    schema: Schema,
    /// Whether values are never `null`, as far as std tells, whatever features are on.
    is_always_required: bool,
}

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
    pub(crate) const UNKNOWN: Self = Self::new(Schema::Unknown);
    /// It is known that any value may be there, or none.
    pub(super) const ANYTHING: Self = Self::new(Schema::Anything);

    const fn new(schema: Schema) -> Self {
        Self { schema, is_always_required: false }
    }

    /// A type that std has.
    pub(super) fn of(ty: &'static Type) -> Self {
        let ty = Self::with_schema(ty.schema());
        Self { is_always_required: ty.is_required(), ..ty }
    }

    /// The same type, of which `of_std` is known without the schemas of other crates.
    #[must_use]
    pub fn beside(self, of_std: &Self) -> Self {
        Self { is_always_required: self.is_always_required || of_std.is_always_required, ..self }
    }

    /// Whether a value never serializes to `null`, as far as std tells.
    #[cfg(feature = "contract")]
    pub(crate) fn is_always_required(&self) -> bool {
        self.is_always_required
    }

    /// An error that is derived: its body is an object, unless an impl by hand makes it.
    pub(crate) fn of_error(is_by_hand: bool) -> Self {
        if is_by_hand { Self::UNKNOWN } else { Self::of(&Type::Map(Type::ANY)) }
    }

    /// A type of this schema, which has no references.
    pub(super) fn with_schema(schema: Value) -> Self {
        match schema {
            Value::Object(keywords) if !keywords.is_empty() => {
                Self::new(Schema::Value(sorted(Value::Object(keywords))))
            }
            _ => Self::ANYTHING,
        }
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self.schema, Schema::Unknown)
    }

    /// Whether a value of the type never serializes to `null`.
    #[must_use]
    pub fn is_required(&self) -> bool {
        let Schema::Value(schema) = &self.schema else { return false };
        accepts(schema, &Value::Null) == Some(false)
    }

    /// Returns the schema of values that are not `null`, with sorted keys; `None` if they may be
    /// anything.
    #[must_use]
    pub fn schema(&self) -> Option<Value> {
        let Schema::Value(schema) = &self.schema else { return None };
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
