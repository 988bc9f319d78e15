//! Bounds that follow from how type parameters are used, as `thiserror` infers them.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Generics;

/// Predicates for a `where` clause, each once.
#[derive(Default)]
pub(crate) struct Bounds {
    list: Vec<TokenStream>,
    seen: HashSet<String>,
}

impl Bounds {
    /// Adds `subject: bound`.
    pub(crate) fn add(&mut self, subject: &impl ToTokens, bound: &TokenStream) {
        let predicate = hygienic!(#subject: #bound);
        if self.seen.insert(predicate.to_string()) {
            self.list.push(predicate);
        }
    }

    /// Returns the declared `where` clause with these predicates.
    pub(crate) fn where_clause(&self, generics: &Generics) -> TokenStream {
        if self.list.is_empty() && generics.where_clause.is_none() {
            return TokenStream::new();
        }
        let predicates = self.predicates(generics);
        hygienic!(where #predicates)
    }

    /// Returns the declared predicates and these.
    pub(crate) fn predicates(&self, generics: &Generics) -> TokenStream {
        let declared = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let inferred = &self.list;
        hygienic!(#(#declared,)* #(#inferred,)*)
    }
}
