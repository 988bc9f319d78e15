//! A message's template as readers of a page see it.

use crate::Entry;

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
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, from_brace)) = rest.find(['{', '}']).map(|at| rest.split_at(at)) {
        text.push_str(before);
        if let Some(tail) = from_brace.strip_prefix("{{") {
            text.push('{');
            rest = tail;
        } else if let Some(tail) = from_brace.strip_prefix('{') {
            let (placeholder, tail) = tail.split_once('}').unwrap_or((tail, ""));
            let name = placeholder.split_once(':').map_or(placeholder, |(name, _)| name).trim();
            pieces.push(Piece::Text(std::mem::take(&mut text)));
            pieces.push(Piece::Placeholder(name));
            rest = tail;
        } else {
            text.push('}');
            rest = from_brace
                .strip_prefix("}}")
                .or_else(|| from_brace.strip_prefix('}'))
                .unwrap_or_default();
        }
    }
    text.push_str(rest);
    pieces.push(Piece::Text(text));
    pieces.retain(|piece| *piece != Piece::Text(String::new()));
    pieces
}
