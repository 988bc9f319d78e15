//! `example`: the values of fields that documents show.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use crate::attr::value::as_string;
use crate::attr::{Setting, Tokens, is_punct};
use crate::diag::Diagnostics;
use crate::input::{Field, Variant};
use crate::model::Example;
use crate::template;

/// Reads the examples of a variant's fields.
pub(super) fn read<'a>(
    variant: &'a Variant<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<(&'a Field<'a>, Example)> {
    let stated = variant
        .fields
        .iter()
        .filter_map(|field| Some((field, example(field.settings.example.as_ref()?, diagnostics)?)));
    stated.collect()
}

fn example(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Example> {
    let tokens = setting.tokens();
    if as_string(tokens).is_some() {
        return Some(Example::Text(tokens.to_token_stream()));
    }
    let tokens: TokenStream = tokens.to_token_stream();
    let expression = template::expression(&tokens);
    if expression.is_none() {
        let what = format!("`{}` is not an expression", crate::attr::text(&tokens));
        let help = "write one value of the field's type, such as `example = 7`";
        diagnostics.error(&tokens, what, help);
    }
    let kind = if is_literal(setting.tokens()) { Example::Literal } else { Example::Value };
    expression.map(kind)
}

/// Whether a value is a number, negative or not, a `bool` or a `char`.
fn is_literal(tokens: &Tokens) -> bool {
    match tokens.as_slice() {
        [TokenTree::Literal(_)] => true,
        [minus, TokenTree::Literal(_)] => is_punct(Some(minus), '-'),
        [TokenTree::Ident(word)] => word == "true" || word == "false",
        _ => false,
    }
}
