//! Statuses: numbers and the names that `http::StatusCode` gives them.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::Lit;

use super::{BY_VALUE, Integer, integer};
use crate::attr::Tokens;
use crate::diag::{Diagnostics, closest, suggest};

const HELP: &str =
    "write a number or a name of `http::StatusCode`: `status = 404` or `status = NOT_FOUND`";
const RANGE: &str = "write a status from 400 to 499 for a mistake of the client, from 500 to 599 for one of the server";

/// Reads `404`, `NOT_FOUND` or `StatusCode::NOT_FOUND`.
pub(crate) fn status(value: &Tokens, diagnostics: &mut Diagnostics) -> Option<u16> {
    let tokens = value.as_slice();
    if let Some(name) = name_of(tokens) {
        return by_name(&name, value, diagnostics);
    }
    match tokens {
        [TokenTree::Literal(literal)] => match integer(literal) {
            Some(Integer::Value(number)) => {
                let number = number.and_then(|number| u16::try_from(number).ok());
                in_range(number, literal, value, diagnostics)
            }
            Some(Integer::Overflows(number)) => {
                let what = format!("`{literal}` does not fit into `{}`", number.suffix());
                diagnostics.error(value, what, help_for(&Lit::Int(number)));
                None
            }
            None => {
                let literal = Lit::new(literal.clone());
                diagnostics.error(value, not_a_status(&literal), help_for(&literal));
                None
            }
        },
        [TokenTree::Punct(minus), TokenTree::Literal(number)] if minus.as_char() == '-' => {
            in_range(None, format_args!("-{number}"), value, diagnostics)
        }
        _ if is_path(tokens) => {
            let what = format!("`{}` is not a status that `http::StatusCode` names", value.text());
            let name = status_name(tokens);
            let help = name.map_or_else(by_value, |name| format!("write `status = {name}`"));
            diagnostics.error(value, what, help);
            None
        }
        _ => {
            let what = format!("a status is a number or a name, not `{}`", value.text());
            match enclosed(tokens) {
                Some(number) => diagnostics.error(value, what, help_for(&number)),
                None => diagnostics.error(value, what, by_value()),
            }
            None
        }
    }
}

/// Says what stands in the place of a status that the macro cannot know.
fn by_value() -> String {
    format!("write the status itself, `status = 404` or `status = NOT_FOUND`; {BY_VALUE}")
}

/// Returns the literal in `StatusCode::from_u16(404)`, with whatever call behind it, or in `(404)`.
fn enclosed(tokens: &[TokenTree]) -> Option<Lit> {
    let at = tokens.iter().position(|token| matches!(token, TokenTree::Group(_)))?;
    let (before, group) = (tokens.get(..at)?, tokens.get(at)?);
    let is_constructor = match before.last() {
        Some(TokenTree::Ident(name)) => is_path(before) && name == "from_u16",
        Some(_) => false,
        None => tokens.len() == 1,
    };
    let TokenTree::Group(group) = group else { return None };
    is_constructor.then(|| syn::parse2(group.stream()).ok()).flatten()
}

fn is_path(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '$'),
        _ => false,
    })
}

/// Returns the name of the error status that a path stands for, also of another type: that of
/// `Status::NotFound` is `NOT_FOUND`.
pub(crate) fn status_name(path: &[TokenTree]) -> Option<&'static str> {
    match path.last() {
        Some(TokenTree::Ident(last)) if is_path(path) => named(&last.to_string()),
        _ => None,
    }
}

/// Returns the name of the error status that a text spells in any case.
fn named(text: &str) -> Option<&'static str> {
    let shouted = text.to_shouty_snake_case();
    let is_it = |(number, name): &&(u16, &str)| *number >= 400 && *name == shouted;
    NAMES.iter().find(is_it).map(|(_, name)| *name)
}

fn not_a_status(literal: &Lit) -> String {
    match literal {
        Lit::Str(_) => "a status is a number or a name, not a string".to_owned(),
        Lit::Float(_) => "a status is a whole number".to_owned(),
        other => format!("`{}` is not a status", other.to_token_stream()),
    }
}

/// Suggests the status that a literal of another kind holds.
fn help_for(literal: &Lit) -> String {
    let text = match literal {
        Lit::Str(text) => text.value(),
        Lit::Float(number) => number.base10_digits().trim_end_matches(".0").to_owned(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        _ => String::new(),
    };
    let text = text.trim();
    let digits = text.split_once(' ').map_or(text, |(digits, _)| digits);
    match (digits.parse(), named(text)) {
        (Ok(number @ 400..=599_u16), _) => format!("write `status = {number}`"),
        (_, Some(name)) => format!("write `status = {name}`"),
        (_, None) => HELP.to_owned(),
    }
}

/// Returns the name, if the tokens are a name or a path that ends in `StatusCode::NAME`.
fn name_of(tokens: &[TokenTree]) -> Option<String> {
    let mut name = None;
    let mut owner = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => owner = name.replace(ident.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '$') => {}
            _ => return None,
        }
    }
    owner.is_none_or(|owner: String| owner == "StatusCode").then_some(name)?
}

fn by_name(name: &str, value: &Tokens, diagnostics: &mut Diagnostics) -> Option<u16> {
    if let Some((number, _)) = NAMES.iter().find(|(_, known)| *known == name) {
        return in_range(Some(*number), name, value, diagnostics);
    }
    let errors = NAMES.iter().filter(|(number, _)| *number >= 400).map(|(_, name)| *name);
    let what = format!("`{name}` is not a status that `http::StatusCode` names");
    diagnostics.error(value, what, suggest(closest(name, errors), by_value));
    None
}

fn in_range(
    number: Option<u16>,
    text: impl std::fmt::Display,
    value: &Tokens,
    diagnostics: &mut Diagnostics,
) -> Option<u16> {
    let what = match number {
        Some(number @ 400..=599) => return Some(number),
        Some(100..=199) => "is not an error: it says that the answer is still to come",
        Some(200..=299) => "is not an error: it says that the request succeeded",
        Some(300..=399) => "is not an error: it sends the client elsewhere",
        _ => "is not an HTTP error status",
    };
    diagnostics.error(value, format_args!("status `{text}` {what}"), RANGE);
    None
}

/// The constants of `http::StatusCode` (the IANA registry of HTTP status codes).
#[rustfmt::skip]
const NAMES: &[(u16, &str)] = &[
    (100, "CONTINUE"),
    (101, "SWITCHING_PROTOCOLS"),
    (102, "PROCESSING"),
    (103, "EARLY_HINTS"),
    (200, "OK"),
    (201, "CREATED"),
    (202, "ACCEPTED"),
    (203, "NON_AUTHORITATIVE_INFORMATION"),
    (204, "NO_CONTENT"),
    (205, "RESET_CONTENT"),
    (206, "PARTIAL_CONTENT"),
    (207, "MULTI_STATUS"),
    (208, "ALREADY_REPORTED"),
    (226, "IM_USED"),
    (300, "MULTIPLE_CHOICES"),
    (301, "MOVED_PERMANENTLY"),
    (302, "FOUND"),
    (303, "SEE_OTHER"),
    (304, "NOT_MODIFIED"),
    (305, "USE_PROXY"),
    (307, "TEMPORARY_REDIRECT"),
    (308, "PERMANENT_REDIRECT"),
    (400, "BAD_REQUEST"),
    (401, "UNAUTHORIZED"),
    (402, "PAYMENT_REQUIRED"),
    (403, "FORBIDDEN"),
    (404, "NOT_FOUND"),
    (405, "METHOD_NOT_ALLOWED"),
    (406, "NOT_ACCEPTABLE"),
    (407, "PROXY_AUTHENTICATION_REQUIRED"),
    (408, "REQUEST_TIMEOUT"),
    (409, "CONFLICT"),
    (410, "GONE"),
    (411, "LENGTH_REQUIRED"),
    (412, "PRECONDITION_FAILED"),
    (413, "PAYLOAD_TOO_LARGE"),
    (414, "URI_TOO_LONG"),
    (415, "UNSUPPORTED_MEDIA_TYPE"),
    (416, "RANGE_NOT_SATISFIABLE"),
    (417, "EXPECTATION_FAILED"),
    (418, "IM_A_TEAPOT"),
    (421, "MISDIRECTED_REQUEST"),
    (422, "UNPROCESSABLE_ENTITY"),
    (423, "LOCKED"),
    (424, "FAILED_DEPENDENCY"),
    (425, "TOO_EARLY"),
    (426, "UPGRADE_REQUIRED"),
    (428, "PRECONDITION_REQUIRED"),
    (429, "TOO_MANY_REQUESTS"),
    (431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
    (451, "UNAVAILABLE_FOR_LEGAL_REASONS"),
    (500, "INTERNAL_SERVER_ERROR"),
    (501, "NOT_IMPLEMENTED"),
    (502, "BAD_GATEWAY"),
    (503, "SERVICE_UNAVAILABLE"),
    (504, "GATEWAY_TIMEOUT"),
    (505, "HTTP_VERSION_NOT_SUPPORTED"),
    (506, "VARIANT_ALSO_NEGOTIATES"),
    (507, "INSUFFICIENT_STORAGE"),
    (508, "LOOP_DETECTED"),
    (510, "NOT_EXTENDED"),
    (511, "NETWORK_AUTHENTICATION_REQUIRED"),
];
