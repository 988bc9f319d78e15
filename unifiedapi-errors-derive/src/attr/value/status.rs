//! Statuses: numbers and the names that `http::StatusCode` gives them.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::Lit;

use super::is_integer_suffix;
use crate::attr::Tokens;
use crate::diag::{Diagnostics, closest};

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
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Int(number) if is_integer_suffix(number.suffix()) => {
                in_range(number.base10_parse().ok(), number, value, diagnostics)
            }
            other => {
                diagnostics.error(value, not_a_status(&other), help_for(&other));
                None
            }
        },
        [TokenTree::Punct(minus), TokenTree::Literal(number)] if minus.as_char() == '-' => {
            in_range(None, format_args!("-{number}"), value, diagnostics)
        }
        _ => {
            diagnostics.error(
                value,
                format_args!("`{}` is not a status", value.text()),
                help_for_path(tokens),
            );
            None
        }
    }
}

/// Suggests the constant that a variant of another type may stand for.
fn help_for_path(tokens: &[TokenTree]) -> String {
    let Some(TokenTree::Ident(last)) = tokens.last() else { return HELP.to_owned() };
    let shouted = last.to_string().to_shouty_snake_case();
    match NAMES.iter().find(|(number, name)| *number >= 400 && *name == shouted) {
        Some((_, name)) => format!("write `status = {name}`"),
        None => HELP.to_owned(),
    }
}

fn not_a_status(literal: &Lit) -> String {
    match literal {
        Lit::Str(_) => "a status is a number or a name, not a string".to_owned(),
        Lit::Float(_) => "a status is a whole number".to_owned(),
        other => format!("`{}` is not a status", other.to_token_stream()),
    }
}

/// Suggests the number that a string or a float holds.
fn help_for(literal: &Lit) -> String {
    let number = match literal {
        Lit::Str(text) => text.value().trim().parse::<u16>().ok(),
        Lit::Float(number) => number.base10_digits().trim_end_matches(".0").parse().ok(),
        _ => None,
    };
    match number {
        Some(number @ 400..=599) => format!("write `status = {number}`"),
        _ => HELP.to_owned(),
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
    match closest(name, errors) {
        Some(known) => diagnostics.error(value, what, format_args!("did you mean `{known}`?")),
        None => diagnostics.error(value, what, HELP),
    }
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
