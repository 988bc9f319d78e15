//! Field accesses as other crates write them in arguments: `.0` and `.id`, as `thiserror` has them,
//! and `self.0` and `self.id`. Here a field is in scope by its name, or as `_0`.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

use super::read::is_punct;

/// Returns the first dot that begins an operand, at any depth.
pub(crate) fn leading_dot(tokens: &[TokenTree]) -> Option<TokenTree> {
    tokens.iter().enumerate().find_map(|(index, token)| match token {
        TokenTree::Group(group) => leading_dot(&group.stream().into_iter().collect::<Vec<_>>()),
        _ if is_leading_dot(tokens, index) => Some(token.clone()),
        _ => None,
    })
}

/// Writes each field as it is in scope, which is by reference: `.0` as `_0`, and `self.id` as `id`
/// or `*id`.
pub(crate) fn in_scope(tokens: &[TokenTree]) -> TokenStream {
    rewrite(tokens, true)
}

/// Writes each field that follows a dot alone as it is in scope: `.0` as `_0`.
pub(crate) fn accesses_in_scope(tokens: &[TokenTree]) -> TokenStream {
    rewrite(tokens, false)
}

fn rewrite(tokens: &[TokenTree], of_self: bool) -> TokenStream {
    let mut written = TokenStream::new();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let is_self = of_self && matches!(token, TokenTree::Ident(ident) if ident == "self");
        let field = if is_leading_dot(tokens, index) {
            tokens.get(index + 1).and_then(local_name).map(|field| (field, 2))
        } else if is_self && is_punct(tokens.get(index + 1), '.') && !is_call(tokens, index + 2) {
            tokens.get(index + 2).and_then(local_name).map(|field| {
                let is_place = tokens.len() > 3 && !derefs(tokens.get(index + 3));
                let star = is_place.then(|| Punct::new('*', Spacing::Joint).into());
                (star.into_iter().chain(field).collect(), 3)
            })
        } else {
            None
        };
        let (tokens, length) = field.unwrap_or_else(|| (inside(token, of_self).into(), 1));
        written.extend(tokens);
        index += length;
    }
    written
}

/// Whether what follows a field looks through references by itself: a method, a field, an index.
fn derefs(next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
        next => is_punct(next, '.'),
    }
}

/// Does the same inside a group.
fn inside(token: &TokenTree, of_self: bool) -> TokenTree {
    let TokenTree::Group(group) = token else { return token.clone() };
    let tokens: Vec<_> = group.stream().into_iter().collect();
    let mut group = Group::new(group.delimiter(), rewrite(&tokens, of_self));
    group.set_span(token.span());
    group.into()
}

/// Whether this is a dot before a field, and nothing stands before it that has fields.
fn is_leading_dot(tokens: &[TokenTree], index: usize) -> bool {
    let is_dot = |token: Option<&TokenTree>| is_punct(token, '.');
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    let begins = match before {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '?' | '.'),
        Some(TokenTree::Ident(word)) => ["else", "if", "in", "match", "mut", "return", "while"]
            .iter()
            .any(|known| word == known),
        Some(_) => false,
    };
    begins && is_dot(tokens.get(index)) && tokens.get(index + 1).and_then(local_name).is_some()
}

/// Whether a method is called there.
fn is_call(tokens: &[TokenTree], name: usize) -> bool {
    match tokens.get(name + 1) {
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
        token => is_punct(token, ':'),
    }
}

/// Returns what stands for `id`, `0`, or `1.1` behind a dot, at its place.
fn local_name(field: &TokenTree) -> Option<TokenStream> {
    let written: TokenStream = match field {
        TokenTree::Ident(name) if syn::parse_str::<Ident>(&name.to_string()).is_ok() => {
            return Some(TokenTree::from(name.clone()).into());
        }
        TokenTree::Ident(name) => syn::parse_str(&format!("r#{name}")).ok()?,
        TokenTree::Literal(number) => {
            let number = number.to_string();
            let is_index = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            is_index.then(|| format!("_{number}").parse().ok()).flatten()?
        }
        _ => return None,
    };
    let at_its_place = |mut token: TokenTree| {
        token.set_span(field.span());
        token
    };
    Some(written.into_iter().map(at_its_place).collect())
}
