//! The response traits of frameworks: the runtime crate knows which.

use proc_macro2::TokenStream;

use super::unlinted;
use crate::generics::{Bounds, quiet};
use crate::model::Model;

/// Returns the call that hands the type to the frameworks.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.krate;
    let manual = &model.manual.0;
    let mut bounds = Bounds::default();
    if model.has_type_parameters() {
        bounds.add(&hygienic!(Self), &hygienic!(#krate::UnifiedError));
    }
    let generics = declared_generics(model);
    let (_, ty_generics, _) = model.generics.split_for_impl();
    let ty_generics = quiet(&ty_generics);
    let predicates = bounds.predicates(model.generics);
    let ident = unlinted(model.ident);
    hygienic! {
        #krate::__responses! {
            [#(#manual)*] {#generics} {#ident #ty_generics} {#predicates}
        }
    }
}

/// Returns what stands between the angle brackets of `impl<…>`.
fn declared_generics(model: &Model<'_>) -> TokenStream {
    let (impl_generics, _, _) = model.generics.split_for_impl();
    let mut tokens: Vec<_> = quiet(&impl_generics).into_iter().collect();
    // Without the angle brackets themselves, so that a framework can add parameters of its own.
    tokens.pop();
    tokens.into_iter().skip(1).collect()
}
