//! Texts for readers, in Markdown as OpenAPI has it.

use crate::Entry;

/// Returns what the entries say of themselves, under their groups; `None` if that is nothing.
pub(crate) fn list(entries: &[Entry]) -> Option<String> {
    let says_nothing = |entry: &Entry| entry.group().is_none() && about(*entry).is_empty();
    if entries.iter().all(says_nothing) {
        return None;
    }
    let mut blocks = Vec::new();
    for group in groups(entries) {
        blocks.extend(group.map(|group| format!("**{group}**")));
        let mut items: Vec<String> = Vec::new();
        for entry in entries.iter().filter(|entry| entry.group() == group) {
            let item = item(*entry);
            if !items.contains(&item) {
                items.push(item);
            }
        }
        blocks.push(items.join("\n"));
    }
    Some(blocks.join("\n\n"))
}

/// Returns the groups in the order of their first appearance, after those entries without one.
fn groups(entries: &[Entry]) -> Vec<Option<&'static str>> {
    let mut groups = Vec::new();
    if entries.iter().any(|entry| entry.group().is_none()) {
        groups.push(None);
    }
    for entry in entries {
        if !groups.contains(&entry.group()) {
            groups.push(entry.group());
        }
    }
    groups
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
