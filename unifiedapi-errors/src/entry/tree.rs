//! What a type can produce, with the types that it delegates to.

use super::walk::Walk;
use crate::envelope::{Shape, UNIFIED};
use crate::member::MemberTable;
use crate::table::Table;

/// A table and, by position among its rows, those of the types that its transparent variants
/// delegate to.
#[derive(Debug)]
pub struct Tree {
    /// The type's own declarations.
    pub table: &'static Table,
    /// Before which row of `table`, and which tree, in declaration order.
    pub inner: &'static [(u16, &'static Tree)],
    /// What an `impl Catalog` by hand lists, which only runs; then there is nothing else.
    pub by_hand: Option<ByHand>,
    /// The members of the type's own declarations. They are not in the table, because a static
    /// knows no generics.
    pub members: &'static MemberTable,
    /// For each of the type's own declarations the first letter of the level that it states, or
    /// `-`; empty where none states one.
    pub levels: &'static [u8],
    /// The shape in which all of them go out.
    pub envelope: &'static Shape,
}

impl Tree {
    /// Declares nothing.
    pub const EMPTY: Self = Self {
        table: &Table::EMPTY,
        inner: &[],
        by_hand: None,
        members: &MemberTable::EMPTY,
        levels: b"",
        envelope: UNIFIED,
    };

    /// Returns the finished body of a row in `Unified`, if there is nothing to be filled in.
    #[inline]
    pub(crate) fn static_body(&self, row: u16) -> Option<&'static [u8]> {
        let table = self.table;
        let has_members = !self.members.list.is_empty() && !self.members.of(row).is_empty();
        let row = table.row(usize::from(row)).filter(|row| table.profile(row).is_static)?;
        (!has_members).then(|| table.bytes(row.body()))
    }
}

/// The functions of an `impl Catalog` by hand, overridden or not.
#[derive(Clone, Copy, Debug)]
pub struct ByHand {
    pub(crate) entries: fn() -> Walk<'static>,
    pub(crate) with_code: for<'a> fn(&'a str) -> Walk<'a>,
}
