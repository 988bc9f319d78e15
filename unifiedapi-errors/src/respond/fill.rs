//! Values of headers that fields fill.

use std::fmt::{self, Display, Write};

use http::header::{HeaderValue, LOCATION};

use super::location::{is_network_path, keeps_host};
use crate::table::Header;
use crate::template::{Part, parts};

/// Returns the value of a header that has placeholders; `None` if it would not be a legal one.
///
/// It consists of visible ASCII characters, spaces and tabs, and neither begins nor ends with a
/// space or tab: these are left out (RFC 9110, section 5.5; RFC 9113, section 8.2.1).
pub(super) fn fill(header: &Header, values: &[&dyn Display]) -> Option<HeaderValue> {
    let mut text = String::new();
    // Half a value would say something else.
    write(header, values, &mut text).ok()?;
    let text = text.trim_matches([' ', '\t']);
    // `HeaderValue` would take what is not ASCII, which is obsolete, and read as one likes.
    if !text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        return None;
    }
    if header.name == LOCATION && is_network_path(text) && !is_network_path(header.value) {
        return None;
    }
    HeaderValue::from_str(text).ok()
}

/// Writes a template with one value for each placeholder; a value between double quotes of the
/// template stays between them, and one in a `location` leaves the host as it is.
fn write(header: &Header, values: &[&dyn Display], text: &mut String) -> fmt::Result {
    let mut values = values.iter();
    let mut quotes = Quotes::default();
    let mut template = parts(header.value);
    while let Some(part) = template.next() {
        match (part, quotes) {
            (Part::Literal(literal), _) => {
                quotes.read(literal);
                text.push_str(literal);
            }
            (Part::Placeholder(_), Quotes { are_open: true, is_escaped }) => {
                // A `\` of the template must not escape the first character of the value.
                text.push_str(if is_escaped { "\\" } else { "" });
                quotes.is_escaped = false;
                if let Some(value) = values.next() {
                    write!(Escape(text), "{value}")?;
                }
            }
            (Part::Placeholder(_), _) => {
                let start = text.len();
                if let Some(value) = values.next() {
                    write!(text, "{value}")?;
                }
                if header.name == LOCATION && !keeps_host(text.split_at(start), template.clone()) {
                    return Err(fmt::Error);
                }
            }
        }
    }
    Ok(())
}

/// Whether the text of a template is inside a quoted string (RFC 9110, section 5.6.4).
#[derive(Clone, Copy, Default)]
struct Quotes {
    are_open: bool,
    /// Whether a `\` precedes.
    is_escaped: bool,
}

impl Quotes {
    fn read(&mut self, literal: &str) {
        for byte in literal.bytes() {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' => self.is_escaped = self.are_open,
                b'"' => self.are_open = !self.are_open,
                _ => {}
            }
        }
    }
}

/// Escapes what is written to it as the inside of a quoted string.
struct Escape<'a>(&'a mut String);

impl Write for Escape<'_> {
    fn write_str(&mut self, value: &str) -> fmt::Result {
        for char in value.chars() {
            if matches!(char, '"' | '\\') {
                self.0.push('\\');
            }
            self.0.push(char);
        }
        Ok(())
    }
}
