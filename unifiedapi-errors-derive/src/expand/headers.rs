//! `fn write_headers` of `impl Declared`: the headers that fields fill.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::TokenStream;

use super::declared::{imports_for_fields, leak_checks};
use crate::model::{Model, Variant};
use crate::template::pattern;

/// Returns the method, if a variant has such headers.
pub(super) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.krate;
    let mut checked = HashSet::new();
    let mut needs_imports = false;
    let mut arms = Vec::new();
    for variant in &model.variants {
        let shown = shown_fields(variant);
        needs_imports |= !shown.is_empty();
        arms.extend(arm(model, variant, &shown, &mut checked));
    }
    if arms.is_empty() {
        return None;
    }
    let imports = needs_imports.then(|| imports_for_fields(krate));
    let body = model.match_self(&arms, &hygienic!({}));
    Some(hygienic! {
        fn write_headers(&self, headers: &mut #krate::__private::Headers) {
            #imports
            #body
        }
    })
}

/// Returns the arm that writes a variant's headers, one after the other.
fn arm(
    model: &Model<'_>,
    variant: &Variant<'_>,
    shown: &[usize],
    checked: &mut HashSet<String>,
) -> Option<TokenStream> {
    let fields = &variant.input.fields;
    let mut writes = Vec::new();
    for template in variant.filled_headers() {
        writes.extend(leak_checks(model, variant, template, checked));
        let write = template.write(fields, &model.krate, &hygienic!(headers));
        writes.push(hygienic!(#write;));
    }
    if writes.is_empty() {
        return None;
    }
    let path = model.path(variant);
    let pattern = pattern(shown, fields);
    Some(hygienic!(#path #pattern => { #(#writes)* }))
}

/// Returns every field that a header of the variant can show, once.
fn shown_fields(variant: &Variant<'_>) -> Vec<usize> {
    let fields = &variant.input.fields;
    let shown = variant.filled_headers().flat_map(|template| template.shown_fields(fields));
    let shown: BTreeSet<usize> = shown.collect();
    shown.into_iter().collect()
}
