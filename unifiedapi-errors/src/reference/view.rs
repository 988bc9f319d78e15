//! What the templates are filled with.

use minijinja::{Value, context};

use crate::markdown as md;
use crate::table::Header;
use crate::template::Part;
use crate::{Entry, Member};

use super::formats::{Format, formats};
use super::prose::{self, intro};
use super::sample::{Sample, sample};
use super::sections::{Group, Row, Sections, Status};
use super::{Page, url};

/// Returns what `page.html.jinja` shows; the template escapes all of it but prose.
pub(super) fn html(page: &Page) -> Value {
    let (formats, sections) = (formats(&page.entries), Sections::new(&page.entries));
    let successes = page.successes().into_iter().map(|(status, description)| {
        context! { status => status.as_u16(), description }
    });
    let link = |(text, url): &(String, String)| {
        context! { text, url => url::is_safe(url).then_some(url) }
    };
    let group = |group: &Group| {
        context! {
            id => group.id.as_str(),
            title => group.title,
            count => group.rows.len(),
            rows => group.rows.iter().map(|row| html_row(row, &formats)).collect::<Vec<_>>(),
        }
    };
    let status = |status: &Status| {
        context! {
            id => status.id.as_str(),
            title => status.title.as_str(),
            is_server_error => status.is_server_error,
            count => status.len(),
            is_divided => status.groups.len() > 1,
            groups => status.groups.iter().map(group).collect::<Vec<_>>(),
        }
    };
    context! {
        title => page.title.as_str(),
        intro => Value::from_safe_string(intro::html(&page.intro)),
        links => page.links.iter().map(link).collect::<Vec<_>>(),
        formats => formats.iter().map(format).collect::<Vec<_>>(),
        is_divided => formats.len() > 1,
        successes => successes.collect::<Vec<_>>(),
        statuses => sections.statuses.iter().map(status).collect::<Vec<_>>(),
    }
}

/// Returns what a row of `page.html.jinja` shows.
fn html_row(row: &Row, formats: &[Format]) -> Value {
    let entry = row.entry;
    let prose = |text: &str| Value::from_safe_string(prose::html(text));
    let parts = entry.message_parts().into_iter().map(|part| {
        context! {
            text => part.readable(),
            is_placeholder => matches!(part, Part::Placeholder(_)),
        }
    });
    context! {
        id => row.id.as_str(),
        // Long codes break between words on narrow screens.
        code => entry.code().split_inclusive(['_', '-', '.']).collect::<Vec<_>>(),
        message => parts.collect::<Vec<_>>(),
        description => prose(entry.description()),
        is_deprecated => entry.deprecated().is_some(),
        note => prose(entry.deprecated().unwrap_or_default()),
        members => entry.sent_members().map(member).collect::<Vec<_>>(),
        format => format_of(entry, formats),
        headers => headers(entry),
        body => body(entry),
    }
}

/// Returns the attribute with the body of an entry, empty if a member of it may be anything.
///
/// What is code and message in the default envelope, the script puts together itself, but for
/// characters of which HTML makes others.
fn body(entry: Entry) -> Value {
    let is_kept = !entry.message().contains(['\r', '\0']);
    if is_kept && entry.shape().is_unified && entry.members().next().is_none() {
        return Value::from("");
    }
    let body = entry.shown_body().unwrap_or_default();
    let body = String::from_utf8_lossy(&body);
    // In single quotes JSON stays short.
    let escaped = body.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;");
    Value::from_safe_string(format!(" data-body='{escaped}'"))
}

/// Returns what `page.md.jinja` shows, escaped.
pub(super) fn markdown(page: &Page) -> Value {
    let (formats, sections) = (formats(&page.entries), Sections::new(&page.entries));
    let successes = page.successes().into_iter().map(|(status, description)| {
        context! { status => status.as_u16(), description => md::text(description) }
    });
    let link = |(text, url): &(String, String)| {
        let url = url::is_safe(url).then(|| prose::destination(url));
        context! { text => md::heading(text), url }
    };
    let row = |row: &Row| {
        context! {
            code => md::code(row.entry.code()),
            message => md::text(&row.entry.readable_message()),
            notes => notes(row.entry, &formats),
        }
    };
    let group = |group: &Group| {
        context! {
            title => group.title.map(md::heading),
            rows => group.rows.iter().map(row).collect::<Vec<_>>(),
        }
    };
    let status = |status: &Status| {
        context! {
            title => status.title.as_str(),
            groups => status.groups.iter().map(group).collect::<Vec<_>>(),
        }
    };
    context! {
        title => md::heading(&page.title),
        intro => intro::source(&page.intro),
        links => page.links.iter().map(link).collect::<Vec<_>>(),
        formats => formats.iter().map(format).collect::<Vec<_>>(),
        is_divided => formats.len() > 1,
        successes => successes.collect::<Vec<_>>(),
        statuses => sections.statuses.iter().map(status).collect::<Vec<_>>(),
        has_notes => sections.rows().any(|row| !notes(row.entry, &formats).is_empty()),
    }
}

/// Returns all else that is known of an entry, for one cell of Markdown.
fn notes(entry: Entry, formats: &[Format]) -> String {
    let deprecated = entry.deprecated().map(|note| match prose::cell(note) {
        note if note.is_empty() => "**Deprecated.**".to_owned(),
        note => format!("**Deprecated:** {note}"),
    });
    let description = Some(prose::cell(entry.description())).filter(|text| !text.is_empty());
    let headers = headers(entry).into_iter().map(|header| format!("Header: {}", md::code(&header)));
    let members = entry.sent_members().map(|member| {
        let presence = if member.is_required() { "" } else { ", optional" };
        format!("Member: {} ({}{presence})", md::code(member.name()), member.type_name())
    });
    let format = format_of(entry, formats).map(|name| format!("Format: {}", md::text(name)));
    let notes = deprecated.into_iter().chain(description).chain(members).chain(format);
    notes.chain(headers).collect::<Vec<_>>().join("<br>")
}

/// Returns a shape with its sample, whose parts are marked for the colours of the page.
fn format(format: &Format) -> Value {
    let part = |sample: Sample| match sample {
        Sample::Text(text) => context! { text, is_name => false, is_value => false },
        Sample::Name(text) => context! { text, is_name => true, is_value => false },
        Sample::Value(text) => context! { text, is_name => false, is_value => true },
    };
    context! {
        name => format.name.as_str(),
        media_type => format.shape.media_type,
        is_json => format.is_json(),
        has_members => format.has_members,
        parts => sample(&format.shape.json).into_iter().map(part).collect::<Vec<_>>(),
    }
}

/// Returns the name of an entry's shape, unless it is the first one.
fn format_of(entry: Entry, formats: &[Format]) -> Option<&str> {
    let others = formats.iter().skip(1);
    let mut own = others.filter(|format| std::ptr::eq(format.shape, entry.shape()));
    own.next().map(|format| format.name.as_str())
}

/// Returns a member with its type and whether it is always there.
fn member(member: Member) -> Value {
    context! {
        name => member.name(),
        type => member.type_name(),
        is_required => member.is_required(),
    }
}

/// Returns the headers as lines, with `{name}` for what fields fill.
fn headers(entry: Entry) -> Vec<String> {
    let line = |header: &Header| format!("{}: {}", header.name, header.shown());
    let declared = entry.declared_headers().iter().map(line);
    // The name of the field is nothing that the runtime knows.
    let of_field = entry.retry_after_from_field().then(|| "retry-after: {seconds}".to_owned());
    declared.chain(of_field).collect()
}
