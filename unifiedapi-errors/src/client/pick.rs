//! Which declaration a code, a status and a message mean.

use http::StatusCode;

use super::template;
use crate::Entry;
use crate::table::Search;
use crate::tree::Tree;

/// Picks among the entries of a code the one with the status, then the one with the message; of
/// equals the first.
pub(super) fn pick(
    tree: &'static Tree,
    status: StatusCode,
    code: &str,
    message: Option<&str>,
) -> Option<Entry> {
    let mut best: Option<(Entry, (bool, usize))> = None;
    visit(tree, code, &mut |entry| {
        let rank = (entry.status() == status, likeness(entry, message));
        if best.is_none_or(|(_, of_best)| rank > of_best) {
            best = Some((entry, rank));
        }
    });
    best.map(|(entry, _)| entry)
}

/// Whether an entry can have sent the message.
pub(super) fn sends(entry: Entry, message: &str) -> bool {
    if entry.is_static() {
        return entry.message() == message;
    }
    template::fits(entry.message(), message)
}

/// Ranks the equal text over templates that fit, and among these the one that says more.
fn likeness(entry: Entry, message: Option<&str>) -> usize {
    match message {
        Some(message) if !sends(entry, message) => 0,
        Some(_) if entry.is_static() => usize::MAX,
        Some(_) => 1 + template::literal_len(entry.message()),
        None => 0,
    }
}

/// Shows the entries of a code in declaration order, as [`Catalog::with_code`] lists them, but
/// without allocating.
///
/// [`Catalog::with_code`]: crate::Catalog::with_code
fn visit(tree: &'static Tree, code: &str, see: &mut dyn FnMut(Entry)) {
    if let Some(by_hand) = tree.by_hand {
        let mut listed = (by_hand.with_code)(code);
        while let Some(entry) = listed.next() {
            see(entry);
        }
        return;
    }
    let mut search = Search::new(tree.table, code);
    let mut next = search.next();
    for (before, inner) in tree.inner {
        while let Some(row) = next.filter(|row| row < before) {
            see(Entry::new(tree.table, row));
            next = search.next();
        }
        visit(inner, code, see);
    }
    while let Some(row) = next {
        see(Entry::new(tree.table, row));
        next = search.next();
    }
}
