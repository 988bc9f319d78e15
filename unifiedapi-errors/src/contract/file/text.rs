//! How the file is written.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::{ABOUT, Contract, Envelope, Item, VERSION};
use crate::outline::Names;

/// Writes the file, to the byte: keys in alphabetical order, whatever features `serde_json` has.
impl fmt::Display for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let envelopes = Envelopes::of(self);
        writeln!(f, "{{\n  \"about\": {},", json(ABOUT))?;
        list(f, "entries", &self.entries, &envelopes)?;
        if !envelopes.0.is_empty() {
            writeln!(f, "  \"envelopes\": {{{envelopes}\n  }},")?;
        }
        list(f, "removed", &self.removed, &envelopes)?;
        writeln!(f, "  \"version\": {VERSION}\n}}")
    }
}

/// The shapes in a file, each with a name of its own.
struct Envelopes<'a>(BTreeMap<String, &'a str>);

impl<'a> Envelopes<'a> {
    fn of(contract: &'a Contract) -> Self {
        let items = contract.entries.iter().chain(&contract.removed);
        let mut unique = Names::new('_', []);
        let mut named = BTreeMap::new();
        for envelope in items.filter_map(|item| item.envelope.as_ref()) {
            if !named.values().any(|shape| *shape == envelope.shape) {
                named.insert(unique.unique(&envelope.name), envelope.shape.as_str());
            }
        }
        Self(named)
    }

    /// Returns the name of a shape.
    fn name<'e>(&'e self, envelope: &'e Envelope) -> &'e str {
        let named = self.0.iter().find(|(_, shape)| **shape == envelope.shape);
        named.map_or(&envelope.name, |(name, _)| name)
    }
}

impl fmt::Display for Envelopes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, shape)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}\n    {}: {}", json(name), json(shape))?;
        }
        Ok(())
    }
}

fn list(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    items: &[Item],
    envelopes: &Envelopes<'_>,
) -> fmt::Result {
    write!(f, "  \"{name}\": [")?;
    for (index, item) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(f, "{comma}\n    {{\"code\": {}", json(&item.code))?;
        if let Some(envelope) = &item.envelope {
            write!(f, ", \"envelope\": {}", json(envelopes.name(envelope)))?;
        }
        if let Some(group) = &item.group {
            write!(f, ", \"group\": {}", json(group))?;
        }
        for (index, (member, is_required)) in item.members.iter().enumerate() {
            let before = if index == 0 { ", \"members\": {" } else { ", " };
            let presence = if *is_required { REQUIRED } else { OPTIONAL };
            write!(f, "{before}{}: \"{presence}\"", json(member))?;
        }
        let end = if item.members.is_empty() { "" } else { "}" };
        let (message, status) = (json(&item.message), item.status.as_u16());
        write!(f, "{end}, \"message\": {message}, \"status\": {status}}}")?;
    }
    let end = if items.is_empty() { "" } else { "\n  " };
    writeln!(f, "{end}],")
}

/// How the file says whether a member is always there.
pub(super) const REQUIRED: &str = "required";
pub(super) const OPTIONAL: &str = "optional";

fn json(text: &str) -> Value {
    Value::from(text)
}
