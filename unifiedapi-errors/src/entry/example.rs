//! What documents show of the members of an entry.

#[cfg(test)]
mod tests;

use bytes::Bytes;
use serde_json::Value;

use super::Entry;
use crate::request_id;
use crate::respond::{Content, Members, Text};

impl Entry {
    /// Returns its body in its envelope: exactly that of the value whose fields are all given as
    /// examples, else one that may be sent like that but for its message, in which `{name}` stands for
    /// what fields fill. `None` where a member may be anything.
    pub(crate) fn shown_body(self) -> Option<Bytes> {
        // The document may be asked for by a request, which is none of the examples'.
        request_id::outside(|| self.example_body().or_else(|| self.composed_body()))
    }

    fn composed_body(self) -> Option<Bytes> {
        let members = self.example_members()?;
        let write = |out: &mut Members<'_>| {
            for (name, value) in &members {
                out.write_named(name, value);
            }
        };
        let content = Content {
            status: self.status(),
            // The macro has checked that nothing in it needs an escape.
            code: Text::Escaped(self.code()),
            group: self.group(),
            message: Text::Plain(&self.readable_message()),
            members: &write,
        };
        Some(content.lay_out(self.shape()))
    }

    /// Returns the body in its envelope of the value whose fields are all given as examples, unless
    /// that lacks a member that is required (a NaN is sent as none).
    fn example_body(self) -> Option<Bytes> {
        let (members, row) = self.member_table();
        let body = members.body(row)?;
        let mut all = self.members();
        all.all(|member| member.example().is_some() || !member.is_required())
            .then(|| body(self.shape()))
    }

    /// Returns the members of an example, in their order: the given values, else the zeros of those
    /// that are required; `None` where one is of an unknown type.
    fn example_members(self) -> Option<Vec<(&'static str, Value)>> {
        let members = self.members().filter_map(|member| {
            let value = member.in_example().transpose()?;
            Some(value.map(|value| (member.name(), value)))
        });
        members.collect::<Result<_, _>>().ok()
    }
}
