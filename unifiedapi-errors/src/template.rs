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
        let mut rest = self.text;
        while let Some((text, brace, tail)) = split_at_brace(rest) {
            self.out.write_str(text)?;
            rest = match tail.strip_prefix(brace) {
                Some(tail) => {
                    self.out.write_char(brace)?;
                    tail
                }
                None => {
                    if let Some(value) = values.next() {
                        write!(self.out, "{value}")?;
                    }
                    tail.split_once('}').map_or("", |(_, tail)| tail)
                }
            };
        }
        self.out.write_str(rest)
    }
}

/// Splits at the first brace, which neither part has.
pub(crate) fn split_at_brace(text: &str) -> Option<(&str, char, &str)> {
    let at = text.find(['{', '}'])?;
    let (before, rest) = text.split_at(at);
    let mut rest = rest.chars();
    let brace = rest.next()?;
    Some((before, brace, rest.as_str()))
}

/// Renders into a string; a value whose `Display` fails ends the text there.
pub(crate) fn render(write: impl FnOnce(&mut dyn Write) -> fmt::Result) -> String {
    let mut text = String::new();
    // A failing `Display` of a user's field must not take the answer down with it.
    let _ = write(&mut text);
    text
}
