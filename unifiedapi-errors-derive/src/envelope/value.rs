//! Values other than objects and arrays.

use proc_macro2::{Delimiter, Literal, TokenTree};
use quote::ToTokens;
use syn::Lit;

use super::json::Value;
use super::{hole, string};
use crate::attr::value::{Text, amounts_to};
use crate::attr::{Tokens, is_punct, text};
use crate::diag::Diagnostics;

/// Splits a value off.
pub(super) fn split(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let len = match tokens {
        [TokenTree::Ident(_), TokenTree::Group(arguments), ..]
            if arguments.delimiter() == Delimiter::Parenthesis =>
        {
            2
        }
        [sign, TokenTree::Literal(_), ..] if is_punct(Some(sign), '-') => 2,
        _ => 1,
    };
    tokens.split_at_checked(len).unwrap_or((tokens, &[]))
}

/// Reads a value that is neither object nor array.
pub(super) fn read(tokens: &[TokenTree], diagnostics: &mut Diagnostics) -> Option<Value> {
    match tokens {
        [TokenTree::Literal(literal)] => match Text::read(literal) {
            Some(text) => string::value(&text, diagnostics),
            None => number("", literal, diagnostics),
        },
        [sign, TokenTree::Literal(literal)]
            if is_punct(Some(sign), '-') && (is_number(literal) || is_unreadable(literal)) =>
        {
            number("-", literal, diagnostics)
        }
        [TokenTree::Ident(word)] => hole::word(word, diagnostics),
        [TokenTree::Ident(word), TokenTree::Group(arguments)]
            if arguments.delimiter() == Delimiter::Parenthesis =>
        {
            if word == "member" {
                return hole::member(word, arguments, diagnostics);
            }
            if hole::named(&word.to_string()).is_none() {
                none(tokens, diagnostics);
                return None;
            }
            let what = format!("`{word}` takes nothing in parentheses");
            let help = match text(&arguments.stream()).as_str() {
                name if word == "members" && !name.is_empty() => format!("write `member({name})`"),
                _ => format!("write `{word}`"),
            };
            diagnostics.error(arguments, what, help);
            None
        }
        _ => {
            none(tokens, diagnostics);
            None
        }
    }
}

/// Says that these tokens are no value.
pub(super) fn none(tokens: &[TokenTree], diagnostics: &mut Diagnostics) {
    let written: Tokens = tokens.iter().cloned().collect();
    let bare = match tokens {
        [sign, bare @ ..] if ['-', '+'].iter().any(|known| is_punct(Some(sign), *known)) => bare,
        _ => tokens,
    };
    let help = match (amounts_to(bare), bare) {
        (Some(literal), _) => format!("write `{literal}`"),
        (None, [TokenTree::Group(tuple)]) if tuple.delimiter() == Delimiter::Parenthesis => {
            "an array stands in brackets: `[…]`, an object in braces: `{ … }`".to_owned()
        }
        _ if bare.len() < tokens.len() && is_known(bare) => {
            format!("write `{}`", bare.iter().cloned().collect::<Tokens>().text())
        }
        _ => format!("write the value itself; {}", hole::all()),
    };
    let what = format!("expected JSON or a hole, found `{}`", written.text());
    diagnostics.error(written.to_token_stream(), what, help);
}

/// Whether what follows a sign may stand without it.
fn is_known(bare: &[TokenTree]) -> bool {
    match bare {
        [] => false,
        [TokenTree::Ident(word)] => hole::is_word(&word.to_string()),
        _ => true,
    }
}

fn is_number(literal: &Literal) -> bool {
    matches!(Lit::new(literal.clone()), Lit::Int(_) | Lit::Float(_))
}

/// Reads a number (RFC 8259, section 6), and writes it as `serde_json` does.
fn number(sign: &str, literal: &Literal, diagnostics: &mut Diagnostics) -> Option<Value> {
    let (digits, suffix) = match Lit::new(literal.clone()) {
        Lit::Int(number) => (number.base10_digits().to_owned(), number.suffix().to_owned()),
        Lit::Float(number) => (number.base10_digits().to_owned(), number.suffix().to_owned()),
        Lit::Char(char) => {
            let help = format!("write `{:?}`", char.value().to_string());
            diagnostics.error(literal, format_args!("`{literal}` is a character, not JSON"), help);
            return None;
        }
        _ if is_unreadable(literal) => return Some(Value::Constant("null".to_owned())),
        _ => {
            none(&[literal.clone().into()], diagnostics);
            return None;
        }
    };
    let Some(json) = as_json(&format!("{sign}{digits}")) else {
        let what = "this number is larger than readers of JSON can hold";
        diagnostics.error(literal, what, "write it as a string");
        return None;
    };
    if !suffix.is_empty() {
        let what = format!("a number of JSON has no suffix, not `{suffix}`");
        diagnostics.error(literal, what, format_args!("write `{json}`"));
        return None;
    }
    Some(Value::Constant(json))
}

/// Whether the compiler has said already what is wrong, as of a text in single quotes.
pub(super) fn is_unreadable(literal: &Literal) -> bool {
    literal.to_string().starts_with('\'') && !matches!(Lit::new(literal.clone()), Lit::Char(_))
}

fn as_json(number: &str) -> Option<String> {
    let integer = number.parse::<i128>().map(|integer| integer.to_string());
    let integer = integer.or_else(|_| number.parse::<u128>().map(|integer| integer.to_string()));
    integer.ok().or_else(|| {
        let float = number.parse::<f64>().ok().filter(|float| float.is_finite())?;
        Some(format!("{float:?}"))
    })
}
