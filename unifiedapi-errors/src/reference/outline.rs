//! What stands where on the page, and under which anchor.

use std::collections::{BTreeMap, HashSet};

use http::StatusCode;

use crate::Entry;

/// The entries by status, then group.
pub(super) struct Outline {
    pub(super) statuses: Vec<Status>,
}

/// The errors of one status.
pub(super) struct Status {
    /// Such as `400`: no code starts with a digit.
    pub(super) id: String,
    /// Such as `400 Bad Request`.
    pub(super) title: String,
    /// Whether it is a 5xx.
    pub(super) is_server_error: bool,
    pub(super) groups: Vec<Group>,
}

/// The errors of one group in one status.
pub(super) struct Group {
    /// Such as `400-cdr`.
    pub(super) id: String,
    pub(super) title: Option<&'static str>,
    pub(super) rows: Vec<Row>,
}

/// One entry.
pub(super) struct Row {
    /// The code, or, where it repeats, the code and a number.
    pub(super) id: String,
    pub(super) entry: Entry,
}

impl Outline {
    pub(super) fn new(entries: &[Entry]) -> Self {
        let mut by_status = BTreeMap::<u16, Vec<(Option<&'static str>, Vec<Entry>)>>::new();
        for entry in entries {
            let groups = by_status.entry(entry.status().as_u16()).or_default();
            match groups.iter_mut().find(|(title, _)| *title == entry.group()) {
                Some((_, group)) => group.push(*entry),
                // No heading of a group ends where the rows without one begin: these come first.
                None if entry.group().is_none() => groups.insert(0, (None, vec![*entry])),
                None => groups.push((entry.group(), vec![*entry])),
            }
        }
        let mut ids = Ids::new(entries);
        let statuses = by_status.into_iter().map(|(status, groups)| Status {
            id: status.to_string(),
            title: title(status),
            is_server_error: status >= 500,
            groups: groups
                .into_iter()
                .map(|(title, group)| Group {
                    id: ids.unused(&format!("{status}-{}", slug(title.unwrap_or("other")))),
                    title,
                    rows: group.into_iter().map(|entry| ids.row(entry)).collect(),
                })
                .collect(),
        });
        Self { statuses: statuses.collect() }
    }

    /// Returns how many entries there are.
    pub(super) fn len(&self) -> usize {
        self.statuses.iter().map(Status::len).sum()
    }

    /// Lists all rows, in the order of the page.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.statuses.iter().flat_map(|status| &status.groups).flat_map(|group| &group.rows)
    }
}

impl Status {
    pub(super) fn len(&self) -> usize {
        self.groups.iter().map(|group| group.rows.len()).sum()
    }
}

/// Hands out anchors, each once.
struct Ids {
    used: HashSet<String>,
    /// The codes whose plain anchor was handed out.
    met: HashSet<&'static str>,
}

impl Ids {
    /// Keeps the plain anchor of every code: `login-2` may be a code, and not `login`'s second.
    fn new(entries: &[Entry]) -> Self {
        let used = entries.iter().map(|entry| entry.code().to_owned()).collect();
        Self { used, met: HashSet::new() }
    }

    fn row(&mut self, entry: Entry) -> Row {
        let code = entry.code();
        let id = if self.met.insert(code) { code.to_owned() } else { self.unused(code) };
        Row { id, entry }
    }

    fn unused(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        let mut number = 2_u32;
        while !self.used.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }
}

fn title(status: u16) -> String {
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    reason.map_or_else(|| status.to_string(), |reason| format!("{status} {reason}"))
}

/// Turns a heading into a part of an anchor: `Call events` → `call-events`.
fn slug(title: &str) -> String {
    let words = title.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
