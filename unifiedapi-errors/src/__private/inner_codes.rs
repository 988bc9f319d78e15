//! The codes of inner errors in an enum of codes: the inner type's own enum, or its entries.
//!
//! Which of both is chosen as methods and constants are resolved, because what a type has is nothing
//! that a macro can see: those of [`Inner`] itself, for errors with an enum of codes, come before
//! those of [`Uncoded`], for all others. Errors by hand need not know of codes, and what is no error
//! is not reported here.

use super::codes::{Codes, entry_of, from_entry};
use crate::code::HasCode;
use crate::entry::Tree;
use crate::{Entry, WithCode};

/// What stands in an enum of codes for an inner error.
pub trait InnerCode: Copy {
    /// Returns an entry of the code.
    fn entry(self) -> Entry;

    /// Returns the code of an entry, if the inner type, which declares the tree, has it.
    #[must_use]
    fn from_entry(entry: Entry, declared: &'static Tree) -> Option<Self>;
}

impl<C: Codes> InnerCode for C {
    fn entry(self) -> Entry {
        entry_of(self)
    }

    fn from_entry(entry: Entry, _: &'static Tree) -> Option<Self> {
        from_entry(entry)
    }
}

impl InnerCode for Entry {
    fn entry(self) -> Entry {
        self
    }

    fn from_entry(entry: Entry, declared: &'static Tree) -> Option<Self> {
        WithCode::of(declared, entry.code()).find(|found| *found == entry)
    }
}

/// Says what the variant of this number has, in an enum of codes.
pub trait InnerCodes<const VARIANT: u16> {
    /// The inner type's enum of codes, or [`Entry`].
    type Code: InnerCode;
}

/// An inner error, which is asked for its code.
pub struct Inner<'a, E: ?Sized>(pub &'a E);

impl<E: HasCode<Code: InnerCode>> Inner<'_, E> {
    /// Whether its type has an enum of codes.
    pub const IS_CODED: bool = true;

    /// Returns its code.
    #[must_use]
    pub fn code(&self, _: Option<Entry>) -> Option<E::Code> {
        self.0.code_enum()
    }
}

/// Answers for errors without an enum of codes.
pub trait Uncoded {
    /// Whether the type has an enum of codes.
    const IS_CODED: bool = false;

    /// Returns the entry.
    fn code(&self, entry: Option<Entry>) -> Option<Entry> {
        entry
    }
}

impl<E: ?Sized> Uncoded for Inner<'_, E> {}

/// What is the code of an inner error, by whether its type has an enum of codes.
pub trait CodeIn<const IS_CODED: bool> {
    /// The enum, or [`Entry`].
    type Code;
}

impl<E: HasCode<Code: InnerCode>> CodeIn<true> for E {
    type Code = E::Code;
}

impl<E: ?Sized> CodeIn<false> for E {
    type Code = Entry;
}

/// What is the code of an inner error.
pub type CodeOf<E, const IS_CODED: bool> = <E as CodeIn<IS_CODED>>::Code;

/// Returns the code of an inner error's entry, if the inner type of this number has it.
#[must_use]
pub fn code_from_inner<C: Codes, I: InnerCode>(number: usize, entry: Entry) -> Option<I> {
    let (_, declared) = C::INNER.get(number)?;
    I::from_entry(entry, declared)
}
