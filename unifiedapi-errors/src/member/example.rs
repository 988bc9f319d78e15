//! What documents show of a member.

use serde_json::Value;

use super::Member;

impl Member {
    /// Returns the schema of its values; `None` if they may be anything.
    #[cfg(feature = "openapi")]
    pub(crate) fn schema(self) -> Option<Value> {
        self.ty().schema()
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
    pub(crate) fn in_example(self) -> Result<Option<Value>, Unknown> {
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
pub(crate) struct Unknown;
