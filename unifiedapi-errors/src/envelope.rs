//! Envelopes: the shape of the JSON body of an error.

#[cfg(feature = "contract")]
mod format;
mod shape;

pub use self::shape::{Hole, Node, Piece, Shape, TextPart};

use crate::needs::Envelope;
pub use crate::request_id::with_request_id;
use crate::table::same;

/// The media type of JSON (RFC 8259, section 11).
pub(crate) const MEDIA_TYPE: &str = "application/json";

/// The shape that a type has where it states none: `{"error":{"code":"…","message":"…"}}`, with the
/// members behind the message.
#[derive(Clone, Copy, Debug)]
pub struct Unified;

impl Envelope for Unified {
    const SHAPE: &'static Shape = &UNIFIED;
}

/// Proves at compile time that an envelope has no such name beside its members.
///
/// # Panics
///
/// If it has, which is a compile error where it is evaluated.
#[track_caller]
#[allow(clippy::indexing_slicing, clippy::panic)] // const evaluation has no iterators
pub const fn check_member(shape: &Shape, name: &str) {
    let mut index = 0;
    while index < shape.reserved.len() {
        assert!(
            !same(shape.reserved[index].as_bytes(), name.as_bytes()),
            "this name stands in the envelope already, beside the members\n\
             help: give the member another name: `member = \"…\"`"
        );
        index += 1;
    }
}

/// The shape of [`Unified`].
pub(crate) static UNIFIED: Shape = Shape {
    name: "Unified",
    description: "",
    is_unified: true,
    media_type: MEDIA_TYPE,
    json: Node::Object {
        members: &[(
            "error",
            Node::Object {
                members: &[
                    ("code", Node::Hole(Hole::Code)),
                    ("message", Node::Hole(Hole::Message)),
                ],
                spread: true,
            },
        )],
        spread: false,
    },
    layout: &[
        Piece::Text(r#"{"error":{"code":""#),
        Piece::Code,
        Piece::Text(r#"","message":""#),
        Piece::Message,
        Piece::Text("\""),
        Piece::Spread,
        Piece::Text("}}"),
    ],
    reserved: &["code", "message"],
    placed: &[],
};
