//! The macro's own modules, in a crate that is no macro, so that fuzz targets can call them.

use proc_macro2::TokenStream;

#[allow(dead_code, unused_macros)] // the macro uses all of them
#[path = "../../unifiedapi-errors-derive/src"]
mod sources {
    #[macro_use]
    pub(crate) mod hygiene;

    pub(crate) mod attr;
    pub(crate) mod derive;
    pub(crate) mod diag;
    pub(crate) mod edition;
    pub(crate) mod envelope;
    pub(crate) mod expand;
    pub(crate) mod input;
    pub(crate) mod model;
    pub(crate) mod responses;
    #[path = "tests/rust.rs"]
    pub(crate) mod rust;
    pub(crate) mod template;
    pub(crate) mod thiserror;
    pub(crate) mod types;
    pub(crate) mod validate;
    pub(crate) mod wire;
}

// They call each other from the root.
use sources::{
    attr, derive, diag, edition, envelope, expand, hygiene, input, model, responses, template,
    thiserror, types, validate, wire,
};

use sources::rust::assert_rust;

/// Derives for a declaration, if the text consists of tokens.
pub fn derive(declaration: &str) {
    check(declaration, TokenStream::new(), derive::expand);
}

/// Declares an envelope, and hands a type to the frameworks, likewise: `envelope!` and `responses!`.
pub fn envelope(declaration: &str) {
    check(declaration, runtime_crate(), envelope::declare);
    check(declaration, runtime_crate(), responses::expand);
}

/// What the runtime crate's macros put before their tokens.
fn runtime_crate() -> TokenStream {
    quote::quote!([::unifiedapi_errors])
}

/// So many groups may stand in each other: two thousand overflow the compiler's own stack, also in a
/// `println!`.
const MAX_DEPTH: usize = 500;

fn check(text: &str, before: TokenStream, expand: impl FnOnce(TokenStream) -> TokenStream) {
    if text.matches(['(', '[', '{']).count() > MAX_DEPTH {
        return;
    }
    if let Ok(tokens) = text.parse::<TokenStream>() {
        assert_rust(before.into_iter().chain(tokens).collect(), expand);
    }
}
