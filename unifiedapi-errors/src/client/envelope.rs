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

/// Returns the JSON text of a member; `None` if it is absent or `null`.
pub(super) fn member<'a>(body: &'a [u8], shape: &'static Shape, name: &str) -> Option<&'a [u8]> {
    let at = |node: &Node, json: Json<'a>| match node {
        Node::Hole(Hole::Member(placed)) => (*placed == name).then_some(json),
        Node::Hole(Hole::Members) if !shape.placed.contains(&name) => json.member(name),
        Node::Object { members, spread: true } if !shape.placed.contains(&name) => {
            // The envelope's own names are no members.
            let is_own = members.iter().any(|(own, _)| *own == name);
            json.member(name).filter(|_| !is_own)
        }
        _ => None,
    };
    first(&shape.json, object(body)?, &at)?.text().filter(|text| *text != b"null")
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

/// Returns what is at the first place that has it.
fn first<'a, T>(
    node: &'static Node,
    json: Json<'a>,
    at: &dyn Fn(&'static Node, Json<'a>) -> Option<T>,
) -> Option<T> {
    at(node, json).or_else(|| inside(node, json, &mut |node, json| first(node, json, at)))
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

/// Returns the value at a place of an array, if what is left out before it leaves no doubt.
fn item<'a>(nodes: &[Node], index: usize, json: Json<'a>) -> Option<Json<'a>> {
    let is_always_there = |node: &Node| {
        !matches!(node, Node::Hole(Hole::Reason | Hole::Group | Hole::RequestId | Hole::Members))
    };
    let is_certain =
        nodes.iter().take(index + 1).all(is_always_there) || json.items()?.count() == nodes.len();
    json.items()?.nth(index).filter(|_| is_certain)
}
