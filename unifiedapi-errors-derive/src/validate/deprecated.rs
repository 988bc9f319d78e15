//! rustc's own `#[deprecated]`.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Meta, Token};

use crate::model::Note;

/// Returns the note; `""` if the attribute states none.
///
/// Reports nothing: what is wrong with this attribute, rustc says.
pub(super) fn read(attributes: &[&Attribute]) -> Option<Note> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("deprecated"))?;
    let note = match &attribute.meta {
        Meta::Path(_) => None,
        Meta::NameValue(pair) => Some(expression(&pair.value)),
        Meta::List(list) => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .unwrap_or_default()
            .iter()
            .find_map(|argument| match argument {
                Meta::NameValue(pair) if pair.path.is_ident("note") => {
                    Some(expression(&pair.value))
                }
                _ => None,
            }),
    };
    Some(note.unwrap_or_else(|| Note("".to_token_stream())))
}

/// Takes a literal, or the macro that composes it, out of the invisible group of a
/// `macro_rules!` fragment.
fn expression(mut value: &Expr) -> Note {
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    Note(value.to_token_stream())
}
