//! Which declaration a code, a status and a message mean.

use http::StatusCode;

use crate::Entry;
use crate::entry::Tree;
use crate::table::{Search, Wanted};
use crate::template::{fits, literal_len};

/// Picks among the entries of a code the one with the status, then the one with the message; of
/// equals the first.
pub(super) fn pick(
    tree: &'static Tree,
    status: StatusCode,
    code: &str,
    message: Option<&str>,
) -> Option<Entry> {
    // Most codes are declared once: then there is nothing to compare.
    let rank = |entry: Entry| (entry.status() == status, likeness(entry, message));
    let mut best: Option<Entry> = None;
    visit(tree, Wanted::new(code), &mut |entry| {
        if best.is_none_or(|best| rank(entry) > rank(best)) {
            best = Some(entry);
        }
    });
    best.map(|entry| entry.in_envelope(tree.envelope))
}

/// Ranks the equal text over templates that fit, and among these the one that says more.
fn likeness(entry: Entry, message: Option<&str>) -> usize {
    match message {
        Some(message) if entry.is_static() && entry.message() == message => usize::MAX,
        Some(message) if !entry.is_static() && fits(entry.message(), message) => {
            1 + literal_len(entry.message())
        }
        _ => 0,
    }
}

/// Shows the entries of a code in declaration order, as [`Catalog::with_code`] lists them, but
/// without allocating.
///
/// [`Catalog::with_code`]: crate::Catalog::with_code
fn visit(tree: &'static Tree, wanted: Wanted<'_>, see: &mut dyn FnMut(Entry)) {
    if let Some(by_hand) = tree.by_hand {
        let mut listed = (by_hand.with_code)(wanted.code);
        while let Some(entry) = listed.next() {
            see(entry);
        }
        return;
    }
    let mut search = Search::new(tree.table, wanted);
    let mut next = search.next();
    for (before, inner) in tree.inner {
        while let Some(row) = next.filter(|row| row < before) {
            see(Entry::new(tree, row));
            next = search.next();
        }
        visit(inner, wanted, see);
    }
    while let Some(row) = next {
        see(Entry::new(tree, row));
        next = search.next();
    }
}
