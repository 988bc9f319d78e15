//! Attributes: from the tokens of `#[unified(...)]` to settings.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Attribute, MacroDelimiter, Meta};

use crate::diag::{Diagnostics, closest, list};

mod field_access;
mod keys;
mod read;
mod tokens;
pub(crate) mod value;

pub(crate) use self::field_access::{in_scope, leading_dot};
pub(crate) use self::keys::Key;
use self::keys::{Form, HABITS, KEYS, Row};
pub(crate) use self::read::is_punct;
use self::read::{Read, is_path, split_at_commas};
pub(crate) use self::tokens::{Tokens, text};

/// What an attribute stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// What an attribute there looks like, for help.
    fn example(self) -> &'static str {
        match self {
            Self::Enum => "status = 400",
            Self::Struct | Self::Variant => {
                "status = 404, code = \"user_not_found\", message = \"The user was not found.\""
            }
            Self::Field => "expose",
        }
    }
}

/// The settings of one type, variant or field.
#[derive(Default)]
pub(crate) struct Settings {
    list: Vec<Setting>,
    /// Whether something could not be read; then nothing is reported as missing.
    pub(crate) incomplete: bool,
    /// Whether what follows is arguments that were reported already.
    arguments_follow: bool,
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
    pub(crate) fn key(&self) -> Key {
        self.row.key
    }

    /// Returns how the key is written, for help.
    pub(crate) fn example(&self) -> &'static str {
        self.row.example
    }
}

impl Settings {
    /// Returns the setting of a key that is not repeatable.
    pub(crate) fn get(&self, key: Key) -> Option<&Setting> {
        self.all(key).next()
    }

    /// Returns the settings of a key.
    pub(crate) fn all(&self, key: Key) -> impl Iterator<Item = &Setting> {
        self.list.iter().filter(move |setting| setting.row.key == key)
    }

    /// Returns all settings, in the order in which they are written.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Setting> {
        self.list.iter()
    }

    /// Reads all `#[unified(...)]` attributes of an item.
    pub(crate) fn read(
        attributes: &[Attribute],
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut settings = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("unified"))
        {
            if settings.read_attribute(&attribute.meta, place, diagnostics).is_none() {
                settings.incomplete = true;
            }
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
        for item in split_at_commas(tokens) {
            self.read_item(item, place, diagnostics);
        }
        Some(())
    }

    /// Reads `key`, `key = value` or `key(…)`, and goes on where only a comma is missing.
    fn read_item(&mut self, item: Vec<TokenTree>, place: Place, diagnostics: &mut Diagnostics) {
        let mut tokens = item.into_iter();
        let Some(first) = tokens.next() else { return };
        let TokenTree::Ident(name) = first else {
            self.incomplete = true;
            let what = format!("expected a key, found `{first}`");
            let help = format!("write keys with their values: `#[unified({})]`", place.example());
            return diagnostics.error(&first, what, help);
        };
        let rest = tokens.as_slice();
        if is_punct(rest.first(), ':') && is_punct(rest.get(1), ':') {
            self.incomplete = true;
            let path: TokenStream = std::iter::once(name.into())
                .chain(rest.iter().cloned().take_while(is_path))
                .collect();
            let what = format!("expected a key, found the path `{}`", text(&path));
            let help = format!("a key is a single name: `#[unified({})]`", place.example());
            return diagnostics.error(&path, what, help);
        }
        if is_punct(rest.first(), '-') {
            self.incomplete = true;
            let end =
                rest.iter().position(|token| is_punct(Some(token), '=')).unwrap_or(rest.len());
            let written: TokenStream =
                std::iter::once(name.into()).chain(rest.iter().take(end).cloned()).collect();
            let key = written.to_string().replace(' ', "");
            let what = format!("unknown key `{key}`");
            return diagnostics.error(&written, what, instead_of(&key.replace('-', "_"), place));
        }
        if self.is_argument_of_format(&name, rest, diagnostics) {
            return;
        }
        let (value, rest) = Read::value(tokens);
        self.add(name, value, place, diagnostics);
        self.read_rest(rest, place, diagnostics);
    }

    /// Whether this is an argument behind `message = "…"`, which is how other crates are written;
    /// reports the first of them.
    fn is_argument_of_format(
        &mut self,
        name: &Ident,
        rest: &[TokenTree],
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let is_known = KEYS.iter().any(|row| name.unraw() == row.name);
        let is_pair =
            is_punct(rest.first(), '=') || matches!(rest.first(), Some(TokenTree::Group(_)));
        if is_known || is_pair || self.arguments_follow {
            return self.arguments_follow && !is_known;
        }
        let is_format = |last: &Setting| {
            last.row.form == Form::Format
                && value::as_string(last.tokens()).is_some_and(|text| text.value().contains("{}"))
        };
        if !self.list.last().is_some_and(is_format) {
            return false;
        }
        let Some(format) = self.list.pop() else { return false };
        self.incomplete = true;
        self.arguments_follow = true;
        let key = &format.name;
        let what =
            format!("`{name}` is no key: the arguments of `{key}` stand in parentheses with it");
        diagnostics.error(
            name,
            what,
            format_args!("write `{key}({}, {name})`", format.tokens().text()),
        );
        true
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
        let text = name.unraw().to_string();
        let Some(row) = KEYS.iter().find(|row| row.name == text) else {
            self.incomplete = true;
            return diagnostics.error(
                &name,
                format_args!("unknown key `{text}`"),
                instead_of(&text, place),
            );
        };
        if !row.places.contains(&place) {
            self.incomplete = true;
            let what = format!("`{text}` does not belong on {}", place.name());
            let help = format!("it belongs on {}", places(row.places));
            return diagnostics.error(&name, what, help);
        }
        if row.key != Key::Header && self.get(row.key).is_some() {
            let what = format!("`{text}` is given twice");
            return diagnostics.error(&name, what, "keep one of them");
        }
        match value.in_form(row, &name) {
            Ok(value) => self.list.push(Setting { row, name, value }),
            Err((at, what, help)) => {
                self.incomplete = true;
                diagnostics.error(at, what, help);
            }
        }
    }
}

/// Lists the names of all keys.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|row| row.name)
}

/// Says what to write in place of an unknown key.
fn instead_of(unknown: &str, place: Place) -> String {
    if let Some((_, instead)) = HABITS.iter().find(|(habit, _)| *habit == unknown) {
        return format!("write {instead}");
    }
    let here = KEYS.iter().filter(|row| row.places.contains(&place)).map(|row| row.name);
    match closest(unknown, here.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None if place == Place::Field => "the only key of a field is `expose`".to_owned(),
        None => format!("the keys of {} are {}", place.name(), list(here)),
    }
}

/// Lists places: `an enum, a struct or a variant`.
fn places(places: &[Place]) -> String {
    let names: Vec<&str> = places.iter().map(|place| place.name()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
