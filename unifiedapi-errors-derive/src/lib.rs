//! The derive macro of `unifiedapi-errors`; use it through that crate, which documents it.
//!
//! A declaration passes through one phase after the other, each a module:
//!
//! 1. `input`: the item, struct or enum, in one shape: a type with variants with fields;
//! 2. `attr`: its attributes as settings, read with the one table of keys;
//! 3. `validate`: from settings to the `model`, which can only say what is valid;
//! 4. `expand`: from the model to Rust, one file for each generated impl.
//!
//! Each phase notes all mistakes in `diag` and goes on. If there are any, `fallback` expands
//! to the errors and to inert impls, so that the compiler reports nothing that merely follows.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use self::diag::Diagnostics;
use self::input::Input;

/// Builds tokens that meet none of the user's local names and trigger none of their lints.
macro_rules! hygienic {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}

mod attr;
mod diag;
mod edition;
mod expand;
mod fallback;
mod familiar;
mod generics;
mod input;
mod model;
mod template;
#[cfg(test)]
mod tests;
mod validate;
#[allow(dead_code)] // some of it is needed in the runtime crate alone
mod wire;

#[allow(missing_docs)] // `unifiedapi-errors` documents it, and rustdoc would show both texts there
#[proc_macro_derive(UnifiedError, attributes(unified, source, from))]
pub fn derive(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive_from(input.into()).into()
}

fn derive_from(tokens: TokenStream) -> TokenStream {
    match edition::read_item(tokens) {
        Ok(item) => derive_for(&item),
        Err(error) => diag::compile_errors(error),
    }
}

fn derive_for(item: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(item, &mut diagnostics);
    let model = validate::validate(&input, &mut diagnostics);
    match diagnostics.finish() {
        Ok(()) => expand::expand(&model),
        Err(errors) => fallback::expand(&input, &errors),
    }
}
