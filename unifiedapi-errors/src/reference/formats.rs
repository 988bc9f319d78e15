//! The shapes of the bodies on a page.

use crate::Entry;
use crate::envelope::{MEDIA_TYPE, Shape, UNIFIED};
use crate::outline::Names;

/// A shape, with the errors that go out in it.
pub(super) struct Format {
    pub(super) shape: &'static Shape,
    /// That of the envelope, with a number where another has it too.
    pub(super) name: String,
    /// Whether some of them have members.
    pub(super) has_members: bool,
}

/// Returns the shapes in the order of their first entries; of a page without any, `Unified`.
pub(super) fn formats(entries: &[Entry]) -> Vec<Format> {
    let mut names = Names::new(' ', []);
    let mut formats: Vec<Format> = Vec::new();
    for entry in entries {
        let shape = entry.shape();
        let has_members = entry.sent_members().next().is_some();
        match formats.iter_mut().find(|format| std::ptr::eq(format.shape, shape)) {
            Some(format) => format.has_members |= has_members,
            None => formats.push(Format { shape, name: names.unique(shape.name), has_members }),
        }
    }
    if formats.is_empty() {
        let name = UNIFIED.name.to_owned();
        formats.push(Format { shape: UNIFIED, name, has_members: false });
    }
    formats
}

impl Format {
    /// Whether the media type says no more than that it is JSON.
    pub(super) fn is_json(&self) -> bool {
        self.shape.media_type == MEDIA_TYPE
    }
}
