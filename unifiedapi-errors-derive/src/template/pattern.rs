//! The names that patterns bind.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::cursor::Cursor;

/// Goes to the end of a pattern and of the type behind it, and returns the names that it binds.
pub(super) fn take(
    cursor: &mut Cursor<'_>,
    is_end: impl Fn(Cursor<'_>) -> bool + Copy,
) -> Vec<String> {
    let mut names = Vec::new();
    while !cursor.is_empty() && !is_end(*cursor) {
        if cursor.is(':') && !cursor.is_pair(':', ':') {
            skip_annotation(cursor, is_end);
        } else {
            step(cursor, &mut names);
        }
    }
    names
}

/// Skips `: Type`, which may be followed by another parameter.
fn skip_annotation(cursor: &mut Cursor<'_>, is_end: impl Fn(Cursor<'_>) -> bool) {
    while !cursor.is_empty() && !cursor.is(',') && !is_end(*cursor) {
        if cursor.is('<') {
            cursor.skip_generics();
        } else if !cursor.eat_pair('-', '>') {
            cursor.skip();
        }
    }
}

/// Reads one part of a pattern.
fn step(cursor: &mut Cursor<'_>, names: &mut Vec<String>) {
    if cursor.is('<') {
        return cursor.skip_generics();
    }
    if cursor.eat_pair(':', ':') {
        if !cursor.is('<') {
            cursor.skip();
        }
        return;
    }
    if cursor.eat_pair('.', '.') {
        // `..=` is no end of the pattern.
        cursor.eat('=');
        return;
    }
    match cursor.next() {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '\'' => cursor.skip(),
        Some(TokenTree::Ident(name)) => {
            let is_path = cursor.is_pair(':', ':') || cursor.is('!') || cursor.group().is_some();
            if !is_path && !matches!(name.to_string().as_str(), "box" | "const" | "mut" | "ref") {
                names.push(name.unraw().to_string());
            }
        }
        Some(TokenTree::Group(group)) => {
            inside(group.stream(), group.delimiter() == Delimiter::Brace, names);
        }
        _ => {}
    }
}

/// Reads the patterns inside a group; in braces, `name: pattern` binds what the pattern does.
fn inside(tokens: TokenStream, is_braced: bool, names: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut cursor = Cursor::new(&tokens);
    while !cursor.is_empty() {
        if is_braced && cursor.is_field() {
            cursor.skip();
            cursor.skip();
        } else {
            step(&mut cursor, names);
        }
    }
}
