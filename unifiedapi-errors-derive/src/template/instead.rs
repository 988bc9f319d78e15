//! What to write where a format string is wanted and something else stands.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::Fields;
use super::cursor::Cursor;
use super::walk::{Place, Walk};
use crate::attr::value::{amounts_to, as_string, is_constant};
use crate::attr::{Setting, Tokens, Value, in_scope, is_punct, text};
use crate::diag::Diagnostics;

/// Reports a `message` or a `display` that does not begin with a format string.
pub(crate) fn report_no_format(
    setting: &Setting,
    fields: Fields<'_>,
    diagnostics: &mut Diagnostics,
) {
    let key = fields.reader.key();
    let values = match &setting.value {
        Value::List(group) => split(group.stream()),
        _ => vec![setting.tokens().as_slice().iter().cloned().collect()],
    };
    let (first, others) = match (values.split_first(), &setting.value) {
        (Some((first, others)), _) if !first.as_slice().is_empty() => (first, others),
        (_, Value::List(group)) => {
            let help = format!("write `{key}(\"…\", arguments…)`");
            return diagnostics.error(group, format_args!("`{key}` needs a format string"), help);
        }
        _ => return,
    };
    let what = match &setting.value {
        Value::List(_) => format!("`{key}` begins with a format string, not `{}`", first.text()),
        _ => setting.no_string(first),
    };
    let help = match instead_of(first, others, fields).as_deref() {
        Some([literal]) => format!("write `{key} = {literal}`"),
        Some(arguments) => format!("write `{key}({})`", arguments.join(", ")),
        None if others.is_empty() => match (first.as_slice(), fields.visible().next()) {
            ([TokenTree::Literal(_)], _) | (_, None) => {
                format!("write a string, such as `{}`", setting.example())
            }
            (_, Some(field)) => format!(
                "write the text, with fields in braces: `{key} = \"… {{{}}} …\"`",
                field.name
            ),
        },
        None => format!("write the format string itself: `{key}(\"…\", arguments…)`"),
    };
    diagnostics.error(first, what, help);
}

/// Splits into expressions.
fn split(arguments: TokenStream) -> Vec<Tokens> {
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    let mut cursor = Cursor::new(&tokens);
    let mut values = Vec::new();
    while !cursor.is_empty() {
        let begin = cursor;
        Walk::default().expression(&mut cursor, Place::List);
        values.push(begin.until(cursor).iter().cloned().collect());
        cursor.skip();
    }
    values
}

/// Whether these tokens may be one expression.
fn is_expression(tokens: &[TokenTree]) -> bool {
    let mut walk = Walk::default();
    let mut cursor = Cursor::new(tokens);
    walk.expression(&mut cursor, Place::List);
    walk.misplaced.is_none() && cursor.is_empty()
}

/// Returns a format string and its arguments that say the same.
fn instead_of(first: &Tokens, others: &[Tokens], fields: Fields<'_>) -> Option<Vec<String>> {
    let written = |value: &Tokens| text(&in_scope(value.as_slice()));
    let mut arguments: Vec<String> = others.iter().map(written).collect();
    if let Some(literal) = amounts_to(first.as_slice()) {
        arguments.insert(0, literal);
        return Some(arguments);
    }
    if let Some(at) = others.iter().position(|other| as_string(other).is_some()) {
        let literal = arguments.remove(at);
        arguments.splice(0..0, [literal, written(first)]);
        return Some(arguments);
    }
    if !others.is_empty() {
        return None;
    }
    if let Some(inside) = formatted(first.as_slice()) {
        return Some(split(inside).iter().map(written).collect());
    }
    let expression = in_scope(first.as_slice());
    let tokens: Tokens = expression.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Literal(_)] => None,
        _ if !fields.allow(&expression) => None,
        [TokenTree::Ident(name)] => Some(vec![shown(&name.unraw().to_string(), fields)]),
        tokens if is_expression(tokens) => Some(vec!["\"{}\"".to_owned(), text(&expression)]),
        // A sentence without quotes.
        tokens => tokens
            .iter()
            .all(|token| !matches!(token, TokenTree::Group(_)))
            .then(|| vec![format!("{:?}", first.text())]),
    }
}

/// Returns the arguments of `format!("…", …)`, or the same in parentheses alone.
fn formatted(tokens: &[TokenTree]) -> Option<TokenStream> {
    let arguments = match tokens {
        [.., TokenTree::Ident(name), bang, TokenTree::Group(arguments)]
            if is_punct(Some(bang), '!') && (name == "format" || name == "format_args") =>
        {
            arguments
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => group,
        _ => return None,
    };
    let first: Tokens = arguments.stream().into_iter().take(1).collect();
    as_string(&first).map(|_| arguments.stream())
}

/// Returns the string that shows a field or a constant; of another word, the word itself.
fn shown(name: &str, fields: Fields<'_>) -> String {
    match fields.visible().find(|field| field.local_name() == name) {
        Some(field) => format!("\"{{{}}}\"", field.name),
        None if is_constant(name) => format!("\"{{{name}}}\""),
        None => format!("{name:?}"),
    }
}
