//! The syntax inside `#[unified(…)]`: keys with their values, separated by commas.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::Value;
use super::keys::{Form, Key, Row, row_of};
use super::tokens::Tokens;
use crate::diag::Mistake;

/// What follows a key, before its form is known to be right.
pub(super) enum Read {
    Nothing,
    /// `=` without a value.
    Equals(TokenTree),
    Tokens(Tokens),
    /// `: value`, or behind `==`, `=>`, `->` or `:=`.
    OtherSign(Tokens, Tokens),
    List(Group),
    /// A literal without `=` before it.
    Literal(TokenTree),
}

impl Read {
    /// Splits the tokens after a key into its value and what should not be there.
    pub(super) fn value(mut tokens: IntoIter<TokenTree>) -> (Self, Vec<TokenTree>) {
        match tokens.as_slice().first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let group = group.clone();
                tokens.next();
                return (Self::List(group), tokens.collect());
            }
            sign if ['=', ':', '-'].iter().any(|begin| is_punct(sign, *begin)) => {}
            Some(TokenTree::Literal(literal)) => {
                let literal = literal.clone().into();
                tokens.next();
                return (Self::Literal(literal), tokens.collect());
            }
            _ => return (Self::Nothing, tokens.collect()),
        }
        let mut sign: Vec<TokenTree> = tokens.collect();
        let mut tokens = sign.split_off(end_of_sign(&sign));
        let rest = tokens.split_off(end_of_value(&tokens));
        let value: Tokens = tokens.into_iter().collect();
        let read = match sign.as_slice() {
            [equals] if is_punct(Some(equals), '=') && value.as_slice().is_empty() => {
                Self::Equals(equals.clone())
            }
            [equals] if is_punct(Some(equals), '=') => Self::Tokens(value),
            _ => Self::OtherSign(sign.into_iter().collect(), value),
        };
        (read, rest)
    }

    /// Returns the value, if it has the form of its key; otherwise where a mistake is, and which.
    pub(super) fn in_form(self, row: &Row, name: &Ident) -> Result<Value, (TokenStream, Mistake)> {
        let key = row.name;
        let example = format!("write `{}`", row.example);
        let flag = format!("`{key}` is a flag and takes no value");
        let (at, what, help) = match (row.form, self) {
            (Form::Flag | Form::FlagOrValue, Self::Nothing) => return Ok(Value::Flag),
            // Beside `thiserror`, which only the whole type shows.
            (Form::Format, Self::Nothing) if row.key == Key::Message => return Ok(Value::Flag),
            (Form::Value | Form::FlagOrValue | Form::Format, Self::Tokens(tokens)) => {
                return Ok(Value::Tokens(tokens));
            }
            (Form::List | Form::Format, Self::List(group)) => return Ok(Value::List(group)),
            (Form::Flag, Self::Equals(token) | Self::Literal(token)) => {
                (token.into(), flag, example)
            }
            (Form::Flag, Self::OtherSign(sign, _)) => (sign.to_token_stream(), flag, example),
            (Form::Flag, Self::Tokens(tokens)) => (tokens.to_token_stream(), flag, example),
            (Form::Flag, Self::List(group)) => (group.to_token_stream(), flag, example),
            (Form::List, Self::Tokens(tokens) | Self::OtherSign(_, tokens)) => {
                let names = tokens.text();
                let names = names.trim_matches(|char: char| "\"[({})] ".contains(char));
                let help = match row.key {
                    Key::Manual if !names.is_empty() => format!("write `{key}({names})`"),
                    _ => example,
                };
                (tokens.to_token_stream(), in_parentheses(key), help)
            }
            (Form::Value | Form::FlagOrValue, Self::List(group)) => {
                let help = instead_of_list(row, &group);
                (group.to_token_stream(), format!("`{key}` takes its value after `=`"), help)
            }
            (Form::Value | Form::FlagOrValue | Form::Format, Self::OtherSign(sign, value)) => {
                let help = instead_of_sign(row, &value);
                let what = format!("expected `=` after `{key}`, found `{}`", sign.text());
                (sign.to_token_stream(), what, help)
            }
            (Form::Value | Form::FlagOrValue | Form::Format, Self::Literal(literal)) => {
                let help = format!("write `{key} = {literal}`");
                (literal.into(), format!("missing `=` after `{key}`"), help)
            }
            (Form::List, Self::Literal(literal)) => (literal.into(), in_parentheses(key), example),
            (Form::FlagOrValue, Self::Equals(equals)) => {
                (equals.into(), format!("`{key} =` needs a name"), alone_or_named(row))
            }
            (_, Self::Nothing | Self::Equals(_)) => {
                (name.to_token_stream(), format!("`{key}` needs a value"), example)
            }
        };
        Err((at, Mistake::new(what, help)))
    }
}

/// Says how to write a value that stands in parentheses.
fn instead_of_list(row: &Row, group: &Group) -> String {
    let tokens: Tokens = group.stream().into_iter().collect();
    match (row.key, tokens.as_slice()) {
        (Key::Member, []) => alone_or_named(row),
        (_, []) => format!("write `{}`", row.example),
        // `member(limit)`, `member(name = "limit")`
        (Key::Member, [.., TokenTree::Ident(word)]) => {
            format!("write `{} = \"{}\"`", row.name, word.unraw())
        }
        (Key::Member, [.., last]) => format!("write `{} = {last}`", row.name),
        _ => format!("write `{} = {}`", row.name, tokens.text()),
    }
}

fn alone_or_named(row: &Row) -> String {
    format!("write `{}` alone, or a name, as in `{}`", row.name, row.example)
}

fn in_parentheses(key: &str) -> String {
    format!("what `{key}` takes stands in parentheses")
}

/// Says what to write in place of `key: value` and the like.
fn instead_of_sign(row: &Row, value: &Tokens) -> String {
    let key = row.name;
    match value.as_slice() {
        [TokenTree::Ident(word)] if row.key == Key::Member => {
            format!("write `{key} = \"{}\"`", word.unraw())
        }
        [] => format!("write `{}`", row.example),
        _ => format!("write `{key} = {}`", value.text()),
    }
}

/// What stands between two commas.
pub(crate) type Item = Vec<TokenTree>;

/// Returns the key that an item begins with.
pub(super) fn key_of(item: &Item) -> Option<&'static Row> {
    let Some(TokenTree::Ident(name)) = item.first() else { return None };
    row_of(name)
}

/// Whether a token is this punctuation character.
pub(crate) fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

pub(super) fn is_path(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':')
}

/// Finds where the sign before a value ends; it may be what other languages have, such as `:=`.
fn end_of_sign(tokens: &[TokenTree]) -> usize {
    let goes_on = |pair: &[TokenTree]| {
        let is_joint = matches!(pair.first(), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
        is_joint && (is_punct(pair.get(1), '=') || is_punct(pair.get(1), '>'))
    };
    1 + tokens.windows(2).take_while(|pair| goes_on(pair)).count()
}

/// Finds where the value ends for want of a comma: at a semicolon, or where another key begins.
fn end_of_value(tokens: &[TokenTree]) -> usize {
    (0..tokens.len())
        .find(|index| {
            let token = tokens.get(*index);
            let is_first = *index == 0;
            match token {
                Some(TokenTree::Ident(name)) if !is_first => {
                    let continues_path = index.checked_sub(1).is_some_and(|before| {
                        is_punct(tokens.get(before), ':') || is_punct(tokens.get(before), '.')
                    });
                    let is_key = || row_of(name).is_some();
                    !continues_path && (is_punct(tokens.get(index + 1), '=') || is_key())
                }
                token => is_punct(token, ';'),
            }
        })
        .unwrap_or(tokens.len())
}

/// Splits at the commas of the outermost level; a comma at the end is fine.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<Item> {
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
