//! What the declaration can tell of a member's type.

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
use std::borrow::Cow;

#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
use serde_json::{Value, json};

#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
use super::schema::accepts;
#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
use super::schema::{name, sorted, without_null, zero};
use super::static_type::Type;

/// What is known of the type of a member.
///
/// It is a schema only for who asks for one: compiling what makes schemas takes a third of the crate's
/// time, and servers without documents need none.
#[derive(Clone, Debug)]
pub struct MemberType {
    values: Values,
    /// Whether values are never `null`, as far as std tells, whatever features are on.
    is_always_required: bool,
}

#[derive(Clone, Debug)]
enum Values {
    /// Nothing is known.
    Unknown,
    /// It may be anything, `null` too.
    Anything,
    /// Those of a type of std, as serde writes them.
    OfStd(&'static Type),
    /// Those that conform to the schema of another crate, which has no references.
    #[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
    Conform(Value),
}

impl MemberType {
    /// Nothing is known: any value, or none.
    pub(crate) const UNKNOWN: Self = Self::new(Values::Unknown);
    /// It is known that any value may be there, or none.
    pub(super) const ANYTHING: Self = Self::new(Values::Anything);

    const fn new(values: Values) -> Self {
        Self { values, is_always_required: false }
    }

    /// A type that std has.
    pub(super) fn of(ty: &'static Type) -> Self {
        Self { values: Values::OfStd(ty), is_always_required: !ty.is_nullable() }
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
    #[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
    pub(super) fn with_schema(schema: Value) -> Self {
        Self::new(Values::Conform(schema))
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self.values, Values::Unknown)
    }

    /// Whether a value of the type never serializes to `null`.
    #[must_use]
    pub fn is_required(&self) -> bool {
        match &self.values {
            Values::Unknown | Values::Anything => false,
            Values::OfStd(ty) => !ty.is_nullable(),
            #[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
            Values::Conform(schema) => accepts(schema, &Value::Null) == Some(false),
        }
    }
}

/// What documents show.
#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
impl MemberType {
    /// Returns the schema of values that are not `null`, with sorted keys; `None` if they may be
    /// anything.
    #[must_use]
    pub fn schema(&self) -> Option<Value> {
        let schema = match &self.values {
            Values::Unknown | Values::Anything => return None,
            Values::OfStd(ty) => ty.schema(),
            #[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
            Values::Conform(schema) => schema.clone(),
        };
        let says_something = schema.as_object().is_some_and(|keywords| !keywords.is_empty());
        let schema = says_something.then(|| without_null(sorted(schema))).flatten();
        schema.filter(|schema| *schema != json!({}))
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
