//! `impl From`, one for each `#[from]`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::bounds::Bounds;
use crate::hygiene::{at, krate_at, respan};
use crate::model::Model;
use crate::types::inside_option;

/// Returns the impls, unless the user writes them.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.frame.manual.has("From") {
        return None;
    }
    let krate = &model.frame.krate;
    let impls = model.variants.iter().filter_map(|variant| {
        let field = variant.from?;
        let inner = inside_option(field.ty);
        let ty = inner.unwrap_or(field.ty);
        let member = &field.member;
        let path = model.path(variant);
        let value = match inner {
            Some(_) => hygienic!(#krate::__private::Option::Some(source)),
            None => hygienic!(source),
        };
        // A second impl for one type, under another name, is an error at the header: at the field.
        let at = at(field.ty.span());
        let (impl_generics, ty_generics, _) = model.frame.generics.split_for_impl();
        let where_clause = Bounds::default().where_clause(model.frame.generics);
        let this = &model.frame.unlinted;
        let this = respan(quote!(#this #ty_generics), |span| span.located_at(at));
        let from = krate_at(krate, at);
        Some(quote_spanned! {at=>
            #[automatically_derived]
            impl #impl_generics #from::__private::From<#ty> for #this #where_clause {
                fn from(source: #ty) -> Self { #path { #member: #value } }
            }
        })
    });
    Some(hygienic!(#(#impls)*))
}
