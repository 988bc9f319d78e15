//! The response traits of frameworks: the runtime crate knows which.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Generics;

use super::bounds::Bounds;
use crate::model::{Frame, Manual};

/// Returns the call that hands a type to the frameworks.
///
/// Inert impls have it too, or handlers that return the type would be reported.
pub(super) fn expand(frame: &Frame<'_>) -> TokenStream {
    let Frame { krate, generics, manual: Manual(manual), .. } = frame;
    let declared = declared_generics(generics);
    let (_, ty_generics, _) = generics.split_for_impl();
    let ident = &frame.unlinted;
    let unified_error = hygienic!(#krate::UnifiedError);

    // Where it does not hold, the impls of `Error` and `UnifiedError` report it. With `for` it is
    // not decided at the impls of frameworks, so that these do not report it again.
    let mut bounds = Bounds::default();
    // What is returned has a size, as a `Catalog` has.
    bounds.add(&hygienic!(for<'__unified> #ident #ty_generics), &hygienic!(#krate::Catalog));
    let predicates = bounds.predicates(generics);

    // rustdoc compiles no bodies, so that its readers need not see what only the bodies ask for.
    let mut shown = Bounds::default();
    if generics.type_params().next().is_some() {
        shown.add(&hygienic!(#ident #ty_generics), &unified_error);
    }
    let shown = shown.predicates(generics);
    hygienic! {
        #[cfg(not(doc))]
        #krate::__responses! {
            [#(#manual)*] {#declared} {#ident #ty_generics} {#predicates}
        }
        #[cfg(doc)]
        #krate::__responses! {
            [#(#manual)*] {#declared} {#ident #ty_generics} {#shown}
        }
    }
}

/// Returns what stands between the angle brackets of `impl<…>`.
fn declared_generics(generics: &Generics) -> TokenStream {
    let (impl_generics, _, _) = generics.split_for_impl();
    let mut tokens: Vec<_> = impl_generics.to_token_stream().into_iter().collect();
    // Without the angle brackets themselves, so that a framework can add parameters of its own.
    tokens.pop();
    tokens.into_iter().skip(1).collect()
}
