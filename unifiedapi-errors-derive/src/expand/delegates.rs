//! `impl DelegatesTo`, one for each transparent variant: all that is asked of its inner type.

use proc_macro2::{Literal, TokenStream};
use syn::spanned::Spanned;

use super::bounds::Bounds;
use super::undocumented;
use crate::hygiene::{at, krate_at};
use crate::model::{Model, Variant};
use crate::types::mentions_parameter;

/// Returns the impls.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let bounds = bounds(model);
    let impls = model.numbered().filter_map(|(number, variant)| {
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

/// Returns that of a variant that is at hand.
pub(crate) fn delegate_of(variant: &Variant<'_>, model: &Model<'_>) -> Option<TokenStream> {
    let (number, _) = model.numbered().find(|(_, other)| std::ptr::eq(*other, variant))?;
    Some(delegate(number, &model.frame.krate))
}

/// Returns an arm for each transparent variant that `is_wanted`, with its inner error bound as
/// `inner`.
pub(crate) fn arms(
    model: &Model<'_>,
    is_wanted: impl Fn(&Variant<'_>) -> bool,
    answer: impl Fn(TokenStream) -> TokenStream,
) -> Vec<TokenStream> {
    let wanted = model.numbered().filter(|(_, variant)| is_wanted(variant));
    wanted
        .filter_map(|(number, variant)| {
            let member = &variant.transparent()?.member;
            let rest = (variant.input.fields.len() > 1).then(|| hygienic!(, ..));
            let path = model.path(variant);
            let answer = answer(delegate(number, &model.frame.krate));
            Some(hygienic!(#path { #member: inner #rest } => #answer,))
        })
        .collect()
}
