//! Inert impls: they stand in for a declaration with mistakes, so that the compiler reports
//! nothing that merely follows from these.

use proc_macro2::TokenStream;

use super::bounds::Bounds;
use super::{codes, responses};
use crate::model::Frame;

/// Returns the errors and the inert impls.
pub(crate) fn expand(frame: &Frame<'_>, errors: &TokenStream) -> TokenStream {
    if frame.is_union {
        return errors.clone();
    }
    let Frame { krate, manual, .. } = frame;
    let none = Bounds::default();
    let implement = |trait_path: TokenStream, bounds: &Bounds, items: TokenStream| {
        frame.implement(&trait_path, bounds, &items)
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
        let (ident, (_, ty_generics, _)) = (frame.ident, frame.generics.split_for_impl());
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
    let from = (!manual.has("From")).then(|| from(frame));
    let responses = responses::expand(frame);
    let (code_enum, codes) = codes::inert(frame).unzip();
    let impls =
        frame.scope(&hygienic!(#declared #display #error #serialize #from #responses #codes));
    hygienic!(#errors #code_enum #impls)
}

fn from(frame: &Frame<'_>) -> TokenStream {
    let krate = &frame.krate;
    let impls = frame.from.iter().map(|ty| {
        let items = hygienic!(fn from(_: #ty) -> Self { #krate::__private::inert() });
        let trait_path = hygienic!(#krate::__private::From<#ty>);
        frame.implement(&trait_path, &Bounds::default(), &items)
    });
    hygienic!(#(#impls)*)
}
