//! The way of a declaration, from tokens to tokens.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diag::{self, Diagnostics};
use crate::input::Input;
use crate::{edition, expand, validate};

/// Expands a declaration to its impls, or to what is wrong with it.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    match edition::read_item(tokens) {
        Ok(item) => expand_item(&item),
        Err(error) => diag::compile_errors(error),
    }
}

fn expand_item(item: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let input = Input::read(item, &mut diagnostics);
    let model = validate::validate(&input, &mut diagnostics);
    match diagnostics.finish() {
        Ok(()) => expand::expand(&model),
        Err(errors) => expand::inert(&model.frame, &errors),
    }
}
