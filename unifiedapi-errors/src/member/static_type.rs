//! Descriptions of types that are built at compile time.

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
