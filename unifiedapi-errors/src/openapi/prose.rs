//! Texts for readers, in Markdown as OpenAPI has it.

use crate::Entry;
use crate::markdown;
use crate::outline::by_group;

/// Returns what the entries say of themselves, under their groups; `None` if that is nothing.
pub(crate) fn list(entries: impl Iterator<Item = Entry> + Clone) -> Option<String> {
    let says_nothing = |entry: Entry| entry.group().is_none() && about(entry).is_empty();
    if entries.clone().all(says_nothing) {
        return None;
    }
    let mut blocks = Vec::new();
    for (group, entries) in by_group(entries) {
        blocks.extend(group.map(|group| format!("**{}**", markdown::heading(group))));
        let mut items: Vec<String> = Vec::new();
        for item in entries.into_iter().map(item) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        blocks.push(items.join("\n"));
    }
    Some(blocks.join("\n\n"))
}

/// Returns what an entry says of itself: that it is deprecated and why, and its doc comment.
pub(crate) fn about(entry: Entry) -> String {
    let deprecated = entry.deprecated().map(|note| match note.trim() {
        "" => "**Deprecated.**".to_owned(),
        note => format!("**Deprecated:** {note}"),
    });
    let description = Some(entry.description().to_owned()).filter(|text| !text.is_empty());
    deprecated.into_iter().chain(description).collect::<Vec<_>>().join("\n\n")
}

/// Returns the list item of an entry; its paragraphs stay inside the item.
fn item(entry: Entry) -> String {
    let code = entry.code();
    let about = about(entry);
    let mut lines = about.lines().peekable();
    let mut item = format!("- `{code}`");
    match lines.next_if(|first| !begins_block(first)) {
        Some(first) => item.extend([": ", first]),
        None if lines.peek().is_some() => item.push('\n'),
        None => {}
    }
    for line in lines {
        item.push('\n');
        if !line.is_empty() {
            item.push_str("  ");
            item.push_str(line);
        }
    }
    item
}

/// Whether a line is no beginning of a paragraph: it means something else behind a code.
fn begins_block(line: &str) -> bool {
    let line = line.trim_start();
    let behind_number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = [". ", ") "].iter().any(|mark| behind_number.starts_with(mark));
    let is_heading = line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let marks = ["```", "~~~", ">", "|", "- ", "* ", "+ "];
    is_heading || is_numbered || marks.iter().any(|mark| line.starts_with(mark))
}
