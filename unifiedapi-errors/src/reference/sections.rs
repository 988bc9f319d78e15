//! What stands where on the page, and under which anchor.

use http::StatusCode;

use crate::Entry;
use crate::outline::{Names, by_group, by_status};

/// The entries by status, then group.
pub(super) struct Sections {
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

impl Sections {
    pub(super) fn new(entries: &[Entry]) -> Self {
        let mut ids = Names::new('-', entries.iter().map(|entry| entry.code()));
        let mut group = |status: StatusCode, (title, entries): (Option<&'static str>, Vec<_>)| {
            let name = slug(title.unwrap_or("other"));
            let row = |entry: Entry| Row { id: ids.unique(entry.code()), entry };
            Group {
                rows: entries.into_iter().map(row).collect(),
                id: ids.unique(&format!("{}-{name}", status.as_str())),
                title,
            }
        };
        let status = |(status, entries): (StatusCode, Vec<_>)| Status {
            id: status.as_str().to_owned(),
            title: title(status),
            is_server_error: status.is_server_error(),
            groups: by_group(entries).into_iter().map(|it| group(status, it)).collect(),
        };
        Self { statuses: by_status(entries.iter().copied()).into_iter().map(status).collect() }
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

fn title(status: StatusCode) -> String {
    let number = status.as_str();
    status
        .canonical_reason()
        .map_or_else(|| number.to_owned(), |reason| format!("{number} {reason}"))
}

/// Turns a heading into a part of an anchor: `Call events` → `call-events`.
fn slug(title: &str) -> String {
    let words = title.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
