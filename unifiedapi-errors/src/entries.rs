//! What the type of an error answers: everything that it declares.

use std::fmt;
use std::iter::FusedIterator;
use std::sync::Arc;

use crate::__private::Declared;
use crate::table::{Search, Tree};
use crate::{Entry, UnifiedError};

/// An error type that lists what it can produce, which `#[unified(transparent)]` needs.
///
/// Derived types have it, and so have `Box` and `Arc` of such types. For a type with
/// `impl UnifiedError` by hand, `impl Catalog for Mine {}` is enough: it lists no entries.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError};
///
/// #[derive(Debug, PartialEq, UnifiedError)]
/// enum SessionError {
///     #[unified(status = 401, code = "session_expired", message = "The session has expired.")]
///     Expired,
///     #[unified(status = 401, code = "session_unknown", message = "There is no such session.")]
///     Unknown,
/// }
///
/// let codes: Vec<_> = SessionError::entries().map(|entry| entry.code()).collect();
/// assert_eq!(codes, ["session_expired", "session_unknown"]);
///
/// let entry = SessionError::with_code("session_unknown").next().unwrap();
/// assert_eq!(SessionError::from_entry(entry), Some(SessionError::Unknown));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not list the errors that it can produce",
    label = "not a `Catalog`",
    note = "help: where `{Self}` is your own, derive `UnifiedError` for it, or write `impl UnifiedError` and an empty `impl Catalog`; where it is not, declare `status`, `code` and `message` instead of `transparent`"
)]
pub trait Catalog: UnifiedError + Sized {
    #[doc(hidden)]
    const __TREE: &'static Tree = &Tree::EMPTY;

    /// Returns every entry that this type can produce, in declaration order; those of a
    /// transparent variant stand where the variant does.
    fn entries() -> Entries {
        Entries(Walk::new(Self::__TREE, None))
    }

    /// Returns the entries of one code, in declaration order.
    fn with_code(code: &str) -> WithCode<'_> {
        WithCode(Walk::new(Self::__TREE, Some(code)))
    }

    /// Returns the value that an entry declares, if its variant has no fields, also through
    /// transparent variants; `None` for a variant with fields or an entry of another type.
    #[must_use]
    fn from_entry(entry: Entry) -> Option<Self> {
        let _ = entry;
        None
    }
}

#[diagnostic::do_not_recommend]
impl<E: Declared + std::error::Error> Catalog for E {
    const __TREE: &'static Tree = E::TREE;

    fn from_entry(entry: Entry) -> Option<Self> {
        <E as Declared>::from_entry(entry)
    }
}

/// Lists what the shared error's type lists.
#[diagnostic::do_not_recommend]
impl<E: Catalog> Catalog for Arc<E> {
    const __TREE: &'static Tree = E::__TREE;

    fn from_entry(entry: Entry) -> Option<Self> {
        E::from_entry(entry).map(Self::new)
    }
}

/// The entries of a type, made by [`Catalog::entries`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Entries(Walk<'static>);

#[cfg(feature = "openapi")]
impl Entries {
    /// Walks all tables of a tree.
    pub(crate) fn of(tree: &'static Tree) -> Self {
        Self(Walk::new(tree, None))
    }
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.next()
    }
}

impl FusedIterator for Entries {}

/// The entries of one code, made by [`Catalog::with_code`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct WithCode<'a>(Walk<'a>);

impl Iterator for WithCode<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.next()
    }
}

impl FusedIterator for WithCode<'_> {}

/// Walks a tree of tables in declaration order, all of it or one code's rows.
#[derive(Clone)]
struct Walk<'a> {
    code: Option<&'a str>,
    at: Position<'a>,
    /// Where to go on when `at` has ended; allocates only below a transparent variant.
    above: Vec<Position<'a>>,
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

impl<'a> Walk<'a> {
    fn new(tree: &'static Tree, code: Option<&'a str>) -> Self {
        Self { code, at: Position::new(tree, code), above: Vec::new() }
    }

    fn next(&mut self) -> Option<Entry> {
        loop {
            let at = &mut self.at;
            let row = match at.tree.inner.get(at.entered) {
                None => at.take(),
                Some((before, tree)) => match at.take() {
                    Some(row) if row < *before => Some(row),
                    later => {
                        at.later = later;
                        at.entered += 1;
                        let below = Position::new(tree, self.code);
                        self.above.push(std::mem::replace(at, below));
                        continue;
                    }
                },
            };
            match row {
                Some(row) => return Some(Entry::new(self.at.tree.table, row)),
                None => self.at = self.above.pop()?,
            }
        }
    }
}

impl<'a> Position<'a> {
    fn new(tree: &'static Tree, code: Option<&'a str>) -> Self {
        let rows = match code {
            None => Rows::All(0..u16::try_from(tree.table.len()).unwrap_or(u16::MAX)),
            Some(code) => Rows::WithCode(Search::new(tree.table, code)),
        };
        Self { tree, entered: 0, rows, later: None }
    }

    fn take(&mut self) -> Option<u16> {
        self.later.take().or_else(|| self.rows.next())
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
