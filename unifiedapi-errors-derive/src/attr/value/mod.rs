//! Values: from the tokens behind a key to what they say.
//!
//! Each reader reports what is wrong and returns `None`, or the value.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Lit, LitStr};

use super::{Setting, Value};
use crate::diag::Diagnostics;

mod header;
mod status;

pub(crate) use self::header::{Header, header};
pub(crate) use self::status::status;

/// Removes the invisible groups that `macro_rules!` fragments arrive in.
pub(crate) fn flatten(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(flatten(group.stream()));
            }
            token => flat.push(token),
        }
    }
    flat
}

impl Setting {
    /// Returns the tokens of the value, for readers of `key = value`.
    pub(crate) fn tokens(&self) -> TokenStream {
        match &self.value {
            Value::Flag => TokenStream::new(),
            Value::Tokens(tokens) => tokens.clone(),
            Value::List(group) => group.stream(),
        }
    }

    /// Reads a string.
    pub(crate) fn string(&self, diagnostics: &mut Diagnostics) -> Option<LitStr> {
        let tokens = self.tokens();
        let found = as_string(&tokens);
        if found.is_none() {
            let name = &self.name;
            let what = format_args!("`{name}` is a string, not `{tokens}`");
            diagnostics.error(&tokens, what, format_args!("write `{name} = \"…\"`"));
        }
        found
    }
}

/// Returns the string literal that these tokens are.
pub(crate) fn as_string(tokens: &TokenStream) -> Option<LitStr> {
    match flatten(tokens.clone()).as_slice() {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Str(string) if string.suffix().is_empty() => Some(string),
            _ => None,
        },
        _ => None,
    }
}

/// What `retry_after` says.
pub(crate) enum Seconds {
    Literal(u64),
    Field(Ident),
}

/// Reads an integer literal or a name.
pub(crate) fn seconds(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Seconds> {
    let tokens = setting.tokens();
    let found = match flatten(tokens.clone()).as_slice() {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Int(number) => number.base10_parse().ok().map(Seconds::Literal),
            _ => None,
        },
        [TokenTree::Ident(name)] => Some(Seconds::Field(name.clone())),
        _ => None,
    };
    if found.is_none() {
        let what = format_args!("`{tokens}` is no number of seconds");
        let help = "write an unsigned integer or the name of a field: `retry_after = 30` or `retry_after = seconds`";
        diagnostics.error(&tokens, what, help);
    }
    found
}

/// Reads the names in `key(Name, …)`.
pub(crate) fn names(setting: &Setting, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let Value::List(group) = &setting.value else { return Vec::new() };
    let mut names: Vec<Ident> = Vec::new();
    let mut after_name = false;
    for token in flatten(group.stream()) {
        match token {
            TokenTree::Ident(name) if !after_name => {
                after_name = true;
                if names.contains(&name) {
                    let what = format_args!("`{name}` is given twice");
                    diagnostics.error(&name, what, "keep one of them");
                } else {
                    names.push(name);
                }
            }
            TokenTree::Punct(comma) if after_name && comma.as_char() == ',' => after_name = false,
            other => {
                let key = &setting.name;
                let what = format_args!("expected a name, found `{other}`");
                let help = format_args!("write names with commas between: `{key}(Display, Error)`");
                diagnostics.error(&other, what, help);
                return names;
            }
        }
    }
    names
}

/// Reads a path, such as `crate::errors` or `::unifiedapi_errors`.
pub(crate) fn path(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let tokens = setting.tokens();
    match syn::parse2::<syn::Path>(flatten(tokens.clone()).into_iter().collect()) {
        Ok(path) if path.segments.iter().all(|segment| segment.arguments.is_none()) => Some(tokens),
        _ => {
            let help = match as_string(&tokens) {
                Some(text) => format!("write it without quotes: `crate = {}`", text.value()),
                None => "write `crate = my_crate::unifiedapi_errors`".to_owned(),
            };
            diagnostics.error(&tokens, "`crate` is a path to the runtime crate", help);
            None
        }
    }
}

/// Reads the name of a type.
pub(crate) fn type_name(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let tokens = setting.tokens();
    let name: TokenStream = flatten(tokens.clone()).into_iter().collect();
    // It parses if it is no keyword.
    let found = syn::parse2::<Ident>(name).ok();
    if found.is_none() {
        let key = &setting.name;
        let quoted = as_string(&tokens).map(|text| text.value());
        let help = match quoted.filter(|text| syn::parse_str::<Ident>(text).is_ok()) {
            Some(text) => format!("write it without quotes: `{key} = {text}`"),
            None => format!("write a name alone, such as `{key} = UserErrorCode`"),
        };
        let what = format_args!("`{key}` is the name of an enum to declare, not `{tokens}`");
        diagnostics.error(&tokens, what, help);
    }
    found
}

/// A format string with its arguments, as written.
pub(crate) struct Format {
    pub(crate) literal: LitStr,
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
    let first: TokenStream = tokens.next().into_iter().collect();
    if let Some(literal) = as_string(&first) {
        return Some(Format { literal, arguments: Some(tokens.collect()) });
    }
    let name = setting.name.unraw();
    let help = format_args!("write `{name}(\"…\", arguments…)`");
    if first.is_empty() {
        diagnostics.error(group, format_args!("`{name}` needs a format string"), help);
    } else {
        diagnostics.error(&first, format_args!("`{name}` begins with a format string"), help);
    }
    None
}
