//! The data behind every entry: what the derive writes down at compile time.
//!
//! All texts of a type stand in one string, and all numbers in one string of bytes, because a
//! thousand literals cost the compiler many times more than one.

#[cfg(any(feature = "openapi", feature = "reference"))]
use std::borrow::Cow;

use http::StatusCode;

use crate::const_eval::same;
#[cfg(any(feature = "openapi", feature = "reference"))]
use crate::template::readable;
use crate::wire::{FREE_SLOT, Row, Span, hash};

/// A declared response header, as validated by the macro.
#[derive(Debug)]
pub struct Header {
    /// In lower case.
    pub name: &'static str,
    /// The value; if fields fill it, its template, in `std::fmt`'s grammar.
    pub value: &'static str,
    /// Whether fields fill it.
    pub is_filled: bool,
}

#[cfg(any(feature = "openapi", feature = "reference"))]
impl Header {
    /// Returns the value as documents show it; where fields fill it, with `{name}` for each.
    pub(crate) fn shown(&self) -> Cow<'static, str> {
        if self.is_filled { Cow::Owned(readable(self.value)) } else { Cow::Borrowed(self.value) }
    }
}

/// What many variants of a type have in common.
#[derive(Debug)]
pub struct Profile {
    /// 400–599.
    pub status: u16,
    /// Whether the message has no placeholders.
    pub is_static: bool,
    /// The heading in documentation.
    pub group: Option<&'static str>,
    /// In the order in which they are sent.
    pub headers: &'static [Header],
    /// Whether a field states the seconds of `Retry-After`; literal seconds are in `headers`.
    pub retry_after: bool,
    /// The note of `#[deprecated]`, `""` if it has none.
    pub deprecated: Option<&'static str>,
}

impl Profile {
    /// Returns the status.
    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Stands in where a row names no profile; no expansion has one.
    pub(crate) const NONE: Self = Self {
        status: 500,
        is_static: true,
        group: None,
        headers: &[],
        retry_after: false,
        deprecated: None,
    };
}

/// All that one `#[derive(UnifiedError)]` declares.
#[derive(Debug)]
pub struct Table {
    /// The Rust name of the type.
    pub type_name: &'static str,
    /// Where the derive stands: tells types of one name apart in const evaluation, where
    /// addresses cannot be compared.
    pub place: (&'static str, u32, u32),
    /// The name of the code schema in OpenAPI.
    pub schema: &'static str,
    /// Every text of every row.
    pub texts: &'static str,
    /// One `Row` for each variant that is not transparent, in declaration order.
    pub rows: &'static [u8],
    /// What the rows refer to.
    pub profiles: &'static [Profile],
    /// The descriptions that were composed by macros, such as `#[doc = concat!(…)]`, by row.
    pub composed: &'static [(u16, &'static str)],
    /// A hash table from codes to rows with linear probing, laid out by the macro: a power of two
    /// of `u16`, little-endian, of which some are free (`FREE_SLOT`). Rows of one code are met in
    /// declaration order.
    pub slots: &'static [u8],
}

impl Table {
    /// Declares nothing.
    pub const EMPTY: Self = Self {
        type_name: "",
        place: ("", 0, 0),
        schema: "",
        texts: "",
        rows: b"",
        profiles: &[],
        composed: &[],
        slots: b"",
    };

    /// Returns one of the texts.
    pub(crate) fn text(&self, (start, len): Span) -> &'static str {
        let start = start as usize;
        self.texts.get(start..start + len as usize).unwrap_or_default()
    }

    /// Returns the texts from one on.
    pub(crate) fn text_from(&self, start: u32) -> &'static str {
        self.texts.get(start as usize..).unwrap_or_default()
    }

    /// Counts the rows.
    pub(crate) const fn len(&self) -> usize {
        self.rows.len() / Row::LEN
    }

    /// Returns a row.
    pub(crate) const fn row(&self, index: usize) -> Option<Row> {
        let Some((_, rest)) = self.rows.split_at_checked(index * Row::LEN) else { return None };
        match rest.first_chunk() {
            Some(bytes) => Some(Row::from_bytes(bytes)),
            None => None,
        }
    }

    /// Returns what a row has in common with others.
    pub(crate) fn profile(&self, row: &Row) -> &'static Profile {
        self.profiles.get(row.profile as usize).unwrap_or(&Profile::NONE)
    }

    /// Returns the code of a row.
    pub(crate) fn code(&self, row: &Row) -> &'static str {
        self.text(row.code())
    }

    /// Returns the code of a row, in const evaluation too.
    pub(crate) const fn code_bytes(&self, row: &Row) -> &'static [u8] {
        self.bytes(row.code())
    }

    /// Returns one of the texts as bytes, in const evaluation too.
    pub(crate) const fn bytes(&self, (start, len): Span) -> &'static [u8] {
        match self.texts.as_bytes().split_at_checked(start as usize) {
            Some((_, rest)) => match rest.split_at_checked(len as usize) {
                Some((text, _)) => text,
                None => &[],
            },
            None => &[],
        }
    }

    /// Returns the row in a slot and the slot after it; `None` if it is free.
    const fn slot(&self, slot: usize) -> Option<(u16, usize)> {
        // The number of slots is a power of two.
        let slot = slot & (self.slots.len() / 2).wrapping_sub(1);
        let Some((_, rest)) = self.slots.split_at_checked(slot * 2) else { return None };
        let Some(row) = rest.first_chunk() else { return None };
        let row = u16::from_le_bytes(*row);
        if row == FREE_SLOT { None } else { Some((row, slot + 1)) }
    }

    /// Whether a row carries this code, in const evaluation.
    pub(crate) const fn declares(&self, code: &[u8]) -> bool {
        let mut slot = hash(code);
        while let Some((row, next)) = self.slot(slot) {
            if let Some(row) = self.row(row as usize) {
                if same(self.code_bytes(&row), code) {
                    return true;
                }
            }
            slot = next;
        }
        false
    }
}

/// A code that is looked up, in one table after the other.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) code: &'a str,
    hash: usize,
}

impl<'a> Wanted<'a> {
    pub(crate) fn new(code: &'a str) -> Self {
        Self { code, hash: hash(code.as_bytes()) }
    }
}

/// Looks up the rows of one code, in declaration order.
#[derive(Clone)]
pub(crate) struct Search<'a> {
    table: &'static Table,
    code: &'a [u8],
    slot: usize,
}

impl<'a> Search<'a> {
    pub(crate) fn new(table: &'static Table, wanted: Wanted<'a>) -> Self {
        Self { table, code: wanted.code.as_bytes(), slot: wanted.hash }
    }

    pub(crate) fn next(&mut self) -> Option<u16> {
        while let Some((index, next)) = self.table.slot(self.slot) {
            self.slot = next;
            let row = self.table.row(usize::from(index));
            if row.is_some_and(|row| self.table.code_bytes(&row) == self.code) {
                return Some(index);
            }
        }
        None
    }
}
