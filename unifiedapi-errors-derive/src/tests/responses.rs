//! What `responses!` makes, and what it makes of mistakes.

use proc_macro2::TokenStream;

use super::{ROUNDS, mutation::Mutation, rust::assert_rust, tokens};
use crate::responses;

#[test]
fn the_parts_of_an_invocation_are_told_apart() {
    for (invocation, parts) in [
        ("Upstream", "[] {} { Upstream } {}"),
        ("crate::Upstream<'static>,", "[] {} { crate::Upstream<'static> } {}"),
        ("Upstream, manual(axum08, warp),", "[axum warp] {} { Upstream } {}"),
        ("Upstream, manual()", "[] {} { Upstream } {}"),
        (
            "impl<'a, E: Into<Vec<u8>>, const N: usize> Wrapper<'a, E, { N }>",
            "[] { 'a, E: Into<Vec<u8>>, const N: usize } { Wrapper<'a, E, { N }> } {}",
        ),
        (
            "impl<E> Wrapper<E> where E: Debug, E: Send, manual(rocket)",
            "[rocket] { E } { Wrapper<E> } { E: Debug, E: Send }",
        ),
    ] {
        let expected = format!("::unifiedapi_errors::__responses_by_hand! {{ {parts} }}");
        // Printed tokens of a source are spaced as there.
        let [made, expected] = [expand(&tokens(invocation)), tokens(&expected).to_string()]
            .map(|text| text.replace(' ', ""));
        assert_eq!(made, expected, "{invocation}");
    }
}

#[test]
fn invocations_of_random_tokens_expand_to_rust() {
    let invocation = tokens("impl<'a, E: Send> Wrapper<'a, E> where E: Debug, manual(axum, warp)");
    for round in 0..ROUNDS {
        let mut mutation = Mutation::new(round);
        expand(&mutation.tokens());
        expand(&mutation.mutate(invocation.clone()));
    }
}

/// Expands an invocation as the runtime crate's `responses!` does, and checks that the result is Rust.
fn expand(invocation: &TokenStream) -> String {
    assert_rust(quote::quote!([::unifiedapi_errors] #invocation), responses::expand)
}
