//! Messages with placeholders: what their templates consist of, and all that is done with these.

#[cfg(any(feature = "openapi", feature = "reference"))]
use std::borrow::Cow;
use std::fmt::{self, Display, Write};

#[cfg(feature = "client")]
mod fits;

#[cfg(feature = "client")]
pub(crate) use self::fits::{fits, literal_len};

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
        for part in parts(self.text) {
            match part {
                Part::Literal(text) => self.out.write_str(text)?,
                Part::Placeholder(_) => {
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
pub(crate) enum Part<'a> {
    /// Text to be shown, not empty; `{{` is a part of its own.
    Literal(&'a str),
    /// What a placeholder says between its braces.
    Placeholder(&'a str),
}

#[cfg(any(feature = "openapi", feature = "reference"))]
impl<'a> Part<'a> {
    /// Returns the part as one reads it: `{id:>8}` is `{id}`, whose format says nothing to clients.
    pub(crate) fn readable(self) -> Cow<'a, str> {
        match self {
            Self::Literal(text) => text.into(),
            Self::Placeholder(inside) => {
                let name = inside.split_once(':').map_or(inside, |(name, _)| name).trim();
                format!("{{{name}}}").into()
            }
        }
    }
}

/// Returns a template as one reads it: `{id:>8}` is `{id}`, and `{{` is a brace.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn readable(template: &str) -> String {
    parts(template).map(Part::readable).collect()
}

/// Takes a template in `std::fmt`'s grammar apart.
pub(crate) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let text = rest;
        // By bytes, which for short texts is faster than a search for a set of characters.
        let at = text.bytes().position(|byte| matches!(byte, b'{' | b'}'));
        let (before, from_brace) = text.split_at(at.unwrap_or(text.len()));
        if !before.is_empty() {
            rest = from_brace;
            return Some(Part::Literal(before));
        }
        let (brace, tail) = from_brace.split_at_checked(1)?;
        if let Some(tail) = tail.strip_prefix(brace) {
            rest = tail;
            return Some(Part::Literal(brace));
        }
        if brace == "}" {
            // The macro has refused it; it is shown rather than lost.
            rest = tail;
            return Some(Part::Literal(brace));
        }
        let (inside, tail) = split_placeholder(tail);
        rest = tail;
        Some(Part::Placeholder(inside))
    })
}

/// Splits behind an opening brace into what the placeholder says and what follows it.
///
/// The character that fills up to the width may be a brace itself: `{id:}>8}`.
fn split_placeholder(text: &str) -> (&str, &str) {
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
