//! The names of members, and what stands between name and value.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use super::{hole, string, value};
use crate::attr::value::{Text, amounts_to};
use crate::attr::{Tokens, is_punct, text};
use crate::diag::Diagnostics;

/// Whether a member or `..members` begins with these tokens.
pub(super) fn begins(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Literal(_) | TokenTree::Ident(_), colon, value, ..] => {
            is_punct(Some(colon), ':') && !is_punct(Some(value), ':')
        }
        [first, second, ..] => is_punct(Some(first), '.') && is_punct(Some(second), '.'),
        _ => false,
    }
}

/// Returns what follows attributes, which belong elsewhere.
pub(super) fn behind_attributes<'t>(
    mut tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> &'t [TokenTree] {
    while let [pound, TokenTree::Group(group), rest @ ..] = tokens {
        if !is_punct(Some(pound), '#') {
            break;
        }
        let is_doc = text(&group.stream()).starts_with("doc ");
        let (what, help) = if is_doc {
            ("a doc comment describes the whole envelope", "write `//`, or move it to the struct")
        } else {
            ("a member has no attributes", "remove it, or move it to the struct")
        };
        diagnostics.error(
            TokenStream::from_iter([pound.clone(), group.clone().into()]),
            what,
            help,
        );
        tokens = rest;
    }
    tokens
}

/// Reads the name of a member.
pub(super) fn read(
    key: &TokenTree,
    behind: &[TokenTree],
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let is_named = is_punct(behind.first(), ':') && !is_punct(behind.get(1), ':');
    let (what, help) = match key {
        TokenTree::Literal(literal) => {
            if let Some(name) = Text::read(literal) {
                return string::name(&name, diagnostics);
            }
            if value::is_unreadable(literal) {
                return Some(literal.to_string());
            }
            let what = format!("the name of a member is a string, not `{literal}`");
            let quoted = || format!("{:?}", literal.to_string().trim_matches('\''));
            let name = amounts_to(std::slice::from_ref(key)).unwrap_or_else(quoted);
            (what, format!("write `{name}`"))
        }
        TokenTree::Ident(word) if is_named => {
            let name = word.to_string().trim_start_matches("r#").to_owned();
            let what = format!("`{word}` is no string: the names of JSON stand in quotes");
            let help = format!("write `\"{name}\"`");
            diagnostics.error(word, what, help);
            return Some(name);
        }
        TokenTree::Ident(word) if word == "members" && behind.is_empty() => {
            ("`members` has no name".to_owned(), "write `..members`".to_owned())
        }
        TokenTree::Ident(word) if behind.is_empty() && hole::named(&word.to_string()).is_some() => {
            (format!("`{word}` has no name"), format!("write `\"{word}\": {word}`"))
        }
        TokenTree::Punct(comma) if comma.as_char() == ',' => {
            ("expected a member, found `,`".to_owned(), "remove one of the commas".to_owned())
        }
        other => {
            let found = text(&other.to_token_stream());
            let what = format!("expected a member, found `{found}`");
            (what, "write `\"name\": value`, with commas between".to_owned())
        }
    };
    diagnostics.error(key, what, help);
    None
}

/// Says that no value follows a name.
pub(super) fn no_colon(key: &TokenTree, rest: &[TokenTree], diagnostics: &mut Diagnostics) {
    let written = |value: &[TokenTree]| -> String {
        let value: Tokens = value.iter().cloned().collect();
        if value.as_slice().is_empty() { "code".to_owned() } else { value.text() }
    };
    match rest {
        [] | [_] if rest.iter().all(|colon| is_punct(Some(colon), ':')) => {
            let help = format!("write one, such as `{key}: code` or `{key}: null`");
            diagnostics.error(key, format_args!("`{key}` has no value"), help);
        }
        [equals, arrow, value @ ..]
            if is_punct(Some(equals), '=') && is_punct(Some(arrow), '>') =>
        {
            let at = TokenStream::from_iter([equals.clone(), arrow.clone()]);
            let help = format!("write `{key}: {}`", written(value));
            diagnostics.error(at, format_args!("expected `:` after `{key}`, found `=>`"), help);
        }
        [sign @ TokenTree::Punct(_), value @ ..] => {
            let help = format!("write `{key}: {}`", written(value));
            let what = format!("expected `:` after `{key}`, found `{sign}`");
            diagnostics.error(sign, what, help);
        }
        value => {
            let help = format!("write `{key}: {}`", written(value));
            diagnostics.error(key, format_args!("missing `:` after `{key}`"), help);
        }
    }
}
