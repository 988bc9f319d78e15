//! The members of the rows of a table.

use std::ops::Range;

use bytes::Bytes;
use serde_json::Value;

use crate::envelope::Shape;
use crate::member::{MemberType, MemberValue, Reader};

/// All members that a type declares, in the order of its rows.
#[derive(Debug)]
pub struct MemberTable {
    /// Their names, one behind the other.
    pub names: &'static str,
    /// For each member, little-endian: its row and its type (an index into `types`; that of unknown
    /// types is 65,535), `u16` both, and where its name ends, `u32`.
    pub list: &'static [u8],
    /// What is known of each type.
    pub types: &'static [fn() -> MemberType],
    /// How values of each type are read; empty where nothing is received.
    pub readers: &'static [Reader],
    /// The examples that are given, each with the index of its member.
    pub examples: &'static [(u16, ExampleValue)],
    /// The bodies of the examples that are given for all fields of a row.
    pub bodies: &'static [(u16, ExampleBody)],
}

/// Makes the value of an example; `None` if it is left out of bodies.
pub(crate) type ExampleValue = fn() -> Option<Value>;
/// Makes the body of an example in an envelope.
pub(crate) type ExampleBody = fn(&'static Shape) -> Bytes;

/// The index of a type of which nothing is known.
const UNKNOWN: u16 = u16::MAX;

/// What the list says of one member.
pub(crate) struct Listed {
    row: u16,
    ty: u16,
    end: u32,
}

impl MemberTable {
    /// Declares nothing.
    pub const EMPTY: Self =
        Self { names: "", list: b"", types: &[], readers: &[], examples: &[], bodies: &[] };

    /// How many bytes a member has in the list.
    const LEN: usize = 8;

    fn get(&self, index: usize) -> Option<Listed> {
        let (_, rest) = self.list.split_at_checked(index * Self::LEN)?;
        let [row_0, row_1, ty_0, ty_1, end @ ..] = *rest.first_chunk::<8>()?;
        Some(Listed {
            row: u16::from_le_bytes([row_0, row_1]),
            ty: u16::from_le_bytes([ty_0, ty_1]),
            end: u32::from_le_bytes(end),
        })
    }

    /// Returns where the members of a row stand in the list.
    pub(crate) fn of(&self, row: u16) -> Range<usize> {
        let row_at = |index| self.get(index).map(|member| member.row);
        let (mut low, mut high) = (0, self.list.len() / Self::LEN);
        while low < high {
            let middle = low + (high - low) / 2;
            if row_at(middle).is_some_and(|other| other < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let mut end = low;
        while row_at(end) == Some(row) {
            end += 1;
        }
        low..end
    }

    /// Returns the name of a member.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        let before = index.checked_sub(1).and_then(|before| self.get(before));
        let start = before.map_or(0, |before| before.end);
        let end = self.get(index).map_or(start, |member| member.end);
        self.names.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Returns what is known of a member's type.
    pub(crate) fn ty(&self, index: usize) -> MemberType {
        self.types.get(self.type_index(index)).map_or(MemberType::UNKNOWN, |describe| describe())
    }

    /// Reads a value of a member's type.
    pub(crate) fn read(&self, index: usize, json: &[u8]) -> Option<Box<dyn MemberValue>> {
        let read = self.readers.get(self.type_index(index))?;
        read(json)
    }

    fn type_index(&self, index: usize) -> usize {
        self.get(index).map_or(UNKNOWN, |member| member.ty).into()
    }

    /// Returns what makes the example of a member, if one is given.
    #[cfg(any(feature = "openapi", feature = "reference"))]
    pub(crate) fn example(&self, index: usize) -> Option<ExampleValue> {
        find(self.examples, u16::try_from(index).ok()?)
    }

    /// Returns what makes the body of a row, if an example is given for each of its fields.
    #[cfg(any(feature = "openapi", feature = "reference"))]
    pub(crate) fn body(&self, row: u16) -> Option<ExampleBody> {
        find(self.bodies, row)
    }
}

/// Finds the value of a key.
#[cfg(any(feature = "openapi", feature = "reference"))]
fn find<T: Copy>(sorted: &[(u16, T)], key: u16) -> Option<T> {
    let index = sorted.binary_search_by_key(&key, |(key, _)| *key).ok()?;
    sorted.get(index).map(|(_, value)| *value)
}
