//! Response headers: what stands in `header(…)`, and its name (RFC 9110, section 5.1).

use proc_macro2::{TokenStream, TokenTree};

use super::Text;
use crate::attr::{Setting, Tokens, Value, is_punct};
use crate::diag::Diagnostics;

/// A header with a valid name.
pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: String,
    /// The name as written.
    pub(crate) literal: Text,
    /// The format string.
    pub(crate) value: Text,
}

const HELP: &str = "write `header(\"name\" = \"value\")`, once for each header";

/// Reads `"name" = "value"`.
pub(crate) fn header(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Header> {
    let Value::List(group) = &setting.value else { return None };
    let tokens = Tokens::from_iter(group.stream());
    let (name, value) = match tokens.as_slice() {
        [] => {
            diagnostics.error(&setting.name, "`header` needs a name and a value", HELP);
            return None;
        }
        [name, equals, value, comma @ ..]
            if is_punct(Some(equals), '=')
                && (comma.is_empty() || comma.len() == 1 && is_punct(comma.first(), ',')) =>
        {
            (name, value)
        }
        [_, equals, _, comma, arguments @ ..]
            if is_punct(Some(equals), '=') && is_punct(Some(comma), ',') && !is_pair(arguments) =>
        {
            report_arguments(arguments, diagnostics);
            return None;
        }
        _ => {
            diagnostics.error(&tokens, "`header` takes one name and one value", HELP);
            return None;
        }
    };
    let name = string(name, "a header's name is a string", HELP, diagnostics);
    let help = match value {
        TokenTree::Ident(field) => format!("name it in a string: `\"{{{field}}}\"`"),
        _ => HELP.to_owned(),
    };
    let value = string(value, "a header's value is a string", &help, diagnostics);
    let (literal, value) = (name?, value?);
    let name = literal.value().to_ascii_lowercase();
    check_name(&name, &literal, diagnostics).then_some(Header { name, literal, value })
}

/// Whether these tokens begin as another name and value.
fn is_pair(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Literal(_))) && is_punct(tokens.get(1), '=')
}

/// Reports arguments behind the value, as `message("…", arguments…)` has them.
fn report_arguments(arguments: &[TokenTree], diagnostics: &mut Diagnostics) {
    let expression = match arguments {
        [TokenTree::Ident(_), equals, expression @ ..] if is_punct(Some(equals), '=') => expression,
        expression => expression,
    };
    let help = match expression {
        [TokenTree::Ident(field)] => format!("name it in the value: `\"… {{{field}}} …\"`"),
        _ => "name fields in the value, as in `header(\"x-limit\" = \"{limit}\")`; what has to be \
              calculated is kept in a field"
            .to_owned(),
    };
    let arguments: TokenStream = arguments.iter().cloned().collect();
    diagnostics.error(arguments, "`header` takes no arguments", help);
}

fn string(
    token: &TokenTree,
    what: &str,
    help: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Text> {
    let found = match token {
        TokenTree::Literal(literal) => Text::read(literal),
        _ => None,
    };
    if found.is_none() {
        diagnostics.error(token, what, help);
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
