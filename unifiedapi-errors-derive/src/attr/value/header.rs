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
    let lowercase = name.value().to_ascii_lowercase();
    let name_is_legal = check_name(&lowercase, &name, diagnostics);
    let value_is_legal = check_value(&value, diagnostics);
    (name_is_legal && value_is_legal).then(|| Header {
        name: lowercase,
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

/// The headers that no error declares: they frame or code the message, or belong to one connection
/// (RFC 9110, sections 6.4, 6.6, 7.6.1 and 8; RFC 9112, section 6). With each, why, and what to do
/// instead.
#[rustfmt::skip]
const REFUSED: &[(&str, &str, &str)] = &[
    ("content-type", "is always `application/json`", "remove it: every response has it"),
    ("content-length", "is what the server counts", "remove it: the server adds it"),
    ("content-encoding", "says that the body is compressed, which it is not", "remove it: a middleware that compresses adds it"),
    ("transfer-encoding", "frames the message, which is the server's part", "remove it: the server adds it where it is needed"),
    ("trailer", "announces headers behind the body, where there are none", "remove it, and declare the header that it names"),
    ("te", "is for requests, and belongs to one connection", "remove it"),
    ("connection", "belongs to one connection, which is the server's part", "remove it: which connections are closed is set at the server"),
    ("keep-alive", "belongs to one connection, which is the server's part", "remove it: how long connections are kept is set at the server"),
    ("proxy-connection", "belongs to one connection, and to no standard", "remove it"),
    ("upgrade", "belongs to one connection, which is the server's part", "remove it, and negotiate protocols where the request is handled"),
    ("date", "is when the response is made, which the server says", "remove it: the server adds it; another time goes under another name"),
];

fn check_name(name: &str, literal: &Text, diagnostics: &mut Diagnostics) -> bool {
    let is_wrong = |char: &char| !is_token_char(*char);
    let refused = REFUSED.iter().find(|(refused, ..)| *refused == name);
    let (what, help) = if let Some((_, why, instead)) = refused {
        (format!("`{name}` {why}, and cannot be declared"), *instead)
    } else if name.is_empty() {
        ("a header's name cannot be empty".to_owned(), HELP)
    } else if name.len() > 255 {
        ("a header's name has at most 255 characters".to_owned(), "write a shorter one")
    } else if let Some(wrong) = name.chars().find(is_wrong) {
        let text = literal.value();
        (
            format!("`{text}` is not a header name: it contains `{}`", wrong.escape_debug()),
            "a name consists of letters, digits and `-`, such as `\"x-request-id\"`",
        )
    } else {
        return true;
    };
    diagnostics.error(literal, what, help);
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
