//! Items with names that are keywords in another edition than the user's.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::DeriveInput;

use crate::attr::is_punct;
use crate::hygiene::raw;

/// Reads the item, which in edition 2015 may have names that `syn` takes for keywords.
pub(crate) fn read_item(tokens: TokenStream) -> syn::Result<DeriveInput> {
    syn::parse2(tokens.clone())
        .or_else(|error| syn::parse2(with_raw_names(tokens)).map_err(|_| error))
}

/// Writes `r#` before what is a name, other than in attributes.
fn with_raw_names(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let respelled = tokens.iter().enumerate().map(|(index, token)| {
        let (before, after) = tokens.split_at(index);
        match token {
            TokenTree::Ident(_) if is_punct(before.last(), '\'') => token.clone(),
            TokenTree::Ident(ident) if ident != "dyn" || is_name(before, after.get(1)) => {
                raw(ident).into()
            }
            TokenTree::Group(group) if !is_punct(before.last(), '#') => {
                let mut inner = Group::new(group.delimiter(), with_raw_names(group.stream()));
                inner.set_span(group.span());
                inner.into()
            }
            other => other.clone(),
        }
    });
    respelled.collect()
}

/// Whether a `dyn` between these tokens is a name: no bound follows, or it goes on a path.
fn is_name(before: &[TokenTree], next: Option<&TokenTree>) -> bool {
    let continues_path = || {
        let (last, first) = (before.last(), before.iter().rev().nth(1));
        is_punct(last, ':') && is_punct(first, ':')
    };
    let begins_bound = match next {
        Some(TokenTree::Ident(_)) => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '\'' | '?' | '<'),
        // Of a variant, unless `dyn (Bound)`.
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            is_punct(before.last(), '<') || is_punct(before.last(), '&')
        }
        _ => false,
    };
    !begins_bound || continues_path()
}
