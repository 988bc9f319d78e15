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
    let unless_manual = |name, implement: fn(&Frame<'_>) -> TokenStream| {
        (!frame.manual.has(name)).then(|| implement(frame))
    };
    let declared = declared(frame);
    let display = unless_manual("Display", display);
    let error = unless_manual("Error", error);
    let serialize = unless_manual("Serialize", serialize);
    let from = unless_manual("From", from);
    let responses = responses::expand(frame);
    let (code_enum, codes) = codes::inert(frame).unzip();
    let impls =
        frame.scope(&hygienic!(#declared #display #error #serialize #from #responses #codes));
    hygienic!(#errors #code_enum #impls)
}

fn declared(frame: &Frame<'_>) -> TokenStream {
    let krate = &frame.krate;
    let items = hygienic! {
        const TREE: &'static #krate::__private::Tree = &#krate::__private::Tree::EMPTY;
        fn row(&self) -> #krate::__private::RowIndex { #krate::__private::DELEGATED }
    };
    frame.implement(&hygienic!(#krate::__private::Declared), &Bounds::default(), &items)
}

fn display(frame: &Frame<'_>) -> TokenStream {
    let krate = &frame.krate;
    let items = hygienic! {
        fn fmt(&self, _: &mut #krate::__private::Formatter<'_>) -> #krate::__private::FmtResult {
            #krate::__private::inert()
        }
    };
    frame.implement(&hygienic!(#krate::__private::Display), &Bounds::default(), &items)
}

fn error(frame: &Frame<'_>) -> TokenStream {
    let Frame { krate, ident, .. } = frame;
    let (_, ty_generics, _) = frame.generics.split_for_impl();
    // A bound that cannot be decided here, so that a missing `Debug` is not reported too.
    let this = hygienic!(for<'__unified> #ident #ty_generics);
    let mut bounds = Bounds::default();
    bounds.add(&this, &hygienic!(#krate::__private::Debug));
    frame.implement(&hygienic!(#krate::__private::Error), &bounds, &TokenStream::new())
}

fn serialize(frame: &Frame<'_>) -> TokenStream {
    let krate = &frame.krate;
    let items = hygienic! {
        fn serialize<__S: #krate::__private::Serializer>(
            &self,
            _: __S,
        ) -> #krate::__private::Result<__S::Ok, __S::Error> {
            #krate::__private::inert()
        }
    };
    frame.implement(&hygienic!(#krate::__private::Serialize), &Bounds::default(), &items)
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
