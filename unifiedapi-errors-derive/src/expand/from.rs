//! `impl From`, one for each `#[from]`.

use proc_macro2::TokenStream;

use syn::spanned::Spanned;

use crate::generics::{Bounds, inside_option, respan};
use crate::model::Model;

/// Returns the impls, unless the user writes them.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.manual.has("From") {
        return None;
    }
    let krate = &model.krate;
    let impls = model.variants.iter().filter_map(|variant| {
        let field = variant.input.fields.get(variant.from?)?;
        let inner = inside_option(field.ty);
        let ty = inner.unwrap_or(field.ty);
        let member = &field.member;
        let path = model.path(variant);
        let value = match inner {
            Some(_) => hygienic!(#krate::__private::Option::Some(source)),
            None => hygienic!(source),
        };
        let items = hygienic!(fn from(source: #ty) -> Self { #path { #member: #value } });
        let trait_path = hygienic!(#krate::__private::From<#ty>);
        let tokens = model.implement(&trait_path, &Bounds::default(), &items);
        // A second impl for one type, under another name, is an error there.
        let at = field.ty.span();
        Some(respan(tokens, |span| span.located_at(at)))
    });
    Some(hygienic!(#(#impls)*))
}
