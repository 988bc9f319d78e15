//! Values without keys, as in `#[unified(404, "user_not_found", "…")]`: what a value is says which
//! key it is for.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use super::field_access::in_scope;
use super::keys::{KEYS, Key, Row};
use super::loose_arguments::is_argument;
use super::read::{Item, key_of};
use super::tokens::{Tokens, text};
use super::{Place, value};

/// Takes the values without keys out of the items of an attribute, if one of them shows its key.
///
/// Returns the first of them, and the attribute as it should be written. `is_given` says which keys
/// the attributes before have.
pub(super) fn take(
    items: &mut Vec<Item>,
    place: Place,
    is_given: impl Fn(Key) -> bool,
) -> Option<(TokenStream, String)> {
    let at = flat(items.iter().find(|item| is_value(item))?).to_token_stream();
    let keyed: Vec<Key> = items.iter().filter_map(|item| Some(key_of(item)?.key)).collect();
    let mut found = Found::default();
    let mut rest = Vec::new();
    for item in items.iter() {
        let is_free = |key| !keyed.contains(&key) && !is_given(key) && !found.has(key);
        match show_key(item, place, is_free) {
            Some((row, value)) => found.pairs.push((row, value)),
            None if found.awaits(item) => found.argument(item),
            // What shows no key is part of the same mistake.
            None if is_value(item) => {}
            None => rest.push(item.clone()),
        }
    }
    if found.pairs.is_empty() {
        return None;
    }
    let written = found.written(&rest);
    *items = rest;
    Some((at, written))
}

/// Whether an item is a literal, or the name of a status.
fn is_value(item: &Item) -> bool {
    key_of(item).is_none()
        && match flat(item).as_slice() {
            [TokenTree::Literal(_)] => true,
            tokens => value::status_name(tokens).is_some(),
        }
}

fn flat(item: &Item) -> Tokens {
    item.iter().cloned().collect()
}

/// Returns the key that a value is for, among those that are free, and the value to write.
fn show_key(
    item: &Item,
    place: Place,
    is_free: impl Fn(Key) -> bool,
) -> Option<(&'static Row, String)> {
    if !is_value(item) {
        return None;
    }
    let tokens = flat(item);
    let (candidates, value): (&[Key], _) = match value::as_string(&tokens) {
        Some(text) => (keys_for(text.value(), place), tokens.text()),
        None => match value::status_name(tokens.as_slice()) {
            Some(name) => (&[Key::Status], name.to_owned()),
            None if is_integer(&tokens) => (&[Key::Status], tokens.text()),
            None => return None,
        },
    };
    let row = KEYS
        .iter()
        .filter(|row| row.places.contains(&place) && candidates.contains(&row.key))
        .find(|row| is_free(row.key))?;
    Some((row, value))
}

/// Returns which keys a string can be for.
fn keys_for(text: &str, place: Place) -> &'static [Key] {
    let is_code = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.'));
    match place {
        Place::Enum if is_code && text.ends_with(['_', '-', '.']) => &[Key::Prefix],
        Place::Enum => &[],
        Place::Field => &[Key::Member],
        Place::Struct | Place::Variant if is_code && !text.ends_with('.') => {
            &[Key::Code, Key::Message]
        }
        Place::Struct | Place::Variant => &[Key::Message],
    }
}

fn is_integer(tokens: &Tokens) -> bool {
    match tokens.as_slice() {
        [TokenTree::Literal(literal)] => value::integer(literal).is_some(),
        _ => false,
    }
}

/// The values that showed their keys.
#[derive(Default)]
struct Found {
    pairs: Vec<(&'static Row, String)>,
    /// The arguments behind a message with `{}`.
    arguments: String,
}

impl Found {
    fn has(&self, key: Key) -> bool {
        self.pairs.iter().any(|(row, _)| row.key == key)
    }

    /// Whether an item is an argument of the message before it.
    fn awaits(&self, item: &Item) -> bool {
        let last = self.pairs.last().filter(|(row, _)| row.key == Key::Message);
        last.is_some_and(|(_, format)| is_argument(item, format))
    }

    fn argument(&mut self, item: &Item) {
        self.arguments += ", ";
        self.arguments += &text(&in_scope(item));
    }

    /// Writes the attribute with all its keys, in the order of their table.
    fn written(&self, rest: &[Item]) -> String {
        let own = self.pairs.iter().map(|(row, value)| match row.key {
            Key::Message if !self.arguments.is_empty() => {
                (row.key, format!("message({value}{})", self.arguments))
            }
            key => (key, format!("{} = {value}", row.name)),
        });
        let keyed = rest
            .iter()
            .filter_map(|item| Some((key_of(item)?.key, text(&item.iter().cloned().collect()))));
        let mut pairs: Vec<_> = own.chain(keyed).collect();
        pairs.sort_by_key(|(key, _)| KEYS.iter().position(|row| row.key == *key));
        let pairs: Vec<_> = pairs.into_iter().map(|(_, written)| written).collect();
        format!("#[unified({})]", pairs.join(", "))
    }
}
