//! Attributes: from the tokens of `#[unified(...)]` to settings.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, MacroDelimiter, Meta};

use crate::diag::Diagnostics;

mod field_access;
mod habits;
mod keyless;
mod keys;
mod loose_arguments;
mod place;
mod read;
mod settings;
mod tokens;
pub(crate) mod value;

pub(crate) use self::field_access::{accesses_in_scope, in_scope, leading_dot};
use self::habits::instead_of;
use self::keys::{KEYS, Key, Row, row_of};
pub(crate) use self::place::Place;
use self::place::{meant, places};
pub(crate) use self::read::is_punct;
pub(crate) use self::read::{Item, split_at_commas};
use self::read::{Read, is_path, key_of};
pub(crate) use self::settings::{FieldSettings, TypeSettings, VariantSettings};
pub(crate) use self::tokens::{Tokens, text};

/// The settings of one type, variant or field, as they are written.
#[derive(Default)]
pub(crate) struct Settings {
    list: Vec<Setting>,
    /// Whether something could not be read; then nothing is reported as missing.
    incomplete: bool,
    /// Unknown keys; what to write instead depends on the keys beside them.
    unknown: Vec<(TokenStream, String)>,
}

/// One key with its value.
pub(crate) struct Setting {
    row: &'static Row,
    /// The key as written.
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

/// What follows a key.
pub(crate) enum Value {
    /// Nothing.
    Flag,
    /// `= tokens`, never empty.
    Tokens(Tokens),
    /// `(…)`
    List(Group),
}

impl Setting {
    /// Returns which key it is.
    fn key(&self) -> Key {
        self.row.key
    }

    /// Whether the key may stand there.
    fn belongs_on(&self, place: Place) -> bool {
        self.row.places.contains(&place)
    }

    /// Returns how the key is written, for help.
    pub(crate) fn example(&self) -> &'static str {
        self.row.example
    }
}

impl Settings {
    /// Returns the first setting of a key.
    fn get(&self, key: Key) -> Option<&Setting> {
        self.list.iter().find(|setting| setting.row.key == key)
    }

    /// Reads the `#[unified(...)]` attributes of an item.
    pub(crate) fn read(
        attributes: &[&Attribute],
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut settings = Self::default();
        for attribute in attributes {
            if settings.read_attribute(&attribute.meta, place, diagnostics).is_none() {
                settings.incomplete = true;
            }
        }
        for (at, key) in std::mem::take(&mut settings.unknown) {
            settings.incomplete = true;
            let plain = key.trim_start_matches("r#").replace('-', "_");
            let help = instead_of(&plain, place, |key| is_given(attributes, key));
            diagnostics.error(at, format_args!("unknown key `{key}`"), help);
        }
        settings
    }

    /// Returns `None` if the attribute as a whole is malformed.
    fn read_attribute(
        &mut self,
        meta: &Meta,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<()> {
        let example = place.example();
        let tokens = match meta {
            Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
                list.tokens.clone()
            }
            Meta::List(list) => {
                let what = "the keys of `unified` stand in parentheses";
                diagnostics.error(&list.path, what, format_args!("write `#[unified({example})]`"));
                return None;
            }
            Meta::Path(path) => {
                let what = "`#[unified]` says nothing";
                diagnostics.error(path, what, format_args!("write `#[unified({example})]`"));
                return None;
            }
            Meta::NameValue(pair) => {
                let what = "the keys of `unified` stand in parentheses";
                diagnostics.error(&pair.value, what, format_args!("write `#[unified({example})]`"));
                return None;
            }
        };
        let mut items = split_at_commas(tokens);
        if items.iter().any(|item| key_of(item).is_none()) {
            self.take_keyless(&mut items, place, diagnostics);
        }
        for item in items {
            self.read_item(item, place, diagnostics);
        }
        Some(())
    }

    /// Takes arguments and values that have no key out of the items, as far as they show theirs.
    fn take_keyless(&mut self, items: &mut Vec<Item>, place: Place, diagnostics: &mut Diagnostics) {
        self.incomplete |= loose_arguments::take(items, diagnostics);
        let is_given = |key| self.get(key).is_some();
        if let Some((at, written)) = keyless::take(items, place, is_given) {
            self.incomplete = true;
            let what = format!("expected a key, found `{}`", text(&at));
            diagnostics.error(&at, what, format_args!("write `{written}`"));
        }
    }

    /// Reads `key`, `key = value` or `key(…)`, and goes on where only a comma is missing.
    fn read_item(&mut self, item: Item, place: Place, diagnostics: &mut Diagnostics) {
        let mut tokens = item.into_iter();
        let Some(first) = tokens.next() else { return };
        let TokenTree::Ident(name) = first else {
            self.incomplete = true;
            let what = format!("expected a key, found `{first}`");
            return diagnostics.error(
                &first,
                what,
                instead_of_token(&first, tokens.as_slice(), place),
            );
        };
        let rest = tokens.as_slice();
        if is_punct(rest.first(), ':') && is_punct(rest.get(1), ':') {
            self.incomplete = true;
            let path: TokenStream = std::iter::once(name.into())
                .chain(rest.iter().cloned().take_while(is_path))
                .collect();
            let what = format!("expected a key, found the path `{}`", text(&path));
            let last = path.clone().into_iter().last().map(|last| last.to_string());
            let help = match KEYS.iter().find(|row| last.as_deref() == Some(row.name)) {
                Some(row) => format!("write `{}` alone", row.name),
                None => format!("a key is a single name: `#[unified({})]`", place.example()),
            };
            return diagnostics.error(&path, what, help);
        }
        if is_punct(rest.first(), '-') && matches!(rest.get(1), Some(TokenTree::Ident(_))) {
            let end =
                rest.iter().position(|token| is_punct(Some(token), '=')).unwrap_or(rest.len());
            let written: TokenStream =
                std::iter::once(name.into()).chain(rest.iter().take(end).cloned()).collect();
            let key = written.to_string().replace(' ', "");
            return self.unknown.push((written, key));
        }
        let (value, rest) = Read::value(tokens);
        self.add(name, value, place, diagnostics);
        self.read_rest(rest, place, diagnostics);
    }

    /// Goes on after a complete setting, where only the end of the item is right.
    fn read_rest(&mut self, rest: Vec<TokenTree>, place: Place, diagnostics: &mut Diagnostics) {
        let mut rest = rest.into_iter();
        match rest.next() {
            None => {}
            Some(TokenTree::Ident(name)) => {
                self.incomplete = true;
                let what = format!("missing `,` before `{name}`");
                diagnostics.error(&name, what, "separate the keys with commas");
                self.read_item(
                    std::iter::once(name.into()).chain(rest).collect(),
                    place,
                    diagnostics,
                );
            }
            Some(other) => {
                self.incomplete = true;
                let what = format!("expected `,`, found `{other}`");
                diagnostics.error(&other, what, "separate the keys with commas");
                self.read_item(rest.collect(), place, diagnostics);
            }
        }
    }

    /// Adds a setting, if its key is known, belongs here and has the right form.
    fn add(&mut self, name: Ident, value: Read, place: Place, diagnostics: &mut Diagnostics) {
        let Some(row) = row_of(&name) else {
            let written = name.to_string();
            return self.unknown.push((name.into_token_stream(), written));
        };
        if !row.places.contains(&place) {
            self.incomplete = true;
            let what = format!("`{}` does not belong on {}", row.name, place.name());
            let help = format!("it belongs on {}{}", places(row.places), meant(row.key, place));
            return diagnostics.error(&name, what, help);
        }
        if !row.is_repeatable() && self.get(row.key).is_some() {
            return diagnostics.given_twice(&name, row.name);
        }
        match value.in_form(row, &name) {
            Ok(value) => self.list.push(Setting { row, name, value }),
            Err((at, mistake)) => {
                self.incomplete = true;
                diagnostics.report(at, &mistake);
            }
        }
    }
}

/// Parts the `#[unified(...)]` attributes of an item from the others.
pub(crate) fn part(attributes: &[Attribute]) -> (Vec<&Attribute>, Vec<&Attribute>) {
    attributes.iter().partition(|attribute| attribute.path().is_ident("unified"))
}

/// Whether a key stands in one of the `#[unified(...)]` attributes of an item, well-formed or not.
fn is_given(attributes: &[&Attribute], key: Key) -> bool {
    let lists = attributes.iter().filter_map(|attribute| attribute.meta.require_list().ok());
    lists
        .flat_map(|list| split_at_commas(list.tokens.clone()))
        .any(|item| key_of(&item).is_some_and(|row| row.key == key))
}

/// Lists the names of all keys.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|row| row.name)
}

/// Says what to write in place of a token that begins no key.
fn instead_of_token(first: &TokenTree, rest: &[TokenTree], place: Place) -> String {
    let quoted: Tokens = std::iter::once(first.clone()).collect();
    let key = value::as_string(&quoted).filter(|text| {
        is_punct(rest.first(), '=') && KEYS.iter().any(|row| row.name == text.value())
    });
    match key {
        Some(key) => {
            let value = text(&rest.iter().skip(1).cloned().collect());
            format!("write the key without quotes: `{} = {value}`", key.value())
        }
        None if is_punct(Some(first), ',') => "remove it: one comma is enough".to_owned(),
        None => format!("write keys with their values: `#[unified({})]`", place.example()),
    }
}
