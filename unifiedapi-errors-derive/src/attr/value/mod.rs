//! Values: from the tokens behind a key to what they say.
//!
//! Each reader reports what is wrong and returns `None`, or the value.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;
use syn::ext::IdentExt;

use super::{Setting, Tokens, Value};
use crate::diag::Diagnostics;

mod header;
mod status;
mod text;

pub(crate) use self::header::{Header, header};
pub(crate) use self::status::status;
pub(crate) use self::text::Text;

impl Setting {
    /// Returns the tokens of `key = tokens`; of other forms, none.
    pub(crate) fn tokens(&self) -> &Tokens {
        const NONE: &Tokens = &Tokens::NONE;
        match &self.value {
            Value::Tokens(tokens) => tokens,
            Value::Flag | Value::List(_) => NONE,
        }
    }

    /// Reads a string.
    pub(crate) fn string(&self, diagnostics: &mut Diagnostics) -> Option<Text> {
        let tokens = self.tokens();
        let found = as_string(tokens);
        if found.is_none() {
            let name = &self.name;
            let what = format!("`{name}` is a string, not `{}`", tokens.text());
            let help = match tokens.as_slice() {
                [TokenTree::Ident(word)] => format!("write `{name} = \"{word}\"`"),
                [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
                    Lit::ByteStr(bytes) => format!(
                        "write `{name} = \"{}\"`",
                        String::from_utf8_lossy(&bytes.value()).escape_debug()
                    ),
                    _ => format!("write `{}`", self.example()),
                },
                _ => format!("write the text itself: `{}`", self.example()),
            };
            diagnostics.error(tokens, what, help);
        }
        found
    }
}

/// Returns the string literal that these tokens are.
pub(crate) fn as_string(tokens: &Tokens) -> Option<Text> {
    match tokens.as_slice() {
        [TokenTree::Literal(literal)] => Text::read(literal),
        _ => None,
    }
}

/// Whether a number literal has no suffix, or that of an integer type.
fn is_integer_suffix(suffix: &str) -> bool {
    let width = suffix.strip_prefix(['u', 'i']).unwrap_or(suffix);
    matches!(width, "" | "8" | "16" | "32" | "64" | "128" | "size")
}

/// What `retry_after` says.
pub(crate) enum Seconds {
    Literal(u64),
    Field(Ident),
}

/// Reads an integer literal or a name.
pub(crate) fn seconds(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Seconds> {
    let tokens = setting.tokens();
    let found = match tokens.as_slice() {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Int(number) if is_integer_suffix(number.suffix()) => {
                number.base10_parse().ok().map(Seconds::Literal)
            }
            _ => None,
        },
        [TokenTree::Ident(name)] => Some(Seconds::Field(name.clone())),
        _ => None,
    };
    if found.is_none() {
        let what = format!("`{}` is no number of seconds", tokens.text());
        let quoted = as_string(tokens).filter(|text| syn::parse_str::<Ident>(text.value()).is_ok());
        let help = match quoted {
            Some(name) => format!("write the name of a field without quotes: `retry_after = {}`", name.value()),
            None => "write an unsigned integer or the name of a field: `retry_after = 30` or `retry_after = seconds`".to_owned(),
        };
        diagnostics.error(tokens, what, help);
    }
    found
}

/// Reads the names in `key(Name, …)`.
pub(crate) fn names(setting: &Setting, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let Value::List(group) = &setting.value else { return Vec::new() };
    let mut names: Vec<Ident> = Vec::new();
    let mut after_name = false;
    for token in Tokens::from_iter(group.stream()).as_slice() {
        match token {
            TokenTree::Ident(name) if !after_name => {
                after_name = true;
                if names.contains(name) {
                    let what = format!("`{name}` is given twice");
                    diagnostics.error(name, what, "keep one of them");
                } else {
                    names.push(name.clone());
                }
            }
            TokenTree::Punct(comma) if after_name && comma.as_char() == ',' => after_name = false,
            other => {
                let key = &setting.name;
                let what = format!("expected a name, found `{other}`");
                let help = format!("write names with commas between: `{key}(Display, Error)`");
                diagnostics.error(other, what, help);
                return names;
            }
        }
    }
    names
}

/// Reads a path, such as `crate::errors` or `::unifiedapi_errors`.
pub(crate) fn path(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let tokens = setting.tokens();
    match syn::parse2::<syn::Path>(tokens.to_token_stream()) {
        Ok(path) if path.segments.iter().all(|segment| segment.arguments.is_none()) => {
            Some(path.into_token_stream())
        }
        _ => {
            let help = match as_string(tokens) {
                Some(path) => format!("write it without quotes: `crate = {}`", path.value()),
                None => "write `crate = my_crate::unifiedapi_errors`".to_owned(),
            };
            diagnostics.error(tokens, "`crate` is a path to the runtime crate", help);
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
            Some(text) => format!("write it without quotes: `{key} = {text}`"),
            None => format!("write a name alone, such as `{key} = UserErrorCode`"),
        };
        let what = format!("`{key}` is the name of an enum to declare, not `{}`", tokens.text());
        diagnostics.error(tokens, what, help);
    }
    found
}

/// A format string with its arguments, as written.
pub(crate) struct Format {
    pub(crate) literal: Text,
    /// The arguments after the literal; `None` in the form `key = "…"`.
    pub(crate) arguments: Option<TokenStream>,
}

/// Reads `"…"` or `("…", arguments…)`.
pub(crate) fn format(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Format> {
    match &setting.value {
        Value::List(group) => format_list(setting, group, diagnostics),
        _ => Some(Format { literal: setting.string(diagnostics)?, arguments: None }),
    }
}

fn format_list(setting: &Setting, group: &Group, diagnostics: &mut Diagnostics) -> Option<Format> {
    let mut tokens = group.stream().into_iter();
    let first: Tokens = tokens.next().into_iter().collect();
    if let Some(literal) = as_string(&first) {
        return Some(Format { literal, arguments: Some(tokens.collect()) });
    }
    let name = setting.name.unraw();
    let help = format!("write `{name}(\"…\", arguments…)`");
    if first.as_slice().is_empty() {
        diagnostics.error(group, format_args!("`{name}` needs a format string"), help);
    } else {
        diagnostics.error(&first, format_args!("`{name}` begins with a format string"), help);
    }
    None
}
