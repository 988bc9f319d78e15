//! The arguments of `message("…", arguments…)`.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use syn::Type;
use syn::ext::IdentExt;
use syn::parse::Parser;

use super::expression;
use crate::attr::value::Text;
use crate::attr::{in_scope, is_punct, leading_dot, text};
use crate::diag::Diagnostics;
use crate::edition::raw;

/// One argument.
pub(crate) struct Given {
    /// The name, in `name = expression`.
    pub(crate) name: Option<Ident>,
    pub(crate) expression: TokenStream,
    /// What makes that no expression.
    misplaced: Option<TokenTree>,
}

/// Reads `, expression, name = expression` and so on; `Err` is the token where a comma is missing.
pub(crate) fn read(tokens: TokenStream) -> Result<Vec<Given>, TokenTree> {
    let mut tokens = tokens.into_iter().peekable();
    let mut arguments = Vec::new();
    while let Some(token) = tokens.next() {
        if !is_punct(Some(&token), ',') {
            return Err(token);
        }
        let mut expression = expression::take(&mut tokens);
        let name = match expression.as_slice() {
            [] if tokens.peek().is_none() => break,
            [] => return Err(token),
            [TokenTree::Ident(name), TokenTree::Punct(equals), value, ..]
                if equals.as_char() == '='
                    && !(equals.spacing() == Spacing::Joint && is_punct(Some(value), '=')) =>
            {
                let name = name.clone();
                expression.drain(..2);
                Some(name)
            }
            _ => None,
        };
        let misplaced = expression::misplaced(&expression).cloned();
        let expression = expression.into_iter().map(keep_precedence).collect();
        arguments.push(Given { name, expression, misplaced });
    }
    Ok(arguments)
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

/// Checks that each argument is an expression, and that names come last, each once.
pub(crate) fn check(arguments: &[Given], diagnostics: &mut Diagnostics) -> bool {
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

/// A name that an expression mentions, as a token or inside a string for a nested `format!`.
pub(crate) struct Mention {
    /// Without `r#`.
    pub(crate) name: String,
    /// The token, or one made from the string at its place.
    pub(crate) token: Ident,
}

/// Lists the names that an expression mentions, other than those of methods and in paths.
pub(crate) fn mentions(tokens: TokenStream) -> Vec<Mention> {
    let mut found = Vec::new();
    collect(tokens, &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<Mention>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(ident) if !is_member(&tokens, index) => {
                found.push(Mention { name: ident.unraw().to_string(), token: ident.clone() });
            }
            TokenTree::Literal(literal) => {
                if let Some(text) = Text::read(literal) {
                    collect_captures(&text, found);
                }
            }
            _ => {}
        }
    }
}

/// Whether the identifier follows a single dot or `::`, or stands before `::`.
fn is_member(tokens: &[TokenTree], index: usize) -> bool {
    let before = |distance| index.checked_sub(distance).and_then(|index| tokens.get(index));
    let after = |distance| tokens.get(index + distance);
    let follows_dot = is_punct(before(1), '.') && !is_punct(before(2), '.');
    let follows_path = is_punct(before(1), ':') && is_punct(before(2), ':');
    let begins_path = is_punct(after(1), ':') && is_punct(after(2), ':');
    follows_dot || follows_path || begins_path
}

/// Lists the names after opening braces: what a nested `format!` would capture.
fn collect_captures(text: &Text, found: &mut Vec<Mention>) {
    for after_brace in text.value().split('{').skip(1) {
        let is_name = |char: char| char.is_alphanumeric() || char == '_';
        let end = after_brace.find(|char| !is_name(char)).unwrap_or(after_brace.len());
        let (name, _) = after_brace.split_at(end);
        if let Ok(token) =
            syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str(&format!("r#{name}")))
        {
            let mut token = raw(&token);
            token.set_span(text.span());
            found.push(Mention { name: name.to_owned(), token });
        }
    }
}
