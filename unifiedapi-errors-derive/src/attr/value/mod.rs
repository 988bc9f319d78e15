//! Values: from the tokens behind a key to what they say.
//!
//! Each reader reports what is wrong and returns `None`, or the value.

use std::fmt;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;

use super::{Setting, Tokens, Value};
use crate::diag::Diagnostics;
use crate::hygiene::raw;

mod header;
mod number;
mod seconds;
mod status;
mod string;
mod text;

pub(crate) use self::header::{Header, header};
pub(crate) use self::number::{Integer, integer};
pub(crate) use self::seconds::{Seconds, amount_of_seconds, seconds};
pub(crate) use self::status::{status, status_name};
pub(crate) use self::string::{amounts_to, as_string, is_constant, is_in_name};
pub(crate) use self::text::Text;

/// What stands in the place of a status or a code that only the value knows.
const BY_VALUE: &str = "where only the value knows it, write a variant for each, an inner error by `transparent`, or `impl UnifiedError` by hand, as `unifiedapi_errors::guide::by_value` shows";

impl Setting {
    /// Whether something follows the key.
    pub(crate) fn has_value(&self) -> bool {
        !matches!(self.value, Value::Flag)
    }

    /// Returns the tokens of `key = tokens`; of other forms, none.
    pub(crate) fn tokens(&self) -> &Tokens {
        const NONE: &Tokens = &Tokens::NONE;
        match &self.value {
            Value::Tokens(tokens) => tokens,
            Value::Flag | Value::List(_) => NONE,
        }
    }
}

/// Reads the names in `key(Name, …)`.
pub(crate) fn names(setting: &Setting, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    match &setting.value {
        Value::List(group) => list_of_names(&setting.name, group, "Display, Error", diagnostics),
        Value::Flag | Value::Tokens(_) => Vec::new(),
    }
}

/// Reads the names in the parentheses behind `key`; `example` shows how they are written.
pub(crate) fn list_of_names(
    key: impl fmt::Display,
    group: &Group,
    example: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut names: Vec<Ident> = Vec::new();
    let mut after_name = false;
    for token in Tokens::from_iter(group.stream()).as_slice() {
        match token {
            TokenTree::Ident(name) if !after_name => {
                after_name = true;
                if names.contains(name) {
                    diagnostics.given_twice(name, name);
                } else {
                    names.push(name.clone());
                }
            }
            TokenTree::Punct(comma) if after_name && comma.as_char() == ',' => after_name = false,
            other => {
                let what = format!("expected a name, found `{other}`");
                let help = match as_string(&std::iter::once(other.clone()).collect()) {
                    Some(name) => unquoted(format_args!("{key}({})", name.value())),
                    None => format!("write names with commas between: `{key}({example})`"),
                };
                diagnostics.error(other, what, help);
                return names;
            }
        }
    }
    names
}

/// Reads a path, such as `crate::errors` or `::unifiedapi_errors`; `of` says to what.
pub(crate) fn path(
    setting: &Setting,
    of: &str,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let tokens = setting.tokens();
    let key = &setting.name;
    let respelled = tokens.as_slice().iter().map(|token| match token {
        TokenTree::Ident(name) => raw(name).into(),
        other => other.clone(),
    });
    match syn::parse2::<syn::Path>(respelled.collect()) {
        // `Self` is a type, whose items have no paths.
        Ok(path) if path.segments.iter().all(|s| s.arguments.is_none() && s.ident != "Self") => {
            Some(path.into_token_stream())
        }
        _ => {
            let help = match as_string(tokens) {
                Some(path) => unquoted(format_args!("{key} = {}", path.value())),
                None => format!("write the path, such as `{}`", setting.example()),
            };
            diagnostics.error(tokens, format_args!("`{key}` is a path to {of}"), help);
            None
        }
    }
}

/// Reads the name of a type.
pub(crate) fn type_name(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let tokens = setting.tokens();
    // It parses if it is no keyword.
    let found = syn::parse2::<Ident>(tokens.to_token_stream()).ok();
    if found.is_none() {
        let key = &setting.name;
        let quoted = as_string(tokens);
        let name = quoted.as_ref().map(Text::value);
        let help = match name.filter(|name| syn::parse_str::<Ident>(name).is_ok()) {
            Some(text) => unquoted(format_args!("{key} = {text}")),
            None => format!("write a name alone, such as `{key} = UserErrorCode`"),
        };
        let what = format!("`{key}` is the name of an enum to declare, not `{}`", tokens.text());
        diagnostics.error(tokens, what, help);
    }
    found
}

/// Says how to write what is no string.
fn unquoted(written: fmt::Arguments<'_>) -> String {
    format!("write it without quotes: `{written}`")
}

/// A format string with its arguments, as written.
pub(crate) struct Format {
    pub(crate) literal: Text,
    /// The arguments after the literal; `None` in the form `key = "…"`.
    pub(crate) arguments: Option<TokenStream>,
}

/// Reads `"…"` or `("…", arguments…)`; `None` if it begins with something else.
pub(crate) fn format(setting: &Setting) -> Option<Format> {
    let Value::List(group) = &setting.value else {
        return Some(Format { literal: as_string(setting.tokens())?, arguments: None });
    };
    let mut tokens = group.stream().into_iter();
    let first: Tokens = tokens.next().into_iter().collect();
    Some(Format { literal: as_string(&first)?, arguments: Some(tokens.collect()) })
}
