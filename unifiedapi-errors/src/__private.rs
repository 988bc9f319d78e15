//! What expansions of the derive call. Not public: it may change in any release.

pub use crate::frameworks::*;
pub use crate::response::Headers;
pub use crate::table::{Header, Profile, Table};
pub use crate::template::Template;
pub use crate::tree::Tree;
pub use crate::unique::assert_unique_codes;
pub use core::clone::Clone;
pub use core::cmp::{Eq, PartialEq};
pub use core::convert::{From, TryFrom};
pub use core::fmt;
pub use core::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use core::hash::Hash;
pub use core::marker::Copy;
pub use core::option::Option;
pub use core::result::Result;
pub use core::str::FromStr;
pub use core::{column, concat, format_args, line, module_path, primitive};
pub use http::StatusCode;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::error::Error;

use crate::{Catalog, Entry, UnifiedError};

mod ask;
mod codes;
pub(crate) mod delegate;
pub(crate) mod error;
mod holds;
pub(crate) mod retry_after;
mod shown;
pub(crate) mod source;

pub use self::ask::{
    ErrorInField, ErrorInValue, Field, FormatArgsInValue, Generic, Nameable, Named, PathInField,
    PathInValue, Unknown, Value,
};
pub use self::codes::{
    Coded, Codes, code_as_str, code_from_entry, code_from_str, code_of, code_status,
    deserialize_code,
};
pub use self::delegate::{Delegate, DelegatesTo};
pub use self::shown::{NotShown, Shown, ShownAsPath};
pub use self::source::{AsSource, DynError, NoSource, SourceByDeref, SourceItself};

/// What the derive implements; [`UnifiedError`] and [`Catalog`] follow from it.
///
/// Each value is either one of its type's own declarations or delegates to an inner error. The type
/// may be unsized, by its last field.
pub trait Declared {
    /// The tables of this type and of those that it delegates to.
    const TREE: &'static Tree;

    /// Returns the row of this value's variant; of no use where [`inner`](Self::inner) answers.
    fn row(&self) -> u16;

    /// Returns the error that a transparent variant delegates to.
    fn inner(&self) -> Option<&dyn UnifiedError> {
        None
    }

    /// Fills this value's fields into its message.
    fn write_message(&self, template: Template<'_>) -> fmt::Result {
        template.write(&[])
    }

    /// Fills this value's fields into its headers.
    fn write_headers(&self, _headers: &mut Headers) {}

    /// Returns the seconds that a field states.
    fn retry_after(&self) -> Option<u64> {
        None
    }

    /// Builds the variant of a row, if it has no fields.
    #[must_use]
    fn from_row(_row: u16) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds a transparent variant from an entry of its inner type.
    #[must_use]
    fn from_inner(_entry: Entry) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds the value that an entry declares.
    #[must_use]
    fn from_entry(entry: Entry) -> Option<Self>
    where
        Self: Sized,
    {
        let (table, row) = entry.place();
        if std::ptr::eq(table, Self::TREE.table) {
            Self::from_row(row)
        } else {
            Self::from_inner(entry)
        }
    }

    /// Returns the declaration of this value's own variant.
    fn declaration(&self) -> Entry {
        Entry::new(Self::TREE.table, self.row())
    }
}

/// Forwards to the boxed error. `Box` is fundamental, so that it cannot have [`UnifiedError`]
/// beside the blanket impl for [`Declared`].
impl<E: Catalog> Declared for Box<E> {
    const TREE: &'static Tree = E::__TREE;

    fn row(&self) -> u16 {
        DELEGATED
    }

    fn inner(&self) -> Option<&dyn UnifiedError> {
        Some(&**self)
    }

    fn from_entry(entry: Entry) -> Option<Self> {
        E::from_entry(entry).map(Self::new)
    }
}

/// The row of a variant that has none.
pub const DELEGATED: u16 = u16::MAX;

/// Writes what a log reads where no `display` is declared: the message, or what the inner error
/// says of itself.
///
/// # Errors
///
/// What the formatter or a field returns.
pub fn display<E: Declared + ?Sized>(error: &E, f: &mut Formatter<'_>) -> fmt::Result {
    if let Some(inner) = error.inner() {
        return Display::fmt(inner, f);
    }
    let entry = error.declaration();
    if entry.is_static() {
        f.write_str(entry.message())
    } else {
        error.write_message(entry.template(f))
    }
}

/// The types of the tables, by names that nothing in the user's scope can shadow.
pub type RowIndex = u16;
/// The seconds of `Retry-After`.
pub type Seconds = u64;
/// Binds the arguments of a message by reference, as long as the message is written.
///
/// What is no expression is the compiler's to report, at the user's tokens.
#[doc(hidden)]
#[macro_export]
macro_rules! __arguments {
    ([$($name:ident)*] [$($value:expr),*] $write:expr) => {
        // The closure keeps a `return` or `?` of the user's from leaving the message half written:
        // its type is nothing that they can return.
        (|| match ($(&$value,)*) {
            ($($name,)*) => $crate::__private::Written($write),
        })()
        .0
    };
}

/// What the closure of [`__arguments!`](crate::__arguments) returns.
pub struct Written(pub FmtResult);

/// Picks the value of a row, for variants without fields; an array costs the compiler less than a
/// second `match`. `rows` has the rows of the values, ascending, as little-endian `u16`.
#[must_use]
pub fn pick<T, const N: usize>(rows: &[u8], values: [T; N], row: u16) -> Option<T> {
    let mut rows = rows.chunks_exact(2);
    let index = rows.position(|bytes| bytes == row.to_le_bytes())?;
    values.into_iter().nth(index)
}

/// Stands where an inert impl, in place of a declaration with mistakes, would make a value.
///
/// # Panics
///
/// Always; but no program that calls it has compiled.
#[allow(clippy::panic)]
#[must_use]
pub fn inert<T>() -> T {
    panic!("this declaration does not compile")
}
