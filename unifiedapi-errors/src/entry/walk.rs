//! The walk over a tree.

use std::fmt;
use std::mem;

use super::{Entry, Tree};
use crate::envelope::Shape;
use crate::table::{Search, Wanted};

/// Walks a tree of tables in declaration order, all of it or one code's rows.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    /// That of the type that was asked: everything goes out in it.
    envelope: &'static Shape,
    wanted: Option<Wanted<'a>>,
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
        let wanted = code.map(Wanted::new);
        Self { envelope: tree.envelope, wanted, at: Place::new(tree, wanted), above: Vec::new() }
    }

    /// Keeps the entries of one code.
    pub(crate) fn only(self, code: &'a str) -> Self {
        Self {
            envelope: self.envelope,
            wanted: None,
            at: Place::ByHand(Box::new(self), Some(code)),
            above: Vec::new(),
        }
    }

    pub(crate) fn next(&mut self) -> Option<Entry> {
        loop {
            match self.at.next() {
                Step::Entry(entry) => return Some(entry.in_envelope(self.envelope)),
                Step::Into(tree) => self.enter(tree),
                Step::End => self.at = self.above.pop()?,
            }
        }
    }

    /// Goes into a tree, and on behind it later.
    #[cold]
    fn enter(&mut self, tree: &'static Tree) {
        let below = Place::new(tree, self.wanted);
        self.above.push(mem::replace(&mut self.at, below));
    }
}

impl<'a> Place<'a> {
    fn new(tree: &'static Tree, wanted: Option<Wanted<'a>>) -> Self {
        let Some(by_hand) = tree.by_hand else {
            return Self::Table(Position::new(tree, wanted));
        };
        let listed = match wanted {
            None => (by_hand.entries)(),
            Some(wanted) => (by_hand.with_code)(wanted.code),
        };
        Self::ByHand(Box::new(listed), None)
    }

    fn next(&mut self) -> Step {
        match self {
            Self::Table(position) => position.next(),
            Self::ByHand(walk, code) => next_by_hand(walk, *code),
        }
    }
}

/// Lists what a type lists itself, of which all is wanted or one code.
#[cold]
fn next_by_hand(walk: &mut Walk<'_>, code: Option<&str>) -> Step {
    let mut rest = std::iter::from_fn(|| walk.next());
    let wanted = rest.find(|entry| code.is_none_or(|code| entry.code() == code));
    wanted.map_or(Step::End, Step::Entry)
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
    fn new(tree: &'static Tree, wanted: Option<Wanted<'a>>) -> Self {
        let rows = match wanted {
            None => Rows::All(0..u16::try_from(tree.table.len()).unwrap_or(u16::MAX)),
            Some(wanted) => Rows::WithCode(Search::new(tree.table, wanted)),
        };
        Self { tree, entered: 0, rows, later: None }
    }

    fn next(&mut self) -> Step {
        let row = match self.later {
            Some(_) => self.later.take(),
            None => self.rows.next(),
        };
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
