//! An entry as it is written out: as data, and for debugging.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Entry;
use crate::member::Member;

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("status", &self.status().as_u16())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("type_name", &self.type_name())
            .field("variant", &self.variant())
            .finish_non_exhaustive()
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let deprecated = self.deprecated();
        let members: Vec<Member> = self.members().collect();
        let is_unified = self.shape().is_unified;
        let optional = [deprecated.is_some(), !members.is_empty(), !is_unified];
        let optional = optional.into_iter().filter(|is_there| *is_there).count();
        let mut entry = serializer.serialize_struct("Entry", 8 + optional)?;
        entry.serialize_field("status", &self.status().as_u16())?;
        entry.serialize_field("code", self.code())?;
        entry.serialize_field("message", self.message())?;
        entry.serialize_field("type_name", self.type_name())?;
        entry.serialize_field("variant", self.variant())?;
        entry.serialize_field("group", &self.group())?;
        entry.serialize_field("description", self.description())?;
        entry.serialize_field("headers", &self.headers().collect::<Vec<_>>())?;
        match deprecated {
            Some(note) => entry.serialize_field("deprecated", note)?,
            None => entry.skip_field("deprecated")?,
        }
        if members.is_empty() {
            entry.skip_field("members")?;
        } else {
            entry.serialize_field("members", &members)?;
        }
        if is_unified {
            entry.skip_field("envelope")?;
        } else {
            entry.serialize_field("envelope", self.envelope())?;
        }
        entry.end()
    }
}
