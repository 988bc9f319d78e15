//! Messages with placeholders: what their templates consist of, and all that is done with these.

#[cfg(any(feature = "openapi", feature = "reference"))]
use std::borrow::Cow;
use std::fmt::{self, Display, Write};

use crate::wire::Cut;

#[cfg(feature = "client")]
mod fits;

#[cfg(feature = "client")]
pub(crate) use self::fits::{fits, literal_len};

/// A declared message on its way to where it is written.
pub struct Template<'a> {
    text: &'a str,
    /// Where it is cut, if that is known, as [`Cut::read_all`] reads it.
    cuts: &'a str,
    out: &'a mut dyn Write,
}

impl<'a> Template<'a> {
    /// Pairs a template, in `std::fmt`'s grammar, with its destination.
    pub fn new(text: &'a str, out: &'a mut dyn Write) -> Self {
        Self { text, cuts: "", out }
    }

    /// Names where the template is cut.
    pub(crate) fn cut(self, cuts: &'a str) -> Self {
        Self { cuts, ..self }
    }

    /// Writes the template with one value for each placeholder, in their order.
    ///
    /// What a placeholder says between its braces was read by the macro; `{{` and `}}` are braces.
    ///
    /// # Errors
    ///
    /// What the destination or a value returns.
    pub fn write(self, values: &[&dyn Display]) -> fmt::Result {
        let Self { text: template, cuts, out } = self;
        write!(out, "{}", Filled { template, cuts, values })
    }
}

/// A template with its values, as one thing to be shown: what goes out through one formatter costs
/// less than each value through its own.
struct Filled<'a> {
    template: &'a str,
    cuts: &'a str,
    values: &'a [&'a dyn Display],
}

impl Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut values = self.values.iter();
        let mut show_next = |f: &mut fmt::Formatter<'_>| match values.next() {
            Some(value) => value.fmt(f),
            None => Ok(()),
        };
        let mut rest = self.template;
        for cut in Cut::read_all(self.cuts) {
            let Some((shown, tail)) = rest.split_at_checked(cut.shown) else { break };
            f.write_str(shown)?;
            if cut.is_placeholder() {
                show_next(f)?;
            }
            rest = tail.get(cut.left_out..).unwrap_or_default();
        }
        // All of it, where no cuts are known.
        for part in parts(rest) {
            match part {
                Part::Literal(text) => f.write_str(text)?,
                Part::Placeholder(_) => show_next(f)?,
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
                let name = name.strip_prefix("r#").unwrap_or(name);
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
pub(crate) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> + Clone {
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
    let argument = text.bytes().position(|byte| matches!(byte, b':' | b'}'));
    let (argument, behind) = text.split_at(argument.unwrap_or(text.len()));
    if let Some(tail) = behind.strip_prefix('}') {
        return (argument, tail); // as most do
    }
    let mut chars = behind.chars();
    chars.nth(1); // the colon, and what may be the fill
    let has_fill = chars.as_str().starts_with(['<', '^', '>']);
    let spec = if has_fill { chars.as_str() } else { behind };
    let close = spec.find('}').unwrap_or(spec.len());
    let (inside, from_close) = text.split_at(text.len() - spec.len() + close);
    (inside, from_close.get(1..).unwrap_or_default())
}

/// Fills a template into a string; a value whose `Display` fails ends the text there.
pub(crate) fn render(template: &str, write: impl FnOnce(&mut dyn Write) -> fmt::Result) -> String {
    // Values are seldom longer than all that stands around them.
    let mut text = String::with_capacity(2 * template.len());
    // A failing `Display` of a user's field must not take the answer down with it.
    let _ = write(&mut text);
    text
}
