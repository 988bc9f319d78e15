//! Where in an envelope an error stands.

use crate::envelope::shape::Node;
use crate::envelope::{Hole, Shape};

/// The part of a body that differs from one error to the next: what holds the code, and all members.
pub(crate) struct Place {
    pub(crate) node: &'static Node,
    /// What the code is called, if it stands there by itself.
    pub(crate) code: Option<&'static str>,
    /// Whether no body fits the schemas of two codes.
    pub(crate) is_exclusive: bool,
}

impl Place {
    /// Finds it: the object that has the code, unless members stand outside; then the whole body.
    pub(crate) fn of(shape: &'static Shape) -> Self {
        let whole = &shape.json;
        match holder(whole) {
            Some(place) if members(place.node) == members(whole) => place,
            found => Self { node: whole, code: None, is_exclusive: found.is_some() },
        }
    }
}

/// Finds the object that has the code; not behind others in an array, where any schema fits.
fn holder(node: &'static Node) -> Option<Place> {
    match node {
        Node::Object { members, .. } => {
            let is_code = |(_, value): &&(_, Node)| matches!(value, Node::Hole(Hole::Code));
            if let Some((name, _)) = members.iter().find(is_code) {
                return Some(Place { node, code: Some(name), is_exclusive: true });
            }
            members.iter().find_map(|(_, value)| holder(value))
        }
        Node::Array([only]) => holder(only),
        _ => None,
    }
}

/// Counts the places of members.
fn members(node: &Node) -> usize {
    match node {
        Node::Object { members: inner, spread } => {
            usize::from(*spread) + inner.iter().map(|(_, value)| members(value)).sum::<usize>()
        }
        Node::Array(values) => values.iter().map(members).sum(),
        Node::Hole(hole) => usize::from(matches!(hole, Hole::Member(_) | Hole::Members)),
        Node::Text(_) | Node::Constant(_) => 0,
    }
}
