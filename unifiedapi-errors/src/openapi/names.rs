//! The names of components. They follow from what is described and from nothing else, so that no
//! name changes when an operation is added.

use std::collections::HashSet;

use http::StatusCode;

use super::answer::{Answer, Content};
use crate::Entry;
use crate::envelope::Shape;
use crate::table::Table;

/// Returns all entries that the type of this one declares itself.
pub(crate) fn siblings(entry: Entry) -> impl Iterator<Item = Entry> {
    let rows = u16::try_from(entry.place().0.len()).unwrap_or(u16::MAX);
    (0..rows).map(move |row| entry.sibling(row))
}

/// Replaces what a component's name cannot have (OpenAPI 3.1, section 4.8.7.1); the macro checked
/// the names that users wrote, but names of types may have any letters.
pub(crate) fn legal(name: &str) -> String {
    let is_legal = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    name.chars().map(|char| if is_legal(char) { char } else { '_' }).collect()
}

/// Returns the name of the response of these entries, each of which comes once: of the type of the
/// first one and the status, and where these are not all of the type's entries with this status and
/// nothing else, with what tells it apart.
pub(crate) fn response(status: StatusCode, entries: &[Entry]) -> String {
    let Some(first) = entries.first().copied() else {
        return format!("Error{}", status.as_u16());
    };
    let (table, _) = first.place();
    let is_of_table = |entry: &Entry| std::ptr::eq(entry.place().0, table);
    let all = siblings(first).filter(|entry| entry.status() == status).count();
    let is_in_one = entries.iter().all(|entry| std::ptr::eq(entry.shape(), first.shape()));
    let is_whole = is_in_one && entries.iter().all(is_of_table) && entries.len() == all;
    let suffix = if is_whole { String::new() } else { suffix(entries) };
    let envelope = if is_in_one { in_foreign_envelope(first) } else { String::new() };
    format!("{}{}{suffix}{envelope}", stem(table), status.as_u16())
}

/// Returns the name of the schema of a body: that of its response, with what tells it apart where
/// this has several media types.
pub(crate) fn body(response: &str, answer: &Answer, content: &Content<'_>) -> String {
    if answer.contents().len() < 2 {
        return response.to_owned();
    }
    let shapes = content.shapes().into_iter().map(|(shape, _)| legal(shape.name));
    format!("{response}In{}", shapes.collect::<String>())
}

/// Returns the name of the schema of every body in an envelope.
pub(crate) fn envelope(shape: &Shape) -> String {
    if shape.is_unified { "ErrorEnvelope".to_owned() } else { legal(shape.name) }
}

/// Tells apart in which envelope an entry goes out.
pub(crate) fn in_envelope(entry: Entry) -> String {
    format!("In{}", legal(entry.envelope()))
}

/// Tells apart in which envelope an entry goes out, unless that is its own type's.
pub(crate) fn in_foreign_envelope(entry: Entry) -> String {
    if entry.is_in_own_envelope() { String::new() } else { in_envelope(entry) }
}

/// Returns the codes of which some error has members, among those that the type of this entry
/// declares.
pub(crate) fn codes_with_members(entry: Entry) -> HashSet<&'static str> {
    let (members, _) = entry.member_table();
    if members.list.is_empty() {
        return HashSet::new();
    }
    let with_members = siblings(entry).filter(|entry| entry.members().next().is_some());
    with_members.map(Entry::code).collect()
}

/// Returns the name of the schema of a variant, which differs from that of its type's codes.
pub(crate) fn of_variant(entry: Entry) -> String {
    let (table, _) = entry.place();
    let is_struct = entry.variant() == entry.type_name();
    let variant = if is_struct { String::new() } else { variant(entry) };
    let name = format!("{}{variant}", stem(table));
    // Those of codes end as the schema is called, or in the status behind that.
    let is_taken = name.strip_prefix(&legal(table.schema)).is_some_and(|end| {
        let end = end.trim_end_matches("Error");
        end.chars().all(|char| char.is_ascii_digit())
    });
    if is_taken { format!("{name}Error") } else { name }
}

/// Returns the name of a variant, with what tells it apart where letters are replaced.
fn variant(entry: Entry) -> String {
    let variant = entry.variant();
    match legal(variant) {
        legal if legal == variant => legal,
        legal => format!("{legal}_{}", spelled(hash(variant.bytes()))),
    }
}

/// Returns what a type's responses are called: as its schema, which is called after its codes.
fn stem(table: &Table) -> String {
    let schema = legal(table.schema);
    match schema.strip_suffix("Code") {
        Some(stem) if !stem.is_empty() => stem.to_owned(),
        _ => format!("{schema}Error"),
    }
}

/// Tells a part of a type's entries apart: by its only variant, or by a hash of all.
pub(crate) fn suffix(entries: &[Entry]) -> String {
    match entries {
        [only] => variant(*only),
        _ => format!("_{}", spelled(hash_of_all(entries))),
    }
}

/// Hashes which entries these are, in whatever order.
fn hash_of_all(entries: &[Entry]) -> u32 {
    let names = |entry: &Entry| {
        // No text has a zero.
        let names = format!("{}\0{}\0", entry.place().0.schema, entry.variant());
        match in_foreign_envelope(*entry) {
            envelope if envelope.is_empty() => names,
            envelope => format!("{names}{envelope}\0"),
        }
    };
    let mut names: Vec<_> = entries.iter().map(names).collect();
    names.sort_unstable();
    hash(names.iter().flat_map(|names| names.bytes()))
}

/// Hashes a text: 32-bit FNV-1a, which is the same everywhere.
fn hash(text: impl Iterator<Item = u8>) -> u32 {
    text.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Spells a hash in letters, because generators put digits next to those of the status; without
/// vowels, because it is no word.
fn spelled(mut hash: u32) -> String {
    const LETTERS: &[u8; 20] = b"bcdfghjklmnpqrstvwxz";
    let letter = |_| {
        let letter = LETTERS.get((hash % 20) as usize);
        hash /= 20;
        letter.copied().map(char::from)
    };
    (0..6).filter_map(letter).collect()
}
