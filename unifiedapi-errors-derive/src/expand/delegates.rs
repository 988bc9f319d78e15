//! `impl DelegatesTo`, one for each transparent variant: all that is asked of its inner type.

use proc_macro2::{Literal, Span, TokenStream};
use syn::spanned::Spanned;

use super::declared::numbered;
use super::{krate_at, undocumented};
use crate::generics::{Bounds, mentions_parameter};
use crate::model::{Kind, Model};

/// Returns the impls.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.krate;
    let bounds = bounds(model);
    let impls = numbered(model).filter_map(|(number, variant)| {
        let field = variant.input.fields.first()?;
        let Kind::Transparent = variant.kind else { return None };
        let ty = field.ty;
        let number = Literal::u16_unsuffixed(number);
        let trait_path = hygienic!(#krate::__private::DelegatesTo<#number, #ty>);
        // The only place where a type that is no `Catalog` is an error: at the field.
        let at = krate_at(krate, field.ty.span());
        let delegate = quote::quote_spanned! {Span::mixed_site().located_at(field.ty.span())=>
            <#ty as #at::needs::Catalog>::DELEGATE
        };
        let items = hygienic!(const DELEGATE: #krate::__private::Delegate<#ty> = #delegate;);
        Some(undocumented(&model.implement(&trait_path, &bounds, &items)))
    });
    hygienic!(#(#impls)*)
}

/// What transparent fields ask of type parameters.
pub(crate) fn bounds(model: &Model<'_>) -> Bounds {
    let krate = &model.krate;
    let mut bounds = Bounds::default();
    for variant in &model.variants {
        if let (Kind::Transparent, [field]) = (&variant.kind, variant.input.fields.as_slice()) {
            if mentions_parameter(field.ty, model.generics) {
                bounds.add(field.ty, &hygienic!(#krate::Catalog));
            }
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
            let Kind::Transparent = variant.kind else { return None };
            let path = model.path(variant);
            let member = &variant.input.fields.first()?.member;
            let answer = answer(delegate(number, &model.krate));
            Some(hygienic!(#path { #member: inner } => #answer,))
        })
        .collect()
}
