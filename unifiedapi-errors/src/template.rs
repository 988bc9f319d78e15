//! Messages with placeholders.

use std::fmt::{self, Display, Write};

/// A declared message on its way to where it is written.
pub struct Template<'a> {
    text: &'a str,
    out: &'a mut dyn Write,
}

impl<'a> Template<'a> {
    /// Pairs a template, in `std::fmt`'s grammar, with its destination.
    pub fn new(text: &'a str, out: &'a mut dyn Write) -> Self {
        Self { text, out }
    }

    /// Writes the template with one value for each placeholder, in their order.
    ///
    /// What a placeholder says between its braces was read by the macro; `{{` and `}}` are braces.
    ///
    /// # Errors
    ///
    /// What the destination or a value returns.
    pub fn write(self, values: &[&dyn Display]) -> fmt::Result {
        let mut values = values.iter();
        for piece in pieces(self.text) {
            match piece {
                Piece::Text(text) => self.out.write_str(text)?,
                Piece::Placeholder(_) => {
                    if let Some(value) = values.next() {
                        write!(self.out, "{value}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A part of a template.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Piece<'a> {
    /// Text to be shown, not empty; `{{` is a piece of its own.
    Text(&'a str),
    /// What a placeholder says between its braces.
    Placeholder(&'a str),
}

/// Takes a template in `std::fmt`'s grammar apart.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let text = rest;
        // By bytes, which for short texts is faster than a search for a set of characters.
        let at = text.bytes().position(|byte| matches!(byte, b'{' | b'}'));
        let (before, from_brace) = text.split_at(at.unwrap_or(text.len()));
        if !before.is_empty() {
            rest = from_brace;
            return Some(Piece::Text(before));
        }
        let (brace, tail) = from_brace.split_at_checked(1)?;
        if let Some(tail) = tail.strip_prefix(brace) {
            rest = tail;
            return Some(Piece::Text(brace));
        }
        if brace == "}" {
            // The macro has refused it; it is shown rather than lost.
            rest = tail;
            return Some(Piece::Text(brace));
        }
        let (inside, tail) = split_placeholder(tail);
        rest = tail;
        Some(Piece::Placeholder(inside))
    })
}

/// Returns what a placeholder refers to, without its format: `id` of `id:>8`.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn placeholder_name(inside: &str) -> &str {
    inside.split_once(':').map_or(inside, |(name, _)| name).trim()
}

/// Returns a template as one reads it: `{id:>8}` is `{id}`, and `{{` is a brace.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn readable(template: &str) -> String {
    let mut text = String::with_capacity(template.len());
    for piece in pieces(template) {
        match piece {
            Piece::Text(part) => text.push_str(part),
            Piece::Placeholder(inside) => {
                text.push('{');
                text.push_str(placeholder_name(inside));
                text.push('}');
            }
        }
    }
    text
}

/// Splits behind an opening brace into what the placeholder says and what follows it.
///
/// The character that fills up to the width may be a brace itself: `{id:}>8}`.
pub(crate) fn split_placeholder(text: &str) -> (&str, &str) {
    let spec = text.split_once(':').filter(|(argument, _)| !argument.contains('}'));
    let after_fill = spec.map_or(text, |(_, spec)| {
        let mut chars = spec.chars();
        chars.next();
        if chars.as_str().starts_with(['<', '^', '>']) { chars.as_str() } else { spec }
    });
    let Some((_, rest)) = after_fill.split_once('}') else { return (text, "") };
    let inside = text.len() - rest.len() - 1;
    (text.get(..inside).unwrap_or_default(), rest)
}

/// Renders into a string; a value whose `Display` fails ends the text there.
pub(crate) fn render(write: impl FnOnce(&mut dyn Write) -> fmt::Result) -> String {
    let mut text = String::new();
    // A failing `Display` of a user's field must not take the answer down with it.
    let _ = write(&mut text);
    text
}
