//! Descriptions and notes: Markdown, as in doc comments.

use pulldown_cmark::{
    BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};

mod cell;
#[cfg(test)]
mod tests;

use self::cell::Cell;

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
                // For the parser an address may be a link inside one; nowhere else.
                let is_kept = leads_out(dest_url, link_type) && !links.contains(&true);
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
