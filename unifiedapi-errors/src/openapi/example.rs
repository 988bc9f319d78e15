//! The body that an entry is shown with.

use serde_json::Value;

use super::render::{object, sorted};
use super::shaped::filled;
use crate::Entry;
use crate::envelope::Hole;
use crate::envelope::shape::Node;
use crate::request_id;

/// Returns the body of an entry: exactly that of the value whose fields are all given as examples,
/// else one that may be sent like that but for its message, in which `{name}` stands for what fields
/// fill. `None` where a member may be anything.
pub(crate) fn body(entry: Entry) -> Option<Value> {
    // The document may be asked for by a request, which is none of the examples'.
    if let Some(body) = request_id::outside(|| entry.example_body()) {
        return serde_json::from_slice(&body).ok().map(sorted);
    }
    let members = entry.example_members()?;
    Example { entry, members }.value(&entry.shape().json).map(sorted)
}

struct Example {
    entry: Entry,
    members: Vec<(&'static str, Value)>,
}

impl Example {
    /// Returns a value; `None` if it is left out.
    fn value(&self, node: &Node) -> Option<Value> {
        match node {
            Node::Object { members, spread } => Some(self.object(members, *spread)),
            Node::Array(values) => {
                Some(values.iter().filter_map(|value| self.value(value)).collect())
            }
            Node::Text(parts) => Some(Value::from(filled(parts, self.entry))),
            Node::Constant(json) => serde_json::from_str(json).ok(),
            Node::Hole(hole) => self.hole(*hole),
        }
    }

    fn object(&self, members: &[(&'static str, Node)], spread: bool) -> Value {
        let declared = members.iter().filter_map(|(name, node)| Some((*name, self.value(node)?)));
        let reserved = self.entry.shape().reserved;
        let spread = spread.then(|| self.unplaced()).into_iter().flatten();
        object(declared.chain(spread.filter(|(name, _)| !reserved.contains(name))))
    }

    fn hole(&self, hole: Hole) -> Option<Value> {
        let entry = self.entry;
        match hole {
            Hole::Code => Some(Value::from(entry.code())),
            Hole::Message => Some(Value::from(entry.readable_message())),
            Hole::Status => Some(Value::from(entry.status().as_u16())),
            Hole::Reason => entry.status().canonical_reason().map(Value::from),
            Hole::Group => entry.group().map(Value::from),
            Hole::RequestId => None,
            Hole::Member(name) => {
                let member = self.members.iter().find(|(member, _)| *member == name);
                Some(member.map_or(Value::Null, |(_, value)| value.clone()))
            }
            Hole::Members => {
                let mut members = self.unplaced().peekable();
                members.peek().is_some().then(|| object(members))
            }
        }
    }

    /// Returns the members that have no place of their own.
    fn unplaced(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let placed = self.entry.shape().placed;
        self.members.iter().filter(|(name, _)| !placed.contains(name)).cloned()
    }
}
