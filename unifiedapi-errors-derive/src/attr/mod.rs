//! Attributes: from the tokens of `#[unified(...)]` to settings.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, MacroDelimiter, Meta};

use crate::diag::{Diagnostics, closest, list};

mod keys;
pub(crate) mod value;

pub(crate) use self::keys::Key;
use self::keys::{Form, HABITS, KEYS, Row};

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
}

/// The settings of one type, variant or field.
#[derive(Default)]
pub(crate) struct Settings {
    list: Vec<Setting>,
    /// Whether something could not be read; then nothing is reported as missing.
    pub(crate) incomplete: bool,
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
    Tokens(TokenStream),
    /// `(…)`
    List(Group),
}

impl Setting {
    /// Returns which key it is.
    pub(crate) fn key(&self) -> Key {
        self.row.key
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
        let example = example_for(place);
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

    /// Reads `key`, `key = value` or `key(…)`.
    fn read_item(&mut self, item: Vec<TokenTree>, place: Place, diagnostics: &mut Diagnostics) {
        let mut tokens = item.into_iter();
        let Some(first) = tokens.next() else { return };
        let name = match first {
            TokenTree::Ident(name) => name,
            other => {
                self.incomplete = true;
                let help = format_args!("write `key = value`, such as `{}`", example_for(place));
                return diagnostics.error(
                    &other,
                    format_args!("expected a key, found `{other}`"),
                    help,
                );
            }
        };
        let (value, rest) = read_value(tokens);
        self.add(name, value, place, diagnostics);
        self.read_rest(rest, place, diagnostics);
    }

    /// Goes on after a complete setting, where only the end of the item is right.
    fn read_rest(&mut self, rest: Vec<TokenTree>, place: Place, diagnostics: &mut Diagnostics) {
        let Some(first) = rest.first() else { return };
        self.incomplete = true;
        match first {
            TokenTree::Ident(name) => {
                let what = format_args!("missing `,` before `{name}`");
                diagnostics.error(name, what, "separate the keys with commas");
                self.read_item(rest, place, diagnostics);
            }
            other => {
                let what = format_args!("expected `,`, found `{other}`");
                diagnostics.error(
                    other,
                    what,
                    "a key has one value; separate the keys with commas",
                );
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
            let places = row.places.iter().map(|place| place.name());
            let what = format_args!("`{text}` does not belong on {}", place.name());
            let help = format!("it belongs on {}", or(places));
            return diagnostics.error(&name, what, help);
        }
        if row.key != Key::Header && self.get(row.key).is_some() {
            let what = format_args!("`{text}` is given twice");
            return diagnostics.error(&name, what, "keep one of them");
        }
        match value.in_form(row, &name) {
            Ok(value) => self.list.push(Setting { row, name, value }),
            Err((at, what)) => {
                self.incomplete = true;
                diagnostics.error(at, what, format_args!("write `{}`", row.example));
            }
        }
    }
}

/// What follows a key, before its form is known to be right.
enum Read {
    Nothing,
    /// `=` without a value.
    Equals(TokenTree),
    Tokens(TokenStream),
    List(Group),
}

impl Read {
    fn in_form(self, row: &Row, name: &Ident) -> Result<Value, (TokenStream, String)> {
        let key = row.name;
        match (row.form, self) {
            (Form::Flag, Self::Nothing) => Ok(Value::Flag),
            (Form::Value | Form::Format, Self::Tokens(tokens)) => Ok(Value::Tokens(tokens)),
            (Form::List | Form::Format, Self::List(group)) => Ok(Value::List(group)),
            (Form::Flag, Self::Equals(token)) => {
                Err((token.into(), format!("`{key}` is a flag and takes no value")))
            }
            (Form::Flag, Self::Tokens(tokens)) => {
                Err((tokens, format!("`{key}` is a flag and takes no value")))
            }
            (Form::Flag, Self::List(group)) => {
                Err((group.to_token_stream(), format!("`{key}` is a flag and takes no value")))
            }
            (Form::List, Self::Tokens(tokens)) => {
                Err((tokens, format!("what `{key}` takes stands in parentheses")))
            }
            (Form::Value, Self::List(group)) => {
                Err((group.to_token_stream(), format!("`{key}` takes its value after `=`")))
            }
            (_, Self::Nothing | Self::Equals(_)) => {
                Err((name.to_token_stream(), format!("`{key}` needs a value")))
            }
        }
    }
}

/// Whether a token is this punctuation character.
pub(crate) fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

/// Splits the tokens after a key into its value and what should not be there.
fn read_value(mut tokens: IntoIter<TokenTree>) -> (Read, Vec<TokenTree>) {
    let value = match tokens.as_slice().first() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            let group = group.clone();
            tokens.next();
            Read::List(group)
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            let equals = TokenTree::Punct(punct.clone());
            tokens.next();
            let value = take_value(&mut tokens);
            if value.is_empty() { Read::Equals(equals) } else { Read::Tokens(value) }
        }
        _ => Read::Nothing,
    };
    (value, tokens.collect())
}

/// Takes one literal, negative number, path, or group.
fn take_value(tokens: &mut IntoIter<TokenTree>) -> TokenStream {
    let mut value = TokenStream::new();
    while let Some(token) = tokens.as_slice().first() {
        let goes_on = match token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), '-' | ':' | '$' | '.'),
            TokenTree::Ident(ident) if ident == "crate" => true,
            _ => false,
        };
        value.extend(tokens.next());
        let path_follows = matches!(
            tokens.as_slice().first(),
            Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), ':' | '.')
        );
        if !path_follows && !goes_on {
            break;
        }
    }
    value
}

/// Splits at the commas of the outermost level; a comma at the end is fine.
fn split_at_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut items = vec![Vec::new()];
    for token in tokens {
        match (&token, items.last_mut()) {
            (TokenTree::Punct(punct), Some(item)) if punct.as_char() == ',' => {
                if item.is_empty() {
                    item.push(token);
                }
                items.push(Vec::new());
            }
            (_, Some(item)) => item.push(token),
            (_, None) => {}
        }
    }
    items
}

fn example_for(place: Place) -> &'static str {
    match place {
        Place::Enum => "status = 400",
        Place::Struct | Place::Variant => {
            "status = 404, code = \"user_not_found\", message = \"The user was not found.\""
        }
        Place::Field => "expose",
    }
}

/// Says what to write in place of an unknown key.
fn instead_of(unknown: &str, place: Place) -> String {
    if let Some((_, instead)) = HABITS.iter().find(|(habit, _)| *habit == unknown) {
        return format!("write {instead}");
    }
    let here = KEYS.iter().filter(|row| row.places.contains(&place)).map(|row| row.name);
    match closest(unknown, here.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("the keys of {} are {}", place.name(), list(here)),
    }
}

fn or<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(" or ")
}
