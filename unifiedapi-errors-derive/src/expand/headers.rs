//! `fn write_headers` of `impl Declared`: the headers that fields fill.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use super::declared::{leak_checks, questions};
use crate::model::{Model, Variant};
use crate::template::{Asked, pattern};

/// Returns the method, if a variant has such headers.
pub(super) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.krate;
    let mut asked = Asked::default();
    let arms: Vec<_> =
        model.variants.iter().filter_map(|variant| arm(model, variant, &mut asked)).collect();
    if arms.is_empty() {
        return None;
    }
    let questions = questions(krate);
    let body = model.match_self(&arms, &hygienic!({}));
    Some(hygienic! {
        fn write_headers(&self, headers: &mut #krate::__private::Headers) {
            #questions
            #body
        }
    })
}

/// Returns the arm that writes a variant's headers, one after the other.
fn arm(model: &Model<'_>, variant: &Variant<'_>, asked: &mut Asked) -> Option<TokenStream> {
    let fields = &variant.input.fields;
    let writes: Vec<_> = variant
        .filled_headers()
        .map(|template| {
            let checks = leak_checks(model, variant, template, asked);
            template.write(fields, &model.krate, &checks, &hygienic!(headers))
        })
        .collect();
    if writes.is_empty() {
        return None;
    }
    let path = model.path(variant);
    let pattern = pattern(&shown_fields(variant), fields);
    Some(hygienic!(#path #pattern => { #(#writes;)* }))
}

/// Returns every field that a header of the variant can show, once.
fn shown_fields(variant: &Variant<'_>) -> Vec<usize> {
    let fields = &variant.input.fields;
    let shown = variant.filled_headers().flat_map(|template| template.shown_fields(fields));
    let shown: BTreeSet<usize> = shown.collect();
    shown.into_iter().collect()
}
