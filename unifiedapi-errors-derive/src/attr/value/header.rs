//! Static response headers: field names and values of RFC 9110, sections 5.1 and 5.5.

use proc_macro2::TokenTree;
use quote::ToTokens;

use super::Text;
use crate::attr::{Setting, Tokens, Value};
use crate::diag::Diagnostics;

/// A validated header.
pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: String,
    pub(crate) value: String,
    /// The name as written.
    pub(crate) literal: Text,
}

const HELP: &str = "write `header(\"name\" = \"value\")`, once for each header";

/// Reads `"name" = "value"`.
pub(crate) fn header(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Header> {
    let Value::List(group) = &setting.value else { return None };
    let tokens = Tokens::from_iter(group.stream());
    let (name, value) = match tokens.as_slice() {
        [name, TokenTree::Punct(equals), value] if equals.as_char() == '=' => (name, value),
        [] => {
            diagnostics.error(&setting.name, "`header` needs a name and a value", HELP);
            return None;
        }
        _ => {
            diagnostics.error(&tokens, "`header` takes one name and one value", HELP);
            return None;
        }
    };
    let name = string(name, "a header's name is a string", diagnostics);
    let value = string(value, "a header's value is a string", diagnostics);
    let (name, value) = (name?, value?);
    let name_is_legal = check_name(&name, diagnostics);
    let value_is_legal = check_value(&value, diagnostics);
    (name_is_legal && value_is_legal).then(|| Header {
        name: name.value().to_ascii_lowercase(),
        value: value.value().to_owned(),
        literal: name,
    })
}

fn string(token: &TokenTree, what: &str, diagnostics: &mut Diagnostics) -> Option<Text> {
    let found = match token {
        TokenTree::Literal(literal) => Text::read(literal),
        _ => None,
    };
    if found.is_none() {
        diagnostics.error(token, what, HELP);
    }
    found
}

fn check_name(name: &Text, diagnostics: &mut Diagnostics) -> bool {
    let text = name.value();
    let what = match text.to_ascii_lowercase().as_str() {
        "content-type" => "`content-type` is always `application/json`, and cannot be declared",
        "content-length" => "`content-length` is what the server counts, and cannot be declared",
        _ if text.is_empty() => "a header's name cannot be empty",
        _ if text.len() > 255 => "a header's name has at most 255 characters",
        _ => {
            let Some(wrong) = text.chars().find(|char| !is_token_char(*char)) else { return true };
            let what =
                format!("`{text}` is not a header name: it contains `{}`", wrong.escape_debug());
            let help = "a name consists of letters, digits and `-`, such as `\"x-request-id\"`";
            diagnostics.error(name, what, help);
            return false;
        }
    };
    diagnostics.error(
        name,
        what,
        "remove it, or declare another header, such as `header(\"allow\" = \"GET\")`",
    );
    false
}

/// Whether a character may stand in a name (`tchar`, RFC 9110, section 5.6.2).
fn is_token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

fn check_value(value: &Text, diagnostics: &mut Diagnostics) -> bool {
    let text = value.value();
    let Some(wrong) = text.chars().find(|char| !is_legal_value(*char)) else { return true };
    let what = format!("a header's value cannot contain `{}`", wrong.escape_debug());
    let help = "a value consists of visible ASCII characters, spaces and tabs";
    diagnostics.error(value.to_token_stream(), what, help);
    false
}

/// Whether a character may stand in a value.
fn is_legal_value(char: char) -> bool {
    char == '\t' || (' '..='~').contains(&char)
}
