//! What a type can produce, with the types that it delegates to, and the walk over it.

use std::fmt;
use std::mem;

use crate::Entry;
use crate::envelope::{Shape, UNIFIED};
use crate::table::{MemberTable, Search, Table};

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

/// Walks a tree of tables in declaration order, all of it or one code's rows.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    /// That of the type that was asked: everything goes out in it.
    envelope: &'static Shape,
    code: Option<&'a str>,
    at: Place<'a>,
    /// Where to go on when `at` has ended; allocates only below a transparent variant.
    above: Vec<Place<'a>>,
}

/// Where a walk is.
#[derive(Clone)]
enum Place<'a> {
    Table(Position<'a>),
    /// In what was listed by hand, of which all is wanted or one code.
    ByHand(Box<Walk<'a>>, Option<&'a str>),
}

/// What a walk meets next.
enum Step {
    Entry(Entry),
    Into(&'static Tree),
    End,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(tree: &'static Tree, code: Option<&'a str>) -> Self {
        Self { envelope: tree.envelope, code, at: Place::new(tree, code), above: Vec::new() }
    }

    /// Keeps the entries of one code.
    pub(crate) fn only(self, code: &'a str) -> Self {
        Self {
            envelope: self.envelope,
            code: None,
            at: Place::ByHand(Box::new(self), Some(code)),
            above: Vec::new(),
        }
    }

    pub(crate) fn next(&mut self) -> Option<Entry> {
        loop {
            match self.at.next() {
                Step::Entry(entry) => return Some(entry.in_envelope(self.envelope)),
                Step::Into(tree) => {
                    let below = Place::new(tree, self.code);
                    self.above.push(mem::replace(&mut self.at, below));
                }
                Step::End => self.at = self.above.pop()?,
            }
        }
    }
}

impl<'a> Place<'a> {
    fn new(tree: &'static Tree, code: Option<&'a str>) -> Self {
        match (tree.by_hand, code) {
            (None, _) => Self::Table(Position::new(tree, code)),
            (Some(by_hand), None) => Self::ByHand(Box::new((by_hand.entries)()), None),
            (Some(by_hand), Some(code)) => Self::ByHand(Box::new((by_hand.with_code)(code)), None),
        }
    }

    fn next(&mut self) -> Step {
        match self {
            Self::Table(position) => position.next(),
            Self::ByHand(walk, code) => loop {
                match walk.next() {
                    Some(entry) if code.is_none_or(|code| entry.code() == code) => {
                        return Step::Entry(entry);
                    }
                    Some(_) => {}
                    None => return Step::End,
                }
            },
        }
    }
}

/// A place in one table.
#[derive(Clone)]
struct Position<'a> {
    tree: &'static Tree,
    /// How many of the inner trees were entered.
    entered: usize,
    rows: Rows<'a>,
    /// A row that was looked up, and stands behind the tree that was entered.
    later: Option<u16>,
}

/// The rows of a table that are wanted.
#[derive(Clone)]
enum Rows<'a> {
    All(std::ops::Range<u16>),
    WithCode(Search<'a>),
}

impl<'a> Position<'a> {
    fn new(tree: &'static Tree, code: Option<&'a str>) -> Self {
        let rows = match code {
            None => Rows::All(0..u16::try_from(tree.table.len()).unwrap_or(u16::MAX)),
            Some(code) => Rows::WithCode(Search::new(tree.table, code)),
        };
        Self { tree, entered: 0, rows, later: None }
    }

    fn next(&mut self) -> Step {
        let row = self.later.take().or_else(|| self.rows.next());
        if let Some((before, tree)) = self.tree.inner.get(self.entered) {
            if row.is_none_or(|row| row >= *before) {
                self.later = row;
                self.entered += 1;
                return Step::Into(tree);
            }
        }
        row.map_or(Step::End, |row| Step::Entry(Entry::new(self.tree, row)))
    }
}

impl Rows<'_> {
    fn next(&mut self) -> Option<u16> {
        match self {
            Self::All(rows) => rows.next(),
            Self::WithCode(search) => search.next(),
        }
    }
}

impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.clone();
        f.debug_list().entries(std::iter::from_fn(|| rest.next())).finish()
    }
}
