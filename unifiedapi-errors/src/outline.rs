//! Entries as documents list them: each once, by status, by group, under names of their own.

#[cfg(any(feature = "openapi", feature = "reference"))]
use std::collections::BTreeMap;
use std::collections::HashSet;

#[cfg(any(feature = "openapi", feature = "reference"))]
use http::StatusCode;

use crate::Entry;

/// Returns each entry once, where it comes first: two types may delegate to a third.
pub(crate) fn once(entries: impl IntoIterator<Item = Entry>) -> Vec<Entry> {
    let mut seen = HashSet::new();
    entries.into_iter().filter(|entry| seen.insert(shown(*entry))).collect()
}

/// An entry and the address of its envelope: one declaration may go out in several.
pub(crate) type Shown = (Entry, usize);

/// Returns what tells an entry apart in documents.
pub(crate) fn shown(entry: Entry) -> Shown {
    (entry, std::ptr::from_ref(entry.shape()).addr())
}

/// Sorts entries by status; in each they stay in their order.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn by_status(
    entries: impl IntoIterator<Item = Entry>,
) -> BTreeMap<StatusCode, Vec<Entry>> {
    let mut statuses = BTreeMap::<_, Vec<_>>::new();
    for entry in entries {
        statuses.entry(entry.status()).or_default().push(entry);
    }
    statuses
}

/// Sorts entries by group, in the order of their first entries.
///
/// Those without one come first: no heading of a group says where it ends.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn by_group(
    entries: impl IntoIterator<Item = Entry>,
) -> Vec<(Option<&'static str>, Vec<Entry>)> {
    let mut groups: Vec<(_, Vec<_>)> = Vec::new();
    for entry in entries {
        match groups.iter_mut().find(|(group, _)| *group == entry.group()) {
            Some((_, entries)) => entries.push(entry),
            None if entry.group().is_none() => groups.insert(0, (None, vec![entry])),
            None => groups.push((entry.group(), vec![entry])),
        }
    }
    groups
}

/// Makes names unique with a number.
pub(crate) struct Names {
    /// What stands before the number.
    separator: char,
    taken: HashSet<String>,
    /// The codes: `login-2` may be one, and not the name of `login`'s second entry.
    codes: HashSet<String>,
}

impl Names {
    /// Keeps the name of each code for the first entry that has it.
    pub(crate) fn new<'a>(separator: char, codes: impl IntoIterator<Item = &'a str>) -> Self {
        let codes = codes.into_iter().map(str::to_owned).collect();
        Self { separator, taken: HashSet::new(), codes }
    }

    /// Takes names that are in use elsewhere.
    #[cfg(feature = "aide015")]
    pub(crate) fn take<'a>(&mut self, names: impl IntoIterator<Item = &'a String>) {
        self.taken.extend(names.into_iter().cloned());
    }

    /// Returns the wanted name, or if that is taken, the same with a 2, a 3 and so on.
    pub(crate) fn unique(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 1_u32;
        while self.taken.contains(&name) || (number > 1 && self.codes.contains(&name)) {
            number += 1;
            name = format!("{wanted}{}{number}", self.separator);
        }
        self.taken.insert(name.clone());
        name
    }
}
