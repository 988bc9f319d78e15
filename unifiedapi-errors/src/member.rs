//! The data that clients get beside code and message.

#[cfg(feature = "reference")]
use std::borrow::Cow;
use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

mod describe;
#[cfg(any(feature = "openapi", feature = "reference"))]
mod example;
#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
mod foreign;
mod known;
mod read;
#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
mod schema;
mod serialize;
mod static_type;
mod table;
mod ty;

pub use self::describe::{Describe, TypeOf};
pub use self::read::{MemberReader, MemberValue, Read, Reader, ReaderOf, ReceivedMembers};
#[cfg(feature = "openapi")]
pub(crate) use self::schema::type_of;
pub use self::serialize::SerializeMember;
pub use self::table::MemberTable;
pub use self::ty::MemberType;

/// A member that a variant declares: the name of a field that clients get, made by
/// [`Entry::members`](crate::Entry::members).
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 409, code = "booking_overlaps", message = "The room is taken.")]
/// struct BookingOverlaps {
///     #[unified(member = "existing")]
///     existing_id: u64,
///     #[unified(member)]
///     until: Option<String>,
/// }
///
/// let entry = BookingOverlaps::entries().next().unwrap();
/// let members: Vec<_> =
///     entry.members().map(|member| (member.name(), member.is_required())).collect();
/// assert_eq!(members, [("existing", true), ("until", false)]);
/// ```
#[derive(Clone, Copy)]
pub struct Member {
    table: &'static MemberTable,
    index: usize,
}

impl Member {
    pub(crate) fn new(table: &'static MemberTable, index: usize) -> Self {
        Self { table, index }
    }

    /// Returns the name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.table.name(self.index)
    }

    /// Whether it is always there, because its type is known and never `null`.
    ///
    /// Known are the types of std (numbers, strings, collections, `Option`, pointers, …) and of
    /// `serde_json`, derived errors, collections of anything, and types that have `JsonSchema` of
    /// schemars 1 (feature `schemars1`), `ToSchema` of utoipa 6 (`utoipa6`) or `JsonSchema` of schemars
    /// 0.9 (`aide015`). Of a type parameter nothing is known.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.ty().is_required()
    }

    /// Returns what a reader calls its type, such as `array of strings`.
    #[cfg(feature = "reference")]
    pub(crate) fn type_name(self) -> Cow<'static, str> {
        self.ty().name()
    }

    /// Returns what is known of its type.
    pub(crate) fn ty(self) -> MemberType {
        self.table.ty(self.index)
    }
}

/// Serializes as an object of the methods' names.
impl Serialize for Member {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut member = serializer.serialize_struct("Member", 2)?;
        member.serialize_field("name", self.name())?;
        member.serialize_field("is_required", &self.is_required())?;
        member.end()
    }
}

/// An example of a field. `shown` is, in this order, the inherent method for what can be sent, and
/// that of [`NotSent`], for what cannot is reported where it is sent.
pub struct ExampleOf<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> ExampleOf<'_, T> {
    /// Returns what documents show; `None` if it is left out of bodies.
    #[must_use]
    pub fn shown(&self) -> Option<Value> {
        serde_json::to_value(self.0).ok().filter(|value| !value.is_null())
    }
}

/// Everything else.
pub trait NotSent {
    /// Returns nothing.
    fn shown(&self) -> Option<Value> {
        None
    }
}

impl<T: ?Sized> NotSent for &ExampleOf<'_, T> {}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Member")
            .field("name", &self.name())
            .field("is_required", &self.is_required())
            .finish()
    }
}

/// Makes a value that documents show, of a type if that is known.
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    ([] $value:expr) => {
        $value
    };
    ([$type:ty] $value:expr) => {{
        let value: $type = $value;
        value
    }};
}
