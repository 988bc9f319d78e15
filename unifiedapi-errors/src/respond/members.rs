//! Members on their way into a body.

use serde::Serialize;

use super::buffer::Buffer;
use crate::Entry;
use crate::json;
use crate::member::{MemberTable, SerializeMember};

/// Writes the members of one error into its body, in their order.
///
/// What cannot be sent is taken back: a body is valid JSON whatever a `Serialize` does.
pub struct Members<'a> {
    body: &'a mut Buffer,
    wanted: Wanted,
    /// The declared ones, and which is next.
    declared: (&'static MemberTable, std::ops::Range<usize>),
    /// Takes the names of those that cannot be sent.
    unsent: Option<&'a mut Vec<String>>,
}

/// Which members are written.
enum Wanted {
    /// All but those of a name that is taken, or that stand elsewhere.
    All { reserved: &'static [&'static str], placed: &'static [&'static str] },
    /// The value of this one.
    Only(&'static str),
}

/// Where a member begins in the body, and its value.
struct Begun {
    member: usize,
    value: usize,
}

impl<'a> Members<'a> {
    pub(super) fn new(
        body: &'a mut Buffer,
        reserved: &'static [&'static str],
        placed: &'static [&'static str],
        unsent: Option<&'a mut Vec<String>>,
    ) -> Self {
        Self {
            body,
            wanted: Wanted::All { reserved, placed },
            declared: (&MemberTable::EMPTY, 0..0),
            unsent,
        }
    }

    pub(super) fn only(body: &'a mut Buffer, name: &'static str) -> Self {
        let declared = (&MemberTable::EMPTY, 0..0);
        Self { body, wanted: Wanted::Only(name), declared, unsent: None }
    }

    /// Names what [`write`](Self::write) writes next.
    pub(crate) fn declare(&mut self, entry: Entry) {
        self.declared = entry.member_range();
    }

    /// Writes the next of the declared members.
    pub fn write<T: SerializeMember + ?Sized>(&mut self, value: &T) {
        let (table, rest) = &mut self.declared;
        let name = rest.next().map(|index| table.name(index));
        if let Some(name) = name {
            self.write_named(name, value);
        }
    }

    /// Writes a member.
    pub(crate) fn write_named<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Some(begun) = self.begin(name) {
            let is_written = serde_json::to_writer(&mut *self.body, value).is_ok();
            self.end(name, &begun, is_written);
        }
    }

    /// Writes a member whose value is JSON text already.
    #[cfg(feature = "client")]
    pub(crate) fn write_json(&mut self, name: &str, json: &[u8]) {
        if let Some(begun) = self.begin(name) {
            self.body.push(json);
            self.end(name, &begun, true);
        }
    }

    /// Writes what stands before a value, if it is wanted.
    fn begin(&mut self, name: &str) -> Option<Begun> {
        let member = self.body.len();
        match self.wanted {
            Wanted::Only(wanted) if wanted != name => return None,
            Wanted::Only(_) => {}
            Wanted::All { placed, .. } if placed.contains(&name) => return None,
            Wanted::All { reserved, .. } if reserved.contains(&name) => {
                self.leave_out(name);
                return None;
            }
            Wanted::All { .. } => {
                self.body.push_comma();
                self.body.push(b"\"");
                self.body.push_escaped(name);
                self.body.push(b"\":");
            }
        }
        Some(Begun { member, value: self.body.len() })
    }

    /// Takes back what is absent or cannot be sent.
    fn end(&mut self, name: &str, begun: &Begun, is_written: bool) {
        let value = self.body.as_slice().get(begun.value..).unwrap_or_default();
        let is_absent = is_written && value.trim_ascii() == b"null";
        if is_written && !is_absent && json::is_sound(value) {
            return;
        }
        self.body.truncate(begun.member);
        if !is_absent {
            self.leave_out(name);
        }
    }

    fn leave_out(&mut self, name: &str) {
        if let Some(unsent) = &mut self.unsent {
            unsent.push(name.to_owned());
        }
    }
}
