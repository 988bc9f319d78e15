//! What documents show of the members of an entry.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use super::Member;
use crate::Entry;

impl Member {
    /// Returns the schema of its values; `None` if they may be anything.
    pub(crate) fn schema(self) -> Option<Value> {
        self.ty().schema()
    }

    /// Returns what a reader calls its type, such as `array of strings`.
    pub(crate) fn type_name(self) -> Cow<'static, str> {
        self.ty().name()
    }

    /// Returns the simplest value of its type, if that is known.
    pub(crate) fn zero(self) -> Option<Value> {
        self.ty().zero()
    }

    /// Returns the value that its declaration gives as an example, unless bodies leave it out.
    pub(crate) fn example(self) -> Option<Value> {
        self.table.example(self.index)?()
    }

    /// Returns what an example of a body has for it, if it is there.
    fn in_example(self) -> Result<Option<Value>, Unknown> {
        if let Some(value) = self.example() {
            return Ok(Some(value));
        }
        if self.is_required() {
            return self.zero().map(Some).ok_or(Unknown);
        }
        let is_left_out = self.ty().is_known() || self.table.example(self.index).is_some();
        if is_left_out { Ok(None) } else { Err(Unknown) }
    }
}

/// The type does not tell what a value of it may be.
struct Unknown;

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
