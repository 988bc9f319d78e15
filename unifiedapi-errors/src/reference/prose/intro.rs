//! The introduction of a page: Markdown with headings, tables and links of its own.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{harmless, is_kept};
use crate::reference::url;

/// What GitHub's Markdown has besides.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// Renders it as HTML that has no script and loads nothing; its headings stand below the title.
pub(in crate::reference) fn html(intro: &str) -> String {
    let lowered = |level| if level == HeadingLevel::H1 { HeadingLevel::H2 } else { level };
    let events = harmless(Parser::new_ext(intro, OPTIONS), url::is_safe).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lowered(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lowered(level))),
        event => event,
    });
    let mut html = String::with_capacity(intro.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

/// Returns it as it was written, but for what the HTML would not have either.
pub(in crate::reference) fn source(intro: &str) -> String {
    let mut text = intro.trim().to_owned();
    loop {
        // What was inside of HTML may mean something without it, and is looked at again.
        let edits = edits(&text);
        if edits.is_empty() {
            return text;
        }
        text = edited(&text, edits);
    }
}

/// What is to be written instead of what: ranges that do not overlap.
type Edits = Vec<(Range<usize>, String)>;

fn edited(text: &str, mut edits: Edits) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut edited = String::with_capacity(text.len());
    let mut end = 0;
    for (range, replacement) in edits {
        edited.push_str(text.get(end..range.start).unwrap_or_default());
        edited.push_str(&replacement);
        end = range.end;
    }
    edited + text.get(end..).unwrap_or_default()
}

/// Finds what has to go from a text.
fn edits(text: &str) -> Edits {
    let mut edits = Edits::new();
    // What is open of links and images; of those that go, where their content ends as far as it is
    // read.
    let mut open: Vec<Option<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let is_kept = is_kept(link_type, &dest_url, url::is_safe);
                open.push((!is_kept).then_some(range.start + 1));
                continue;
            }
            Event::Start(Tag::Image { .. }) => {
                open.push(Some(range.start + 2));
                continue;
            }
            Event::End(end @ (TagEnd::Link | TagEnd::Image)) => {
                let mark = if end == TagEnd::Link { 1 } else { 2 };
                if let Some(end) = open.pop().flatten() {
                    edits.push((range.start..range.start + mark, String::new()));
                    edits.push((end..range.end, String::new()));
                }
            }
            Event::Html(_) | Event::InlineHtml(_) => edits.extend(escapes(text, &range)),
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                edits.extend(lowering(text, &range));
            }
            _ => {}
        }
        for end in open.iter_mut().flatten() {
            *end = range.end;
        }
    }
    edits
}

/// Escapes what makes HTML of a text.
fn escapes(text: &str, range: &Range<usize>) -> Edits {
    let html = text.get(range.clone()).unwrap_or_default();
    let brackets = html.match_indices('<').map(|(at, _)| range.start + at);
    brackets.map(|at| (at..at, "\\".to_owned())).collect()
}

/// Puts a heading of the first level on the second: `# A`, or `A` above a line of `=`.
fn lowering(text: &str, range: &Range<usize>) -> Edits {
    let heading = text.get(range.clone()).unwrap_or_default();
    if heading.trim_start().starts_with('#') {
        let at = range.start + heading.find('#').unwrap_or_default();
        return vec![(at..at, "#".to_owned())];
    }
    let line = heading.trim_end().rfind('\n').unwrap_or_default();
    let marks = heading.match_indices('=').filter(|(at, _)| *at > line);
    marks.map(|(at, _)| (range.start + at..range.start + at + 1, "-".to_owned())).collect()
}
