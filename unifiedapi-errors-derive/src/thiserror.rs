//! What stands in `#[error(…)]`, where `thiserror::Error` is derived too.

use proc_macro2::TokenTree;
use syn::Attribute;

use crate::attr::value::{Format, as_string};
use crate::attr::{Tokens, accesses_in_scope};

/// Finds `#[error(…)]`, unless it is what `derive_more` reads.
pub(crate) fn attribute<'a>(attributes: &[&'a Attribute]) -> Option<&'a Attribute> {
    const OF_DERIVE_MORE: &[&str] = &["backtrace", "forward", "ignore", "not", "skip", "source"];
    attributes.iter().copied().find(|attribute| {
        let is_other = || OF_DERIVE_MORE.iter().any(|known| begins_with(attribute, known));
        attribute.path().is_ident("error") && !is_other()
    })
}

/// What such an attribute shows.
pub(crate) enum Said {
    /// A text, in whose arguments fields have their names.
    Text(Format),
    /// That of the source.
    Transparent,
    /// What a function writes.
    Function,
}

/// Reads the attribute.
pub(crate) fn read(attribute: &Attribute) -> Said {
    if is_transparent(attribute) {
        return Said::Transparent;
    }
    let mut tokens = tokens(attribute);
    let first: Tokens = tokens.next().into_iter().collect();
    let arguments: Vec<TokenTree> = tokens.collect();
    match as_string(&first) {
        Some(literal) => {
            Said::Text(Format { literal, arguments: Some(accesses_in_scope(&arguments)) })
        }
        None => Said::Function,
    }
}

/// Whether the text is that of the source.
pub(crate) fn is_transparent(attribute: &Attribute) -> bool {
    begins_with(attribute, "transparent")
}

fn begins_with(attribute: &Attribute, known: &str) -> bool {
    matches!(tokens(attribute).next(), Some(TokenTree::Ident(word)) if word == known)
}

fn tokens(attribute: &Attribute) -> impl Iterator<Item = TokenTree> + use<> {
    let list = attribute.meta.require_list().ok();
    list.map(|list| list.tokens.clone()).unwrap_or_default().into_iter()
}
