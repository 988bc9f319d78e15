//! Inert impls: they stand in for a declaration with mistakes, so that the compiler reports
//! nothing that merely follows from these.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::bounds::Bounds;
use super::{codes, implement, responses, scope};
use crate::attr::Place;
use crate::diag::Diagnostics;
use crate::input::Input;
use crate::types::inside_option;
use crate::validate;

/// Returns the errors and the inert impls.
pub(crate) fn expand(input: &Input<'_>, errors: &TokenStream) -> TokenStream {
    if input.place == Place::Struct && input.variants.is_empty() {
        // A union.
        return errors.clone();
    }
    // What is wrong with these was reported already.
    let ignored = &mut Diagnostics::default();
    let krate = validate::krate(&input.settings, ignored);
    let manual = validate::manual(input, ignored);
    let none = Bounds::default();
    let implement = |trait_path: TokenStream, bounds: &Bounds, items: TokenStream| {
        implement(input.ident, input.generics, &trait_path, bounds, &items)
    };
    let declared = implement(
        hygienic!(#krate::__private::Declared),
        &none,
        hygienic! {
            const TREE: &'static #krate::__private::Tree = &#krate::__private::Tree::EMPTY;
            fn row(&self) -> #krate::__private::RowIndex { #krate::__private::DELEGATED }
        },
    );
    let display = (!manual.has("Display")).then(|| {
        implement(
            hygienic!(#krate::__private::Display),
            &none,
            hygienic! {
                fn fmt(&self, _: &mut #krate::__private::Formatter<'_>) -> #krate::__private::FmtResult {
                    #krate::__private::inert()
                }
            },
        )
    });
    let error = (!manual.has("Error")).then(|| {
        // A bound that cannot be decided here, so that a missing `Debug` is not reported too.
        let (ident, (_, ty_generics, _)) = (input.ident, input.generics.split_for_impl());
        let mut bounds = Bounds::default();
        bounds.add(
            &hygienic!(for<'__unified> #ident #ty_generics),
            &hygienic!(#krate::__private::Debug),
        );
        implement(hygienic!(#krate::__private::Error), &bounds, TokenStream::new())
    });
    let serialize = (!manual.has("Serialize")).then(|| {
        implement(
            hygienic!(#krate::__private::Serialize),
            &none,
            hygienic! {
                fn serialize<__S: #krate::__private::Serializer>(
                    &self,
                    _: __S,
                ) -> #krate::__private::Result<__S::Ok, __S::Error> {
                    #krate::__private::inert()
                }
            },
        )
    });
    let from = (!manual.has("From")).then(|| from(input, &krate));
    let responses = responses::expand(&krate, &manual, input.ident, input.generics);
    let (code_enum, codes) = codes::inert(input, &krate).unzip();
    let impls =
        scope(input, &hygienic!(#declared #display #error #serialize #from #responses #codes));
    hygienic!(#errors #code_enum #impls)
}

/// Returns `From` once for each type that is marked `#[from]`.
fn from(input: &Input<'_>, krate: &TokenStream) -> TokenStream {
    let mut seen = Vec::new();
    let fields = input.variants.iter().flat_map(|variant| &variant.fields);
    let impls = fields.filter(|field| field.from.is_some()).filter_map(|field| {
        let ty = inside_option(field.ty).unwrap_or(field.ty);
        let text = ty.to_token_stream().to_string();
        if seen.contains(&text) {
            return None;
        }
        seen.push(text);
        let items = hygienic!(fn from(_: #ty) -> Self { #krate::__private::inert() });
        let trait_path = hygienic!(#krate::__private::From<#ty>);
        Some(implement(input.ident, input.generics, &trait_path, &Bounds::default(), &items))
    });
    hygienic!(#(#impls)*)
}
