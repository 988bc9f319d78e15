//! Descriptions and notes: Markdown, as in doc comments.

use std::fmt::Write;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::markdown;

/// Renders prose as HTML that has no script, loads nothing, and no heading of its own.
pub(super) fn html(prose: &str) -> String {
    let mut html = String::with_capacity(prose.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events(prose));
    html
}

/// Renders prose as one line of Markdown for a cell of a table.
pub(super) fn cell(prose: &str) -> String {
    let mut cell = Cell::default();
    for event in events(prose) {
        cell.push(event);
    }
    while let Some(text) = cell.line.strip_suffix("<br>") {
        cell.line.truncate(text.len());
    }
    cell.line
}

/// Parses prose into what may stand in the middle of a page.
fn events(prose: &str) -> impl Iterator<Item = Event<'_>> {
    // What rustdoc links to a Rust item, [`Item`], is its name here.
    let resolve = |link: BrokenLink<'_>| {
        link.reference.starts_with('`').then(|| (CowStr::from(""), CowStr::from("")))
    };
    let mut links = Vec::new();
    Parser::new_with_broken_link_callback(prose, Options::empty(), Some(resolve)).filter_map(
        move |event| match event {
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            Event::Start(Tag::HtmlBlock | Tag::Heading { .. }) => {
                Some(Event::Start(Tag::Paragraph))
            }
            Event::End(TagEnd::HtmlBlock | TagEnd::Heading(_)) => {
                Some(Event::End(TagEnd::Paragraph))
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) | Event::Rule => None,
            Event::Start(Tag::Link { ref dest_url, link_type, .. }) => {
                let is_kept = leads_out(dest_url, link_type);
                links.push(is_kept);
                is_kept.then_some(event)
            }
            Event::End(TagEnd::Link) => links.pop().unwrap_or(false).then_some(event),
            event => Some(event),
        },
    )
}

/// Whether a link means the same on the page as in the doc comment, and runs nothing.
fn leads_out(url: &str, link_type: LinkType) -> bool {
    link_type == LinkType::Email
        || url.split_once(':').is_some_and(|(scheme, _)| {
            ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
        })
}

/// A line that grows by what events say.
#[derive(Default)]
struct Cell {
    line: String,
    /// The next number, for each list that is open; `None` for bullets.
    lists: Vec<Option<u64>>,
    /// Where the open links lead.
    links: Vec<String>,
    is_code_block: bool,
}

impl Cell {
    fn push(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.is_code_block => self.push_code_block(&text),
            Event::Text(text) => self.push_text(&text),
            Event::Code(text) => self.line.push_str(&markdown::code(&text)),
            Event::SoftBreak => self.line.push(' '),
            Event::HardBreak => self.line.push_str("<br>"),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            // Off in the options, or turned into text.
            _ => {}
        }
    }

    /// The parser cuts texts at will, also at the spaces that count.
    fn push_text(&mut self, text: &str) {
        let spaces = |text: &str| if text.is_empty() { "" } else { " " };
        let (start, end) = (text.trim_start(), text.trim_end());
        self.line.push_str(spaces(text.strip_suffix(start).unwrap_or_default()));
        self.line.push_str(&markdown::text(text));
        if !start.is_empty() {
            self.line.push_str(spaces(text.strip_prefix(end).unwrap_or_default()));
        }
    }

    fn push_code_block(&mut self, text: &str) {
        let lines: Vec<_> = text.lines().map(markdown::code).collect();
        self.line.push_str(&lines.join("<br>"));
        self.line.push_str("<br>");
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.line.push('*'),
            Tag::Strong => self.line.push_str("**"),
            Tag::CodeBlock(_) => self.is_code_block = true,
            Tag::List(first) => {
                self.new_line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.new_line();
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        // Writing to a string does not fail.
                        let _ = write!(self.line, "{number}. ");
                        *number += 1;
                    }
                    _ => self.line.push_str("• "),
                }
            }
            Tag::Link { dest_url, .. } => {
                self.line.push('[');
                self.links.push(dest_url.into_string());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.line.push('*'),
            TagEnd::Strong => self.line.push_str("**"),
            TagEnd::Paragraph if self.lists.is_empty() => self.line.push_str("<br><br>"),
            TagEnd::CodeBlock => {
                self.is_code_block = false;
                self.line.push_str("<br>");
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.new_line();
                if self.lists.is_empty() {
                    self.line.push_str("<br>");
                }
            }
            TagEnd::Link => {
                let url = self.links.pop().unwrap_or_default();
                let _ = write!(self.line, "](<{}>)", destination(&url));
            }
            _ => {}
        }
    }

    fn new_line(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with("<br>") {
            self.line.push_str("<br>");
        }
    }
}

/// Writes a URL between `<` and `>`, percent-encoding what would end it or the cell.
fn destination(url: &str) -> String {
    url.chars()
        .map(|char| match char {
            '<' | '>' | '|' | '\\' | '`' | ' ' => format!("%{:02X}", u32::from(char)),
            char => char.to_string(),
        })
        .collect()
}
