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

    /// Whether its own declarations have no members, and all go out as [`Unified`], so that bodies
    /// are built at compile time.
    ///
    /// [`Unified`]: crate::envelope::Unified
    pub(crate) const fn is_plain(&self) -> bool {
        self.members.list.is_empty() && self.envelope.is_unified
    }
}

/// The functions of an `impl Catalog` by hand, overridden or not.
#[derive(Clone, Copy, Debug)]
pub struct ByHand {
    pub(crate) entries: fn() -> Walk<'static>,
    pub(crate) with_code: for<'a> fn(&'a str) -> Walk<'a>,
}
