//! The derive macro of [`unifiedapi-errors`](https://docs.rs/unifiedapi-errors); use it through that
//! crate, which documents it.
//!
//! A declaration goes one way down, through `derive`, and no module knows one that comes later:
//!
//! 1. `edition` and `attr`: from tokens to an item, and from its attributes to settings, read with
//!    the one table of keys, each key a field;
//! 2. `input`: the item, struct or enum, in one shape: a type with variants with fields;
//! 3. `template`: from a format string to what it shows of which field;
//! 4. `validate`: from settings to the `model`, which refers to the fields of the input and can only
//!    say what is valid;
//! 5. `expand`: from the model to Rust, one file for each generated impl.
//!
//! Each phase notes all mistakes in `diag` and goes on. If there are any, `expand::inert` expands
//! to the errors and to inert impls, so that the compiler reports nothing that merely follows.
//! `envelope!` and `responses!` go ways of their own, in the modules of these names.
//!
//! `hygiene` decides on spans, and `types` answers questions about types, for all of them.

#[macro_use]
mod hygiene;

mod attr;
mod derive;
mod diag;
mod edition;
mod envelope;
mod expand;
mod input;
mod model;
mod responses;
mod template;
#[cfg(test)]
mod tests;
mod thiserror;
mod types;
mod validate;
#[allow(dead_code)] // some of it is needed in the runtime crate alone
mod wire;

#[allow(missing_docs)] // `unifiedapi-errors` documents it, and rustdoc would show both texts there
#[proc_macro_derive(UnifiedError, attributes(unified, source, from))]
pub fn derive(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::expand(input.into()).into()
}

/// Declares an envelope; the runtime crate's `envelope!` passes its own path on.
#[doc(hidden)]
#[proc_macro]
pub fn __envelope(declaration: proc_macro::TokenStream) -> proc_macro::TokenStream {
    envelope::declare(declaration.into()).into()
}

/// Hands a type to the frameworks; the runtime crate's `responses!` passes its own path on.
#[doc(hidden)]
#[proc_macro]
pub fn __responses_for(invocation: proc_macro::TokenStream) -> proc_macro::TokenStream {
    responses::expand(invocation.into()).into()
}
