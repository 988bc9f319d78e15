//! A body in any envelope.

use std::fmt::{self, Write};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};

use super::buffer::{Buffer, Escaped};
use super::members::Members;
use crate::envelope::{Hole, Piece, Shape};
use crate::request_id;

/// What is filled into an envelope.
pub(crate) struct Content<'a> {
    pub(crate) status: StatusCode,
    pub(crate) code: Text<'a>,
    pub(crate) group: Option<&'a str>,
    pub(crate) message: Text<'a>,
    pub(crate) members: &'a dyn Fn(&mut Members<'_>),
}

/// A text on its way into a JSON string.
#[derive(Clone, Copy)]
pub(crate) enum Text<'a> {
    /// As it stands there.
    Escaped(&'a str),
    /// As it is.
    Plain(&'a str),
    /// What writes it.
    Written(&'a dyn Fn(&mut dyn Write) -> fmt::Result),
}

impl Text<'_> {
    fn push(self, body: &mut Buffer) {
        match self {
            Self::Escaped(text) => body.push(text.as_bytes()),
            Self::Plain(text) => body.push_escaped(text),
            // A failing `Display` of a user's field must not take the answer down with it.
            Self::Written(write) => drop(write(&mut Escaped(body))),
        }
    }
}

/// Collects the members that an error writes.
pub(crate) fn members(write: &dyn Fn(&mut Members<'_>)) -> Map<String, Value> {
    let mut object = Buffer::new();
    object.push(b"{");
    write(&mut Members::new(&mut object, &[], &[], None));
    object.push(b"}");
    serde_json::from_slice(object.as_slice()).unwrap_or_default()
}

/// Lists the members that an error leaves out because they cannot be sent.
#[cfg(feature = "tracing")]
pub(crate) fn unsent_members(
    shape: &'static Shape,
    write: &dyn Fn(&mut Members<'_>),
) -> Vec<String> {
    let mut unsent = Vec::new();
    let mut object = Buffer::new();
    object.push(b"{");
    write(&mut Members::new(&mut object, shape.reserved, &[], Some(&mut unsent)));
    unsent
}

impl Content<'_> {
    /// Builds the body.
    pub(crate) fn lay_out(&self, shape: &'static Shape) -> Bytes {
        let mut body = Buffer::new();
        for piece in shape.layout {
            match piece {
                Piece::Text(text) => body.push(text.as_bytes()),
                Piece::Comma => body.push_comma(),
                Piece::Code => self.code.push(&mut body),
                Piece::Status => body.push(self.status.as_str().as_bytes()),
                Piece::Message => self.message.push(&mut body),
                Piece::Member(name) => self.write_member(name, &mut body),
                Piece::Optional(before, hole) => {
                    self.write_optional(before, *hole, shape, &mut body);
                }
                Piece::Spread => self.write_members(shape.reserved, shape, &mut body),
            }
        }
        body.into_bytes()
    }

    fn write_members(&self, reserved: &'static [&'static str], shape: &Shape, body: &mut Buffer) {
        (self.members)(&mut Members::new(body, reserved, shape.placed, None));
    }

    fn write_member(&self, name: &'static str, body: &mut Buffer) {
        let start = body.len();
        (self.members)(&mut Members::only(body, name));
        if body.len() == start {
            body.push(b"null");
        }
    }

    /// Writes what may be absent, or takes back what stands before it.
    fn write_optional(&self, before: &str, hole: Hole, shape: &Shape, body: &mut Buffer) {
        let start = body.len();
        body.push_comma();
        body.push(before.as_bytes());
        let is_there = match hole {
            // None of these phrases needs an escape.
            Hole::Reason => push_string(self.status.canonical_reason().map(Text::Escaped), body),
            Hole::Group => push_string(self.group.map(Text::Plain), body),
            Hole::RequestId => request_id::current(|id| push_string(id.map(Text::Plain), body)),
            Hole::Members => {
                body.push(b"{");
                let empty = body.len();
                self.write_members(&[], shape, body);
                let is_there = body.len() > empty;
                body.push(b"}");
                is_there
            }
            // These are never absent, so that the macro lays them out otherwise.
            Hole::Code | Hole::Message | Hole::Status | Hole::Member(_) => false,
        };
        if !is_there {
            body.truncate(start);
        }
    }
}

/// Adds a string, if there is one.
fn push_string(text: Option<Text<'_>>, body: &mut Buffer) -> bool {
    if let Some(text) = text {
        body.push(b"\"");
        text.push(body);
        body.push(b"\"");
    }
    text.is_some()
}
