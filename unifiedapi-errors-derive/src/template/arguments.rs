//! The arguments of `message("…", arguments…)`.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Type;
use syn::parse::Parser;

use super::Reader;
use super::cursor::Cursor;
use super::walk::{Mention, Place, Walk};
use crate::attr::{in_scope, leading_dot, text};
use crate::diag::Diagnostics;

/// One argument.
pub(crate) struct Given {
    /// The name, in `name = expression`.
    pub(crate) name: Option<Ident>,
    pub(crate) expression: TokenStream,
    /// What makes that no expression.
    pub(super) misplaced: Option<TokenTree>,
}

/// Reads `, expression, name = expression` and so on; `Err` is the token where a comma is missing.
pub(crate) fn read(tokens: TokenStream) -> Result<Vec<Given>, TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut cursor = Cursor::new(&tokens);
    let mut arguments = Vec::new();
    while let Some(separator) = cursor.peek(0) {
        if !cursor.eat(',') {
            return Err(separator.clone());
        }
        if cursor.is_empty() {
            break;
        }
        let name = match cursor.peek(0) {
            Some(TokenTree::Ident(name)) if cursor.is_named() => {
                cursor.skip();
                cursor.skip();
                Some(name.clone())
            }
            _ => None,
        };
        let mut walk = Walk::default();
        let begin = cursor;
        walk.expression(&mut cursor, Place::List);
        let expression = begin.until(cursor);
        if expression.is_empty() {
            return Err(separator.clone());
        }
        let expression = expression.iter().cloned().map(keep_precedence).collect();
        arguments.push(Given { name, expression, misplaced: walk.misplaced });
    }
    Ok(arguments)
}

/// Reads one expression without a name; `None` if it is something else.
pub(crate) fn expression(tokens: &TokenStream) -> Option<TokenStream> {
    match read(hygienic!(, #tokens)).ok()?.as_slice() {
        [Given { name: None, expression, misplaced: None }] => Some(expression.clone()),
        _ => None,
    }
}

/// Writes parentheses where a `macro_rules!` fragment is an expression: the compiler forgets the
/// invisible group, and with it that `$sum * 2` is not `1 + 2 * 2`.
fn keep_precedence(token: TokenTree) -> TokenTree {
    let TokenTree::Group(group) = token else { return token };
    let tokens: Vec<TokenTree> = group.stream().into_iter().map(keep_precedence).collect();
    let is_single = tokens.len() == 1;
    let stream: TokenStream = tokens.into_iter().collect();
    let is_type = || Type::without_plus.parse2(stream.clone()).is_ok();
    let delimiter = match group.delimiter() {
        Delimiter::None if !is_single && !is_type() => Delimiter::Parenthesis,
        delimiter => delimiter,
    };
    let mut kept = Group::new(delimiter, stream);
    kept.set_span(group.span());
    kept.into()
}

/// Reads arguments of which each is an expression, and names come last, each once.
pub(super) fn valid(
    tokens: TokenStream,
    reader: Reader,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Given>> {
    match read(tokens) {
        Ok(given) => check(&given, diagnostics).then_some(given),
        Err(token) => {
            let key = reader.key();
            let what = format!("expected `,` and an expression, found `{token}`");
            let help = format!("write `{key}(\"…\", expression, name = expression)`");
            diagnostics.error(&token, what, help);
            None
        }
    }
}

fn check(arguments: &[Given], diagnostics: &mut Diagnostics) -> bool {
    let mut names: Vec<&Ident> = Vec::new();
    let mut is_right = true;
    for argument in arguments {
        let tokens: Vec<TokenTree> = argument.expression.clone().into_iter().collect();
        let dot = leading_dot(&tokens);
        if let Some(token) = dot.as_ref().or(argument.misplaced.as_ref()) {
            is_right = false;
            let what = format!("`{}` is not an expression", text(&argument.expression));
            let help = match dot {
                Some(_) => format!(
                    "fields are in scope by their names: write `{}`",
                    text(&in_scope(&tokens))
                ),
                None => {
                    "write one expression, such as `items.len()`; separate arguments with commas"
                        .to_owned()
                }
            };
            diagnostics.error(token, what, help);
        }
        match &argument.name {
            Some(name) if names.contains(&name) => {
                is_right = false;
                let what = format!("the argument `{name}` is given twice");
                diagnostics.error(name, what, "keep one of them, or rename one");
            }
            Some(name) => names.push(name),
            None => {
                if let Some(name) = names.first() {
                    is_right = false;
                    let what = format!("an argument without a name follows `{name} = …`");
                    let help = format!("put it before `{name} = …`, or give it a name");
                    diagnostics.error(&argument.expression, what, help);
                }
            }
        }
    }
    is_right
}

/// Lists the names that an expression mentions and does not bind itself, other than those of
/// methods and in paths.
pub(crate) fn mentions(tokens: TokenStream) -> Vec<Mention> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut walk = Walk::default();
    walk.expression(&mut Cursor::new(&tokens), Place::List);
    walk.mentions
}
