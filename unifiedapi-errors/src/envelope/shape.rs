//! What an envelope consists of: laid out for bodies, as a tree for documents and clients.

use crate::const_eval::same;

/// The shape of a JSON body, as the macro has laid it out.
#[derive(Debug)]
pub struct Shape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The doc comment; `""` if there is none.
    pub description: &'static str,
    /// Whether it is that of `Unified`, in which bodies are built at compile time.
    pub is_unified: bool,
    /// The media type of the body (RFC 9110, section 8.3.1).
    pub media_type: &'static str,
    /// What stands where.
    pub json: Node,
    /// The same for writing: literals joined with what surrounds them.
    pub layout: &'static [Piece],
    /// The names beside `..members`, and those that members must not have for another reason.
    pub reserved: &'static [&'static str],
    /// The names of the members that stand in a place of their own.
    pub placed: &'static [&'static str],
}

impl Shape {
    /// Says nothing, as JSON: what declarations leave out is taken from here.
    pub const EMPTY: Self = Self {
        name: "",
        description: "",
        is_unified: false,
        media_type: super::MEDIA_TYPE,
        json: Node::Constant("{}"),
        layout: &[],
        reserved: &[],
        placed: &[],
    };
}

/// Proves at compile time that an envelope has no such name beside its members.
///
/// # Panics
///
/// If it has, with this text, which is a compile error where it is evaluated.
#[track_caller]
#[allow(clippy::indexing_slicing, clippy::panic)] // const evaluation has no iterators
pub const fn check_member(shape: &Shape, name: &str, text: &str) {
    let mut index = 0;
    while index < shape.reserved.len() {
        assert!(!same(shape.reserved[index].as_bytes(), name.as_bytes()), "{}", text);
        index += 1;
    }
}

/// A JSON value with holes.
#[derive(Debug)]
pub enum Node {
    /// An object.
    Object {
        /// Names and values, in their order.
        members: &'static [(&'static str, Node)],
        /// Whether `..members` stands behind them.
        spread: bool,
    },
    /// An array.
    Array(&'static [Node]),
    /// A string in which something is filled in.
    Text(&'static [TextPart]),
    /// A constant: its JSON text.
    Constant(&'static str),
    /// A value that differs from error to error.
    Hole(Hole),
}

/// A part of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// Text as it is, unescaped.
    Literal(&'static str),
    /// The code.
    Code,
    /// The digits of the status.
    Status,
}

/// What differs from error to error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// The code, a string.
    Code,
    /// The message, a string.
    Message,
    /// The status, a number.
    Status,
    /// The phrase that goes with the status (RFC 9110, section 15); left out where it has none.
    Reason,
    /// The group, a string; left out where there is none.
    Group,
    /// The id of the request, a string; left out where it is not known.
    RequestId,
    /// The member of this name; `null` where it is absent.
    Member(&'static str),
    /// All members that do not stand elsewhere, an object; left out where it is empty.
    Members,
}

/// A piece of a body.
#[derive(Debug)]
pub enum Piece {
    /// JSON text as it is.
    Text(&'static str),
    /// A comma, unless an object or array has just begun.
    Comma,
    /// The code, as the inside of a string.
    Code,
    /// The digits of the status.
    Status,
    /// The message, as the inside of a string.
    Message,
    /// The value of a member, or `null`.
    Member(&'static str),
    /// A hole that may be left out, with what goes before its value: its name and colon, if it
    /// stands in an object. A comma goes before these, unless an object or array has just begun.
    Optional(&'static str, Hole),
    /// Name and value of each member that does not stand elsewhere, with commas before them.
    Spread,
}

/// A shape of bodies, which [`envelope!`](crate::envelope!) declares.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no envelope",
    label = "not declared by `envelope!`",
    note = "declare it: `unifiedapi_errors::envelope! {{ struct {Self} {{ \"code\": code, \"message\": message, ..members }} }}`"
)]
pub trait Envelope {
    /// The shape.
    const SHAPE: &'static Shape;
}
