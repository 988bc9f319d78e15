//! `impl Error`, with the chain of causes.

use proc_macro2::TokenStream;
use syn::spanned::Spanned;

use crate::hygiene::{at, krate_at};
use crate::model::{Model, Source, Variant};

/// Returns the impl, unless the user writes it.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.frame.manual.has("Error") {
        return None;
    }
    let krate = &model.frame.krate;
    let mut bounds = super::delegates::bounds(model);
    let mut arms = super::delegates::arms(
        model,
        |variant| variant.source.is_none(),
        |delegate| hygienic!(#delegate.source(inner)),
    );
    for variant in &model.variants {
        if let Some(source) = &variant.source {
            arms.push(arm(model, variant, source));
            if model.implements("Error", source.ty) && model.has_type_parameters() {
                bounds.add(&source.ty, &hygienic!('static));
            } else if model.depends_on_parameters(source.ty) {
                bounds.add(&source.ty, &hygienic!(#krate::__private::Error + 'static));
            }
        }
    }
    if model.has_type_parameters() {
        let this = hygienic!(Self);
        bounds.add(&this, &hygienic!(#krate::__private::Debug + #krate::__private::Display));
    }
    let source = (!arms.is_empty()).then(|| {
        let body = model.match_self(&arms, &hygienic!(#krate::__private::Option::None));
        hygienic! {
            fn source(&self) -> #krate::__private::Option<&(dyn #krate::__private::Error + 'static)> {
                use #krate::__private::{NoSource as _, SourceByDeref as _, SourceItself as _};
                #body
            }
        }
    });
    let trait_path = hygienic!(#krate::__private::Error);
    Some(model.frame.implement(&trait_path, &bounds, &hygienic!(#source)))
}

fn arm(model: &Model<'_>, variant: &Variant<'_>, source: &Source<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let path = model.path(variant);
    let member = &source.field.member;
    let krate_at = krate_at(krate, source.ty.span());
    if variant.transparent().is_some() {
        return hygienic! {
            #path { #member: source, .. } => (&#krate::__private::AsSource(source)).find_inner(),
        };
    }
    let as_dyn_error = quote::quote_spanned! {at(source.ty.span())=>
        #krate_at::needs::Source::as_dyn_error((&#krate_at::__private::AsSource(source)).find())
    };
    if source.is_optional {
        return hygienic! {
            #path { #member: source, .. } => match source {
                #krate::__private::Option::Some(source) =>
                    #krate::__private::Option::Some(#as_dyn_error),
                #krate::__private::Option::None => #krate::__private::Option::None,
            },
        };
    }
    hygienic! {
        #path { #member: source, .. } => #krate::__private::Option::Some(#as_dyn_error),
    }
}
