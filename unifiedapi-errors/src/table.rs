//! The data behind every entry: what the derive writes down at compile time.
//!
//! All texts of a type stand in one string, and all numbers in one string of bytes, because a
//! thousand literals cost the compiler many times more than one.

#[cfg(any(feature = "openapi", feature = "reference"))]
use std::borrow::Cow;

#[cfg(any(feature = "openapi", feature = "reference"))]
use crate::template::readable;

/// One declared variant: where its texts begin in [`Table::texts`], and how many bytes each has
/// there, one behind the other.
#[derive(Default)]
pub(crate) struct Row {
    /// The index of its [`Profile`].
    pub(crate) profile: u32,
    /// Where its texts begin.
    pub(crate) start: u32,
    /// The length of the code, which stands in the body at [`CODE_AT`].
    pub(crate) code: u32,
    /// `{"error":{"code":"…","message":"…"}}`, finished; for a message with placeholders only the
    /// part before the message.
    pub(crate) body: u32,
    /// The message as declared, where it does not stand in the body as it is: because of
    /// placeholders, or of characters that JSON escapes. Otherwise 0.
    pub(crate) raw: u32,
    /// The Rust name.
    pub(crate) variant: u32,
    /// The prose.
    pub(crate) description: u32,
}

/// What stands before the code in a body.
pub(crate) const BEFORE_CODE: &str = r#"{"error":{"code":""#;
/// What stands between code and message in a body.
pub(crate) const BEFORE_MESSAGE: &str = r#"","message":""#;
/// What stands after the message in a body.
pub(crate) const AFTER_MESSAGE: &str = r#""}}"#;

/// Where the code stands in a body.
pub(crate) const CODE_AT: u32 = len(BEFORE_CODE);
/// How far the message stands behind the code's end.
pub(crate) const TO_MESSAGE: u32 = len(BEFORE_MESSAGE);
/// How much stands behind the message.
pub(crate) const TO_END: u32 = len(AFTER_MESSAGE);

#[allow(clippy::cast_possible_truncation)] // of the three texts above
const fn len(text: &str) -> u32 {
    text.len() as u32
}

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
    /// One row for each variant that is not transparent, in declaration order: the seven numbers
    /// of a row as `u32`, little-endian.
    pub rows: &'static [u8],
    /// What the rows refer to.
    pub profiles: &'static [Profile],
    /// The descriptions that were composed by macros, such as `#[doc = concat!(…)]`, by row.
    pub composed: &'static [(u16, &'static str)],
    /// A hash table from codes to rows with linear probing, laid out by the macro: a power of two
    /// of `u16`, little-endian, of which some are free (65535). Rows of one code are met in
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

    /// Returns the text of `len` bytes at `start`.
    pub(crate) fn text(&self, start: u32, len: u32) -> &'static str {
        let start = start as usize;
        self.texts.get(start..start + len as usize).unwrap_or_default()
    }

    /// Counts the rows.
    pub(crate) const fn len(&self) -> usize {
        self.rows.len() / ROW
    }

    /// Returns a row.
    pub(crate) const fn row(&self, index: usize) -> Option<Row> {
        let Some((_, rest)) = self.rows.split_at_checked(index * ROW) else { return None };
        let Some(bytes) = rest.first_chunk::<ROW>() else { return None };
        Some(Row {
            profile: number(bytes, 0),
            start: number(bytes, 1),
            code: number(bytes, 2),
            body: number(bytes, 3),
            raw: number(bytes, 4),
            variant: number(bytes, 5),
            description: number(bytes, 6),
        })
    }

    /// Returns the code of a row.
    pub(crate) fn code(&self, row: &Row) -> &'static str {
        self.text(row.start + CODE_AT, row.code)
    }

    /// Returns the code of a row, in const evaluation too.
    pub(crate) const fn code_bytes(&self, row: &Row) -> &'static [u8] {
        let start = row.start as usize + CODE_AT as usize;
        match self.texts.as_bytes().split_at_checked(start) {
            Some((_, rest)) => match rest.split_at_checked(row.code as usize) {
                Some((code, _)) => code,
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
        match rest.first_chunk() {
            None | Some(&[u8::MAX, u8::MAX]) => None,
            Some(row) => Some((u16::from_le_bytes(*row), slot + 1)),
        }
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

/// How many bytes a row has.
const ROW: usize = 28;

#[allow(clippy::indexing_slicing)] // seven numbers of four bytes each
const fn number(row: &[u8; ROW], index: usize) -> u32 {
    let at = index * 4;
    u32::from_le_bytes([row[at], row[at + 1], row[at + 2], row[at + 3]])
}

/// Looks up the rows of one code, in declaration order.
#[derive(Clone)]
pub(crate) struct Search<'a> {
    table: &'static Table,
    code: &'a str,
    slot: usize,
}

impl<'a> Search<'a> {
    pub(crate) fn new(table: &'static Table, code: &'a str) -> Self {
        Self { table, code, slot: hash(code.as_bytes()) }
    }

    pub(crate) fn next(&mut self) -> Option<u16> {
        while let Some((row, next)) = self.table.slot(self.slot) {
            self.slot = next;
            if self
                .table
                .row(usize::from(row))
                .is_some_and(|row| self.table.code(&row) == self.code)
            {
                return Some(row);
            }
        }
        None
    }
}

/// Compares byte strings in const evaluation.
#[allow(clippy::indexing_slicing)] // both lengths are checked
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Hashes a code, eight bytes at a time; the macro has the same function, for [`Table::slots`].
const fn hash(code: &[u8]) -> usize {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let mut hash = code.len() as u64;
    let mut rest = code;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(FACTOR);
        rest = tail;
    }
    let mut word = 0;
    while let Some((byte, tail)) = rest.split_first() {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    hash = (hash.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    (hash >> 40) as usize
}
