//! What `envelope!` makes, to be read and to be compared, and what it makes of mistakes: each
//! declaration in `envelopes/` beside its expansion.
//!
//! `OVERWRITE=1` writes the expansions anew.

use std::path::PathBuf;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::{ROUNDS, expansions, mutation::Mutation, rust::assert_rust, tokens};
use crate::envelope::declare;

fn files() -> Vec<PathBuf> {
    expansions::files_in("envelopes")
}

#[test]
fn envelopes_expand_to_what_stands_beside_them() {
    expansions::assert_expansions(&files(), |declaration| declare(invocation(&declaration)));
}

#[test]
fn mutated_envelopes_expand_to_rust() {
    for (index, file) in (0..).zip(files()) {
        let declaration = tokens(&expansions::read(&file));
        for round in 0..ROUNDS {
            let mut mutation = Mutation::new(round << 8 | index);
            expand(&mutation.mutate(declaration.clone()));
        }
    }
}

#[test]
fn envelopes_of_random_tokens_expand_to_rust() {
    for round in 0..ROUNDS {
        let mut mutation = Mutation::new(round << 8 | 0xff);
        let (attribute, name, value, behind) =
            (mutation.tokens(), mutation.tokens(), mutation.tokens(), mutation.tokens());
        expand(&mutation.tokens());
        expand(&quote::quote!(#[media_type #attribute] struct Random { "code": code, #behind }));
        expand(&quote::quote!(struct Random { #name: code, "value": #value, "list": [#behind] }));
        expand(&quote::quote!(#name struct Random #value { "code": code } #behind));
    }
}

#[test]
fn deeply_nested_values_expand_to_rust() {
    for delimiter in [Delimiter::None, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace]
    {
        let mut nested = tokens("code");
        for _ in 0..100 {
            nested = TokenTree::Group(Group::new(delimiter, nested)).into();
        }
        expand(&quote::quote!(struct Nested { "code": #nested }));
    }
}

/// A body that is being typed does not take the struct away.
#[test]
fn a_half_typed_body_leaves_the_struct() {
    for body in ["{ \"code\": co }", "{ \"code\": }", "{ \"code\" }", ";", "{ }", "", "(code)"] {
        let expanded = expand(&tokens(&format!("pub struct Flat {body}")));
        for part in ["compile_error", "pub struct Flat ;", "Envelope for Flat"] {
            assert!(expanded.contains(part), "no `{part}` in {expanded}");
        }
    }
}

/// Puts before a declaration what the runtime crate's `envelope!` does.
fn invocation(declaration: &TokenStream) -> TokenStream {
    quote::quote!([::unifiedapi_errors] #declaration)
}

/// Expands a declaration and checks that the result is Rust.
fn expand(declaration: &TokenStream) -> String {
    assert_rust(invocation(declaration), declare)
}
