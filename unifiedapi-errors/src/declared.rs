//! What a derived type is: the trait that the derive implements, and what follows from it.

use std::error::Error;
use std::fmt;

use crate::entry::Tree;
use crate::member::{Describe, MemberReader, MemberType, ReceivedMembers, TypeOf};
use crate::respond::{Headers, Members};
use crate::template::Template;
use crate::{Catalog, Entries, Entry, UnifiedError, WithCode};

mod value;

pub use self::value::{display, own_body};

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

    /// Returns the text that a transparent variant puts in the place of the inner error's message;
    /// [`write_message`](Self::write_message) fills it in.
    fn context(&self) -> Option<&'static str> {
        None
    }

    /// Fills this value's fields into its message.
    fn write_message(&self, template: Template<'_>) -> fmt::Result {
        template.write(&[])
    }

    /// Writes those of this value's fields that are members.
    fn write_members(&self, _members: &mut Members<'_>) {}

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

    /// Builds the variant of a row, if all of its fields are members.
    #[must_use]
    fn from_members(_row: u16, _members: &mut MemberReader<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds a transparent variant from an entry of its inner type and what was received with it.
    #[must_use]
    fn from_inner(_entry: Entry, _received: ReceivedMembers<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds the value that an entry declares, with what was received of its members.
    #[must_use]
    fn from_entry(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        let (table, row) = entry.place();
        if std::ptr::eq(table, Self::TREE.table) {
            Self::from_row(row)
                .or_else(|| Self::from_members(row, &mut received.of(entry.member_range())?))
        } else {
            Self::from_inner(entry, received)
        }
    }

    /// Returns the declaration of this value's own variant.
    fn declaration(&self) -> Entry {
        Entry::new(Self::TREE, self.row())
    }
}

/// The index of a row in its table, by a name that nothing in the user's scope can shadow.
pub type RowIndex = u16;
/// The seconds of `Retry-After`, likewise.
pub type Seconds = u64;

/// The row of a variant that has none.
pub const DELEGATED: u16 = u16::MAX;

/// Holds for every type that derives [`UnifiedError`], and for `Box` of such a type. `Declared` is
/// hidden: it is what the derive implements.
#[diagnostic::do_not_recommend]
impl<E: Declared + Error> Catalog for E {
    // The trait's own `hidden` does not count on the pages of users' types.
    #[doc(hidden)]
    const __TREE: &'static Tree = E::TREE;

    fn entries() -> Entries {
        Entries::of(E::TREE)
    }

    fn with_code(code: &str) -> WithCode<'_> {
        WithCode::of(E::TREE, code)
    }

    fn from_entry(entry: Entry) -> Option<Self> {
        <E as Declared>::from_entry(entry, ReceivedMembers::NONE)
    }

    #[doc(hidden)]
    fn __from_received(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        <E as Declared>::from_entry(entry, received)
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

    fn from_entry(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        E::__from_received(entry, received).map(Self::new)
    }
}

/// Picks the value of a row, for variants without fields. `rows` has the rows of the values,
/// ascending, as little-endian `u16`.
#[must_use]
pub fn pick<T, const N: usize>(rows: &[u8], values: [T; N], row: u16) -> Option<T> {
    let mut rows = rows.chunks_exact(2);
    let index = rows.position(|bytes| bytes == row.to_le_bytes())?;
    values.into_iter().nth(index)
}

/// What is known of an error as a member: it goes out as its body.
impl<E: Declared + ?Sized> Describe for &&&&&&TypeOf<E> {
    fn describe(&self) -> MemberType {
        MemberType::of_error(E::TREE.by_hand.is_some())
    }
}
