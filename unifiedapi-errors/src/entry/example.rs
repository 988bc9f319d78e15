//! What documents show of the members of an entry.

#[cfg(test)]
mod tests;

use bytes::Bytes;
use serde_json::Value;

use super::Entry;

impl Entry {
    /// Returns the body in its envelope of the value whose fields are all given as examples, unless
    /// that lacks a member that is required (a NaN is sent as none).
    pub(crate) fn example_body(self) -> Option<Bytes> {
        let (members, row) = self.member_table();
        let body = members.body(row)?;
        let mut all = self.members();
        all.all(|member| member.example().is_some() || !member.is_required())
            .then(|| body(self.shape()))
    }

    /// Returns the members of an example, in their order: the given values, else the zeros of those
    /// that are required; `None` where one is of an unknown type.
    pub(crate) fn example_members(self) -> Option<Vec<(&'static str, Value)>> {
        let members = self.members().filter_map(|member| {
            let value = member.in_example().transpose()?;
            Some(value.map(|value| (member.name(), value)))
        });
        members.collect::<Result<_, _>>().ok()
    }
}
