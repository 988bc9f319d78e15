//! Descriptions, notes and the introduction: Markdown, as in doc comments.

use pulldown_cmark::{
    BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};

mod cell;
pub(super) mod intro;
#[cfg(test)]
mod tests;

use self::cell::Cell;
pub(super) use self::cell::destination;
use super::url;

/// Renders prose as HTML that has no script, loads nothing, and no heading of its own.
pub(super) fn html(prose: &str) -> String {
    let mut html = String::with_capacity(prose.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events(prose));
    html
}

/// Renders prose as one line of Markdown for a cell of a table.
pub(super) fn cell(prose: &str) -> String {
    let mut cell = Cell::default();
    // In whole texts: an entity such as `&amp;` ends one for the parser.
    for event in TextMergeStream::new(events(prose)) {
        cell.push(event);
    }
    cell.finish()
}

/// Parses prose into what may stand in the middle of a page.
fn events(prose: &str) -> impl Iterator<Item = Event<'_>> {
    // What rustdoc links to a Rust item, [`Item`], is its name here.
    let resolve = |link: BrokenLink<'_>| {
        link.reference.starts_with('`').then(|| (CowStr::from(""), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(prose, Options::empty(), Some(resolve));
    // A link leads where it leads from the doc comment.
    harmless(parser, url::leads_out).filter_map(|event| match event {
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
        Event::Rule => None,
        event => Some(event),
    })
}

/// Turns HTML into text, images into their alternative text, and links that are not allowed into
/// what stands in them.
fn harmless<'a>(
    events: impl Iterator<Item = Event<'a>>,
    is_allowed: fn(&str) -> bool,
) -> impl Iterator<Item = Event<'a>> {
    let mut links = Vec::new();
    events.filter_map(move |event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, link_type, .. }) => {
            // For the parser an address may be a link inside one; nowhere else.
            let is_kept = is_kept(link_type, dest_url, is_allowed) && !links.contains(&true);
            links.push(is_kept);
            is_kept.then_some(event)
        }
        Event::End(TagEnd::Link) => links.pop().unwrap_or(false).then_some(event),
        event => Some(event),
    })
}

/// Whether a link stays one: of an address that Markdown makes a link of itself there is no scheme.
fn is_kept(link_type: LinkType, url: &str, is_allowed: fn(&str) -> bool) -> bool {
    link_type == LinkType::Email || is_allowed(url)
}
