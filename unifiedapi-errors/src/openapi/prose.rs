//! Texts for readers, in Markdown as OpenAPI has it.

use crate::Entry;
use crate::outline::by_group;

/// Returns what the entries say of themselves, under their groups; `None` if that is nothing.
pub(crate) fn list(entries: impl Iterator<Item = Entry> + Clone) -> Option<String> {
    let says_nothing = |entry: Entry| entry.group().is_none() && about(entry).is_empty();
    if entries.clone().all(says_nothing) {
        return None;
    }
    let mut blocks = Vec::new();
    for (group, entries) in by_group(entries) {
        blocks.extend(group.map(|group| format!("**{group}**")));
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
    let mut lines = about.lines();
    let mut item = match lines.next() {
        Some(first) => format!("- `{code}`: {first}"),
        None => format!("- `{code}`"),
    };
    for line in lines {
        item.push('\n');
        if !line.is_empty() {
            item.push_str("  ");
            item.push_str(line);
        }
    }
    item
}
