//! `fn write_headers` of `impl Declared`: the headers that fields fill.

use proc_macro2::TokenStream;

use super::checks::{Asked, Checks, questions};
use super::message;
use crate::model::{Model, Variant};
use crate::template::{Template, in_order};

/// Returns the method, if a variant has such headers.
pub(super) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let mut asked = Asked::default();
    let arms: Vec<_> =
        model.variants.iter().filter_map(|variant| arm(model, variant, &mut asked)).collect();
    let body = model.match_some(&arms, &hygienic!({}))?;
    let questions = questions(krate);
    Some(hygienic! {
        fn write_headers(&self, headers: &mut #krate::__private::Headers) {
            #questions
            #body
        }
    })
}

/// Returns the arm that writes a variant's headers, one after the other.
fn arm(model: &Model<'_>, variant: &Variant<'_>, asked: &mut Asked) -> Option<TokenStream> {
    let writes: Vec<_> = variant
        .filled_headers()
        .map(|template| {
            let checks = Checks::new(template, model.frame.generics, asked);
            message::write(template, &checks, &model.frame.krate, &hygienic!(headers))
        })
        .collect();
    if writes.is_empty() {
        return None;
    }
    let path = model.path(variant);
    let shown = variant.filled_headers().flat_map(Template::shown_fields);
    let pattern = message::pattern(&in_order(shown));
    Some(hygienic!(#path #pattern => { #(#writes;)* }))
}
