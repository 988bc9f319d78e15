//! What the enums of `#[unified(codes = …)]` do: all of it is read from the tables of the errors.

use std::fmt;

use http::StatusCode;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::code::{HasCode, UnknownCode};
use crate::declared::{DELEGATED, Declared};
use crate::entry::Tree;
use crate::table::Table;
use crate::{Catalog, Entry, WithCode};

/// An enum of the codes that a table declares, and of those that inner errors have.
pub trait Codes: Copy + 'static {
    /// The table of the errors.
    const TABLE: &'static Table;
    /// The code of each row.
    const BY_ROW: &'static [Self];
    /// The first row of each code that the table declares.
    const ROWS: &'static [u16];
    /// For each variant with the codes of an inner error, before which row it stands, and what the
    /// inner type declares.
    const INNER: &'static [(u16, &'static Tree)] = &[];
    /// All that the errors declare, as far as codes ask for it.
    const TREE: &'static Tree = &Tree { table: Self::TABLE, inner: Self::INNER, ..Tree::EMPTY };

    /// Returns which code of the table it is; of no use where [`inner`](Self::inner) answers.
    fn index(self) -> usize;

    /// Returns an entry of the code of an inner error.
    fn inner(self) -> Option<Entry> {
        None
    }

    /// Returns the code of an inner error's entry, in the first variant that can have it.
    #[must_use]
    fn from_inner(_entry: Entry) -> Option<Self> {
        None
    }
}

/// Errors that declare an enum of their codes; [`HasCode`] follows from it.
///
/// The derive does not implement that trait itself: beside the method of the type its `code_enum`
/// would be a second one of this name, of which `clippy::same_name_method` complains.
pub trait Coded: Declared {
    /// The enum.
    type Code: Codes + TryFrom<Entry>;

    /// Returns the code of the inner error in a transparent variant; `entry` is that error's.
    fn inner_code(&self, entry: Option<Entry>) -> Option<Self::Code> {
        let _ = entry;
        None
    }
}

#[diagnostic::do_not_recommend]
impl<E: Coded> HasCode for E {
    type Code = E::Code;

    fn code_enum(&self) -> Option<E::Code> {
        code_of(self)
    }
}

/// Has the codes of the boxed error.
impl<E: Catalog + HasCode<Code: Codes>> Coded for Box<E> {
    type Code = E::Code;

    fn inner_code(&self, _: Option<Entry>) -> Option<E::Code> {
        (**self).code_enum()
    }
}

/// Returns an entry of a code: of its status and its text.
pub(super) fn entry_of<C: Codes>(code: C) -> Entry {
    code.inner().unwrap_or_else(|| {
        let row = C::ROWS.get(code.index()).copied().unwrap_or(DELEGATED);
        Entry::new(C::TREE, row)
    })
}

/// Returns the code as it is on the wire.
#[must_use]
pub fn code_as_str<C: Codes>(code: C) -> &'static str {
    entry_of(code).code()
}

/// Returns the status, which all entries of a code have.
#[must_use]
pub fn code_status<C: Codes>(code: C) -> StatusCode {
    entry_of(code).status()
}

/// Returns the code of an error.
pub fn code_of<E: Coded>(error: &E) -> Option<E::Code> {
    match error.inner() {
        Some(inner) => error.inner_code(inner.entry()),
        None => E::Code::BY_ROW.get(usize::from(error.row())).copied(),
    }
}

/// Finds a code by its text: the first in declaration order.
///
/// # Errors
///
/// [`UnknownCode`], if it is declared nowhere.
pub fn code_from_str<C: Codes>(code: &str) -> Result<C, UnknownCode> {
    WithCode::of(C::TREE, code)
        .find_map(from_entry)
        .ok_or_else(|| UnknownCode::new(code, C::TABLE.type_name))
}

/// Returns the code of an entry.
///
/// # Errors
///
/// [`UnknownCode`], if the entry is of another type.
pub fn code_from_entry<C: Codes>(entry: Entry) -> Result<C, UnknownCode> {
    from_entry(entry).ok_or_else(|| UnknownCode::new(entry.code(), C::TABLE.type_name))
}

pub(super) fn from_entry<C: Codes>(entry: Entry) -> Option<C> {
    let (table, row) = entry.place();
    if std::ptr::eq(table, C::TABLE) {
        C::BY_ROW.get(usize::from(row)).copied()
    } else {
        C::from_inner(entry)
    }
}

/// Deserializes a code from its text.
///
/// # Errors
///
/// What the deserializer returns, or that the code is declared nowhere.
pub fn deserialize_code<'de, C: Codes, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<C, D::Error> {
    struct Code<C>(std::marker::PhantomData<C>);

    impl<C: Codes> Visitor<'_> for Code<C> {
        type Value = C;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a code of `{}`", C::TABLE.type_name)
        }

        fn visit_str<E: Error>(self, code: &str) -> Result<C, E> {
            code_from_str(code).map_err(|_| E::invalid_value(Unexpected::Str(code), &self))
        }
    }

    deserializer.deserialize_str(Code(std::marker::PhantomData))
}
