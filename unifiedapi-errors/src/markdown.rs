//! Plain texts as Markdown that shows them to the letter, also inside the cells of a table.

#[cfg(feature = "reference")]
use std::fmt::Write;

/// Escapes a text that may stand in a heading or a cell; lines end in `<br>`.
///
/// Only what can mean something is escaped, so that the page reads well as a file: an underscore
/// inside a word, as in `user_id`, emphasizes nothing (CommonMark, section 6.2).
pub(crate) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.trim().chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let needs_escape = match char {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' | '#' | '$' => true,
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next.is_alphanumeric() || next == '#',
            _ => false,
        };
        match char {
            '\r' if next == '\n' => {}
            '\r' | '\n' => escaped.push_str("<br>"),
            char if char.is_control() => escaped.push(' '),
            char => {
                if needs_escape {
                    escaped.push('\\');
                }
                escaped.push(char);
            }
        }
        before = char;
    }
    escaped
}

/// Escapes a text that may stand in a heading, which is one line.
pub(crate) fn heading(title: &str) -> String {
    text(&title.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Returns a text in a fixed-width face.
///
/// Renderers disagree on what a backslash does to a `|` in a code span of a cell, so a text with
/// either, or with a backtick, is written as an element with character references.
#[cfg(feature = "reference")]
pub(crate) fn code(text: &str) -> String {
    let is_plain = |char: char| !char.is_control() && !['|', '\\', '`'].contains(&char);
    if !text.is_empty() && text.trim() == text && text.chars().all(is_plain) {
        return format!("`{text}`");
    }
    code_element(text)
}

/// Returns the same as an element, for any text and any place.
#[cfg(feature = "reference")]
pub(crate) fn code_element(text: &str) -> String {
    let mut element = "<code>".to_owned();
    for char in text.chars() {
        match char {
            '\n' => element.push_str("<br>"),
            char if char.is_ascii_punctuation() => {
                // Writing to a string does not fail.
                let _ = write!(element, "&#{};", u32::from(char));
            }
            char if char.is_control() => element.push(' '),
            char => element.push(char),
        }
    }
    element + "</code>"
}
