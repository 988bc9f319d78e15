//! An envelope in a body: what stands in the places where its shape has holes.

use std::borrow::Cow;

use super::filled::code_in;
use crate::envelope::shape::{Hole, Node, Shape};
use crate::json::{Json, Quoted};
use crate::respond::parts;

/// What a body says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Wire<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) request_id: Option<Cow<'a, str>>,
}

/// Reads a body of any kind.
///
/// What has no escapes is read without copying it.
pub(super) fn read<'a>(body: &'a [u8], shape: &'static Shape) -> Wire<'a> {
    // Almost all bodies are of this one shape, which is read faster than any JSON.
    if let Some((code, message)) = shape.is_unified.then(|| parts(body)).flatten() {
        return Wire { code: code.exact(), message: Some(message.lossy()), request_id: None };
    }
    let mut found = Found::default();
    if let Some(object) = object(body) {
        found.look(&shape.json, object);
    }
    Wire {
        // A code with a gap could be another's.
        code: found.code.and_then(Quoted::exact).or(found.filled),
        message: found.message.map(Quoted::lossy),
        request_id: found.request_id.and_then(Quoted::exact),
    }
}

/// Returns the JSON text of a member, `null` if it is absent; `None` if the body does not tell: where
/// it is there twice, or what is left out makes its place uncertain.
pub(super) fn member<'a>(body: &'a [u8], shape: &'static Shape, name: &str) -> Option<&'a [u8]> {
    Member { name, is_placed: shape.placed.contains(&name) }
        .find(&shape.json, object(body)?)?
        .text()
}

/// A member that is looked for.
struct Member<'a> {
    name: &'a str,
    /// Whether the shape has a place for it alone.
    is_placed: bool,
}

impl Member<'_> {
    /// Returns what is at the first place that has it.
    fn find<'a>(&self, node: &'static Node, json: Json<'a>) -> Option<Json<'a>> {
        if json.is_null() || !self.may_be_in(node) {
            return Some(Json::NULL);
        }
        match node {
            Node::Object { members, .. } => {
                for (name, node) in members.iter().filter(|(_, node)| self.may_be_in(node)) {
                    let found = self.find(node, json.member(name)?)?;
                    if !found.is_null() {
                        return Some(found);
                    }
                }
                if self.is_spread(node) { json.member(self.name) } else { Some(Json::NULL) }
            }
            Node::Array(nodes) => {
                for (index, node) in nodes.iter().enumerate() {
                    if self.may_be_in(node) {
                        let found = self.find(node, item(nodes, index, json)?)?;
                        if !found.is_null() {
                            return Some(found);
                        }
                    }
                }
                Some(Json::NULL)
            }
            Node::Hole(Hole::Members) => json.member(self.name),
            Node::Hole(_) | Node::Text(_) | Node::Constant(_) => Some(json),
        }
    }

    /// Whether it can stand in what is at a node.
    fn may_be_in(&self, node: &Node) -> bool {
        match node {
            Node::Object { members, .. } => {
                self.is_spread(node) || members.iter().any(|(_, node)| self.may_be_in(node))
            }
            Node::Array(nodes) => nodes.iter().any(|node| self.may_be_in(node)),
            Node::Hole(Hole::Member(placed)) => *placed == self.name,
            Node::Hole(Hole::Members) => !self.is_placed,
            Node::Hole(_) | Node::Text(_) | Node::Constant(_) => false,
        }
    }

    /// Whether it can be one of an object's own: the envelope's names are no members.
    fn is_spread(&self, node: &Node) -> bool {
        matches!(node, Node::Object { members, spread: true }
            if !self.is_placed && members.iter().all(|(own, _)| *own != self.name))
    }
}

/// Returns the object that a body is.
fn object(body: &[u8]) -> Option<Json<'_>> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    // A proxy's page is not searched for errors of spelling first.
    let is_object = body.trim_ascii_start().first() == Some(&b'{');
    is_object.then(|| Json::parse(body)).flatten()
}

/// What was found first of each.
#[derive(Default)]
struct Found<'a> {
    code: Option<Quoted<'a>>,
    /// A code out of a string in which it is filled in.
    filled: Option<Cow<'a, str>>,
    message: Option<Quoted<'a>>,
    request_id: Option<Quoted<'a>>,
}

impl<'a> Found<'a> {
    /// Looks at a value and at those in it.
    fn look(&mut self, node: &'static Node, json: Json<'a>) {
        match node {
            Node::Hole(Hole::Code) => self.code = self.code.or_else(|| json.string()),
            Node::Hole(Hole::Message) => self.message = self.message.or_else(|| json.string()),
            Node::Hole(Hole::RequestId) => {
                self.request_id = self.request_id.or_else(|| json.string());
            }
            Node::Text(parts) if self.filled.is_none() => {
                self.filled =
                    json.string().and_then(Quoted::exact).and_then(|it| code_in(parts, it));
            }
            _ => {
                inside(node, json, &mut |node, json| {
                    self.look(node, json);
                    None::<()>
                });
            }
        }
    }
}

/// Whether a body of this shape shows the message.
pub(super) fn has_message(node: &Node) -> bool {
    match node {
        Node::Object { members, .. } => members.iter().any(|(_, node)| has_message(node)),
        Node::Array(nodes) => nodes.iter().any(has_message),
        node => matches!(node, Node::Hole(Hole::Message)),
    }
}

/// Shows the values in a container of which something is read, until one is what is looked for.
fn inside<'a, T>(
    node: &'static Node,
    json: Json<'a>,
    see: &mut dyn FnMut(&'static Node, Json<'a>) -> Option<T>,
) -> Option<T> {
    match node {
        Node::Object { members, .. } => members
            .iter()
            .filter(|(_, node)| is_read(node))
            .find_map(|(name, node)| see(node, json.member(name)?)),
        Node::Array(nodes) => {
            nodes.iter().enumerate().find_map(|(index, node)| see(node, item(nodes, index, json)?))
        }
        Node::Text(_) | Node::Constant(_) | Node::Hole(_) => None,
    }
}

/// Whether clients read what stands there: the status is that of the answer, the rest is declared.
fn is_read(node: &Node) -> bool {
    !matches!(node, Node::Constant(_) | Node::Hole(Hole::Status | Hole::Reason | Hole::Group))
}

/// Returns the value at a place of an array, or that it is left out, if there is no doubt.
fn item<'a>(nodes: &[Node], index: usize, json: Json<'a>) -> Option<Json<'a>> {
    let may_be_left_out = |node: &Node| {
        matches!(node, Node::Hole(Hole::Reason | Hole::Group | Hole::RequestId | Hole::Members))
    };
    let count = json.items()?.count();
    let item = json.items()?.nth(index);
    if count == nodes.len() {
        return item;
    }
    let (before, from_here) = nodes.split_at_checked(index)?;
    match (before.iter().any(may_be_left_out), from_here.first().is_some_and(may_be_left_out)) {
        (true, _) => None,
        (false, false) => item,
        (false, true) => item.is_none().then_some(Json::NULL),
    }
}
