//! `impl DelegatesTo`, one for each transparent variant: all that is asked of its inner type.

use proc_macro2::{Literal, TokenStream};
use syn::spanned::Spanned;

use super::bounds::Bounds;
use super::declared::numbered;
use super::undocumented;
use crate::hygiene::{at, krate_at};
use crate::model::{Model, Variant};
use crate::types::mentions_parameter;

/// Returns the impls.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let bounds = bounds(model);
    let impls = numbered(model).filter_map(|(number, variant)| {
        let ty = variant.transparent()?.ty;
        let number = Literal::u16_unsuffixed(number);
        let trait_path = hygienic!(#krate::__private::DelegatesTo<#number, #ty>);
        // The only place where a type that is no `Catalog` is an error: at the field.
        let krate_at = krate_at(krate, ty.span());
        let delegate = quote::quote_spanned! {at(ty.span())=>
            <#ty as #krate_at::needs::Catalog>::DELEGATE
        };
        let items = hygienic!(const DELEGATE: #krate::__private::Delegate<#ty> = #delegate;);
        Some(undocumented(&model.frame.implement(&trait_path, &bounds, &items)))
    });
    hygienic!(#(#impls)*)
}

/// What transparent fields ask of type parameters.
pub(crate) fn bounds(model: &Model<'_>) -> Bounds {
    let krate = &model.frame.krate;
    let mut bounds = Bounds::default();
    for field in model.variants.iter().filter_map(Variant::transparent) {
        if mentions_parameter(field.ty, model.frame.generics) {
            bounds.add(field.ty, &hygienic!(#krate::Catalog));
        }
    }
    bounds
}

/// Returns the expression for the delegate of a variant.
pub(crate) fn delegate(number: u16, krate: &TokenStream) -> TokenStream {
    let number = Literal::u16_unsuffixed(number);
    hygienic!(<Self as #krate::__private::DelegatesTo<#number, _>>::DELEGATE)
}

/// Returns an arm for each transparent variant, with its field bound as `inner`.
pub(crate) fn arms(
    model: &Model<'_>,
    answer: impl Fn(TokenStream) -> TokenStream,
) -> Vec<TokenStream> {
    numbered(model)
        .filter_map(|(number, variant)| {
            let member = &variant.transparent()?.member;
            let path = model.path(variant);
            let answer = answer(delegate(number, &model.frame.krate));
            Some(hygienic!(#path { #member: inner } => #answer,))
        })
        .collect()
}
