//! A message's template as readers of a page see it.

use crate::{Entry, template};

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece<'a> {
    Text(String),
    /// The name between the braces, such as `id`; without its format spec, which says nothing to
    /// clients. May be empty.
    Placeholder(&'a str),
}

/// Splits the message of an entry at its placeholders.
pub(super) fn pieces(entry: Entry) -> Vec<Piece<'static>> {
    if entry.is_static() {
        vec![Piece::Text(entry.message().to_owned())]
    } else {
        split(entry.message())
    }
}

/// Splits a template in `std::fmt`'s grammar, where `{{` and `}}` are braces.
fn split(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for piece in template::pieces(template) {
        match (piece, pieces.last_mut()) {
            (template::Piece::Text(part), Some(Piece::Text(text))) => text.push_str(part),
            (template::Piece::Text(part), _) => pieces.push(Piece::Text(part.to_owned())),
            (template::Piece::Placeholder(inside), _) => {
                pieces.push(Piece::Placeholder(template::placeholder_name(inside)));
            }
        }
    }
    pieces
}
