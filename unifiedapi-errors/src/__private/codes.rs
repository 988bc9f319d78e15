//! What the enums of `#[unified(codes = …)]` do: all of it is read from the table of the errors.

use std::fmt;

use http::StatusCode;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::Entry;
use crate::code::{HasCode, UnknownCode};
use crate::declared::Declared;
use crate::table::{Search, Table};
use crate::wire::Row;

/// An enum of the codes that a table declares.
pub trait Codes: Copy + 'static {
    /// The table of the errors.
    const TABLE: &'static Table;
    /// The code of each row.
    const BY_ROW: &'static [Self];
    /// The first row of each code.
    const ROWS: &'static [u16];

    /// Returns which code it is.
    fn index(self) -> usize;
}

/// Errors that declare an enum of their codes; [`HasCode`] follows from it.
///
/// The derive does not implement that trait itself: beside the method of the type its `code_enum`
/// would be a second one of this name, of which `clippy::same_name_method` complains.
pub trait Coded: Declared {
    /// The enum.
    type Code: Codes + TryFrom<Entry>;
}

#[diagnostic::do_not_recommend]
impl<E: Coded> HasCode for E {
    type Code = E::Code;

    fn code_enum(&self) -> Option<E::Code> {
        code_of(self)
    }
}

/// Returns the first row with a code.
fn first<C: Codes>(code: C) -> Row {
    let row = C::ROWS.get(code.index()).copied().unwrap_or_default();
    C::TABLE.row(usize::from(row)).unwrap_or_default()
}

/// Returns the code as it is on the wire.
#[must_use]
pub fn code_as_str<C: Codes>(code: C) -> &'static str {
    C::TABLE.code(&first(code))
}

/// Returns the status, which all entries of a code have.
#[must_use]
pub fn code_status<C: Codes>(code: C) -> StatusCode {
    C::TABLE.profile(&first(code)).status()
}

/// Returns the code of an error that is declared by its own type.
pub fn code_of<E: Declared, C: Codes>(error: &E) -> Option<C> {
    C::BY_ROW.get(usize::from(error.row())).copied()
}

/// Finds a code by its text.
///
/// # Errors
///
/// [`UnknownCode`], if the table does not declare it.
pub fn code_from_str<C: Codes>(code: &str) -> Result<C, UnknownCode> {
    let row = Search::new(C::TABLE, code).next();
    row.and_then(|row| C::BY_ROW.get(usize::from(row)).copied())
        .ok_or_else(|| UnknownCode::new(code, C::TABLE.type_name))
}

/// Returns the code of an entry.
///
/// # Errors
///
/// [`UnknownCode`], if the entry is of another table.
pub fn code_from_entry<C: Codes>(entry: Entry) -> Result<C, UnknownCode> {
    let (table, row) = entry.place();
    let own = std::ptr::eq(table, C::TABLE);
    own.then(|| C::BY_ROW.get(usize::from(row)).copied())
        .flatten()
        .ok_or_else(|| UnknownCode::new(entry.code(), C::TABLE.type_name))
}

/// Deserializes a code from its text.
///
/// # Errors
///
/// What the deserializer returns, or that the table does not declare the code.
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
