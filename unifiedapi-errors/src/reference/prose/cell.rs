//! Prose in a cell of a table, which is one line.

use std::fmt::Write;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::escape;
use crate::markdown;

/// A line that grows by what events say.
#[derive(Default)]
pub(super) struct Cell {
    line: String,
    /// Line breaks to be written before the next text.
    breaks: usize,
    /// The next number, for each list that is open; `None` for bullets.
    lists: Vec<Option<u64>>,
    /// Where the open links lead.
    links: Vec<String>,
    /// Where in the line emphasis began that is open.
    emphases: Vec<usize>,
    is_code_block: bool,
}

impl Cell {
    pub(super) fn finish(mut self) -> String {
        self.line.truncate(self.line.trim_end().len());
        self.line
    }

    pub(super) fn push(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.is_code_block => self.push_code_block(&text),
            Event::Text(text) => self.push_text(&text),
            Event::Code(text) => self.push_code(&text),
            Event::SoftBreak => self.space(),
            Event::HardBreak => self.breaks += 1,
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            // Off in the options, or turned into text.
            _ => {}
        }
    }

    /// Writes Markdown, after the line breaks that are due.
    fn write(&mut self, markdown: &str) {
        let breaks = std::mem::take(&mut self.breaks);
        if !self.line.is_empty() {
            self.line.push_str(&"<br>".repeat(breaks));
        }
        self.line.push_str(markdown);
    }

    fn space(&mut self) {
        if self.breaks == 0 && !self.line.is_empty() {
            self.line.push(' ');
        }
    }

    fn push_text(&mut self, text: &str) {
        if text.starts_with(char::is_whitespace) {
            self.space();
        }
        let shown = text.trim();
        if !shown.is_empty() {
            self.write(&markdown::text(shown));
            if text.ends_with(char::is_whitespace) {
                self.space();
            }
        }
    }

    fn push_code(&mut self, text: &str) {
        // Side by side, the marks of two would be one of another length.
        let is_marked = self.breaks == 0 && self.line.ends_with('`');
        self.write(&if is_marked { markdown::code_element(text) } else { markdown::code(text) });
    }

    fn push_code_block(&mut self, text: &str) {
        for line in text.lines() {
            self.push_code(line);
            self.breaks += 1;
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis | Tag::Strong => {
                self.write("");
                self.emphases.push(self.line.len());
            }
            Tag::CodeBlock(_) => {
                self.new_line();
                self.is_code_block = true;
            }
            Tag::List(first) => {
                self.new_line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.new_line();
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "• ".to_owned(),
                };
                self.write(&mark);
            }
            Tag::Link { link_type, dest_url, .. } => {
                // Before a link it would make an image of it.
                if self.breaks == 0 && self.line.ends_with('!') {
                    let mark = self.line.len() - 1;
                    self.line.insert(mark, '\\');
                    self.emphases
                        .iter_mut()
                        .filter(|start| **start > mark)
                        .for_each(|start| *start += 1);
                }
                self.write("[");
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.links.push(format!("{scheme}{dest_url}"));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.emphasize("*", "em"),
            TagEnd::Strong => self.emphasize("**", "strong"),
            TagEnd::Paragraph => self.end_block(),
            TagEnd::CodeBlock => {
                self.is_code_block = false;
                self.end_block();
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.end_block();
            }
            TagEnd::Link => {
                let url = self.links.pop().unwrap_or_default();
                self.write(&format!("](<{}>)", destination(&url)));
            }
            _ => {}
        }
    }

    /// Ends emphasis: with marks where they cannot be taken for others (CommonMark, section 6.2),
    /// else as an element.
    fn emphasize(&mut self, mark: &str, element: &str) {
        let start = self.emphases.pop().unwrap_or_default();
        let (before, inside) = self.line.split_at(start);
        if inside.trim().is_empty() {
            return;
        }
        let ends = [inside.chars().next(), inside.chars().next_back()];
        let is_clear = self.emphases.is_empty()
            && !before.ends_with(|char: char| char.is_alphanumeric() || char == '*')
            && ends.into_iter().flatten().all(char::is_alphanumeric);
        let (open, close) = if is_clear {
            (mark.to_owned(), mark.to_owned())
        } else {
            (format!("<{element}>"), format!("</{element}>"))
        };
        self.line.insert_str(start, &open);
        self.line.push_str(&close);
    }

    fn new_line(&mut self) {
        self.breaks = self.breaks.max(1);
    }

    /// Leaves an empty line, but not between the items of a list.
    fn end_block(&mut self) {
        self.breaks = if self.lists.is_empty() { 2 } else { 1 };
    }
}

/// Writes a URL between `<` and `>`, encoding what would end it, the cell or the row, and what
/// does not show.
pub(in crate::reference) fn destination(url: &str) -> String {
    let mut destination = String::with_capacity(url.len());
    for char in url.chars() {
        match char {
            // A reference is as good as the character, in a URL and in Markdown.
            '&' => destination.push_str("&amp;"),
            '<' | '>' | '|' | '\\' | '`' | ' ' => percent(&mut destination, char),
            char if !escape::shows(char) => percent(&mut destination, char),
            char => destination.push(char),
        }
    }
    destination
}

/// Encodes a character (RFC 3986, section 2.1; RFC 3987, section 3.1).
fn percent(out: &mut String, char: char) {
    for byte in char.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a string does not fail.
        let _ = write!(out, "%{byte:02X}");
    }
}
