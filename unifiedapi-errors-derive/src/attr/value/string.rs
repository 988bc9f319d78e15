//! Values that are strings, and what to write where something else stands.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Lit, Token, parse::Parser};

use super::{BY_VALUE, Text};
use crate::attr::{Key, Setting, Tokens, is_punct};
use crate::diag::Diagnostics;
use crate::wire::LEVELS;

impl Setting {
    /// Reads a string.
    pub(crate) fn string(&self, diagnostics: &mut Diagnostics) -> Option<Text> {
        self.string_beside(|_| false, diagnostics)
    }

    /// Reads a string; a word that is a field is no string without quotes.
    pub(crate) fn string_beside(
        &self,
        is_field: impl Fn(&str) -> bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<Text> {
        let tokens = self.tokens();
        let found = as_string(tokens);
        if found.is_none() {
            diagnostics.error(tokens, self.no_string(tokens), self.string_help(tokens, is_field));
        }
        found
    }

    /// Says that a value is no string.
    pub(crate) fn no_string(&self, tokens: &Tokens) -> String {
        let string = match tokens.as_slice() {
            [TokenTree::Literal(_)] => "string",
            [TokenTree::Ident(_)] if word(tokens).is_some() => "string",
            _ => "string literal",
        };
        format!("`{}` is a {string}, not `{}`", self.name, tokens.text())
    }

    fn string_help(&self, tokens: &Tokens, is_field: impl Fn(&str) -> bool) -> String {
        let Self { name, .. } = self;
        let example = self.example();
        let unquoted = match (self.key(), tokens.as_slice()) {
            // Its values in upper case look like constants.
            (Key::RenameAll | Key::RenameAllFields, [TokenTree::Ident(case)]) => {
                Some(case.to_string())
            }
            (Key::Level, [.., TokenTree::Ident(level)]) => {
                // `tracing::Level::WARN`
                let level = level.to_string().to_lowercase();
                LEVELS.contains(&&*level).then_some(level)
            }
            _ => word(tokens).filter(|word| !is_field(word)),
        };
        if self.key() == Key::Member && unquoted.as_deref() == Some("true") {
            return format!("write `{name}` alone");
        }
        let literal = unquoted.map(|word| format!("{word:?}"));
        if let Some(literal) = literal.or_else(|| amounts_to(tokens.as_slice())) {
            return format!("write `{name} = {literal}`");
        }
        match (self.key(), tokens.as_slice()) {
            (_, [TokenTree::Literal(_)]) => format!("write a string, such as `{example}`"),
            (Key::Code, _) => {
                format!("write the code itself, such as `{example}`; {BY_VALUE}")
            }
            (Key::Description, [TokenTree::Ident(_), bang, TokenTree::Group(_)])
                if is_punct(Some(bang), '!') =>
            {
                format!("write `#[doc = {}]` instead", tokens.text())
            }
            _ => format!("write the text itself, such as `{example}`"),
        }
    }
}

/// Returns the string literal that these tokens are.
pub(crate) fn as_string(tokens: &Tokens) -> Option<Text> {
    match tokens.as_slice() {
        [TokenTree::Literal(literal)] => Text::read(literal),
        _ => None,
    }
}

/// Returns the one word that these tokens are, without `r#`, unless it is written as constants are.
fn word(tokens: &Tokens) -> Option<String> {
    match tokens.as_slice() {
        [TokenTree::Ident(word)] => {
            let word = word.to_string().trim_start_matches("r#").to_owned();
            (!is_constant(&word)).then_some(word)
        }
        _ => None,
    }
}

/// Whether a name is written as constants are.
pub(crate) fn is_constant(name: &str) -> bool {
    name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

/// Whether a character may stand in a name, as far as it can be told without a table: beyond ASCII
/// there are marks that belong to a letter. What is no name is that of no field.
pub(crate) fn is_in_name(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_' || !(char.is_ascii() || char.is_whitespace())
}

/// Returns the string literal that a value amounts to: that in `b"…"`, `'…'`, `"…".to_owned()` or
/// `String::from("…")`, or what `concat!` makes of literals.
pub(crate) fn amounts_to(value: &[TokenTree]) -> Option<String> {
    let literal = |stream: TokenStream| {
        let tokens: Tokens = stream.into_iter().collect();
        as_string(&tokens).map(|text| text.to_token_stream().to_string())
    };
    match value {
        [TokenTree::Literal(one)] => match Lit::new(one.clone()) {
            Lit::Str(text) => Some(format!("{:?}", text.value())),
            Lit::ByteStr(bytes) => Some(format!("{:?}", String::from_utf8_lossy(&bytes.value()))),
            Lit::Char(text) => Some(format!("{:?}", text.value().to_string())),
            Lit::CStr(text) => Some(format!("{:?}", text.value().to_string_lossy())),
            _ => None,
        },
        [reference, rest @ ..] if is_punct(Some(reference), '&') => {
            literal(rest.iter().cloned().collect()).or_else(|| amounts_to(rest))
        }
        [one @ TokenTree::Literal(_), dot, TokenTree::Ident(method), TokenTree::Group(_)]
            if is_punct(Some(dot), '.')
                && ["into", "to_owned", "to_string"].iter().any(|known| method == known) =>
        {
            literal(one.clone().into())
        }
        [.., TokenTree::Ident(name), bang, TokenTree::Group(pieces)]
            if name == "concat" && is_punct(Some(bang), '!') =>
        {
            concat(pieces.stream()).map(|text| format!("{text:?}"))
        }
        [.., TokenTree::Ident(name), TokenTree::Group(text)] if name == "from" => {
            literal(text.stream())
        }
        [TokenTree::Group(text)] if text.delimiter() != Delimiter::Bracket => {
            literal(text.stream())
        }
        _ => None,
    }
}

/// Joins literals as `concat!` does.
fn concat(pieces: TokenStream) -> Option<String> {
    let pieces = Punctuated::<Lit, Token![,]>::parse_terminated.parse2(pieces).ok()?;
    pieces
        .iter()
        .map(|piece| match piece {
            Lit::Str(text) => Some(text.value()),
            Lit::Char(char) => Some(char.value().to_string()),
            Lit::Int(number) if number.suffix().is_empty() => {
                Some(number.base10_digits().to_owned())
            }
            Lit::Bool(bool) => Some(bool.value.to_string()),
            _ => None,
        })
        .collect()
}
