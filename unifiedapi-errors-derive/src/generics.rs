//! Bounds that follow from how type parameters are used, as `thiserror` infers them.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

/// Whether a type mentions one of the type parameters.
pub(crate) fn mentions_parameter(ty: &Type, generics: &Generics) -> bool {
    fn any(tokens: TokenStream, names: &[&Ident]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => names.iter().any(|name| **name == ident),
            TokenTree::Group(group) => any(group.stream(), names),
            _ => false,
        })
    }
    let names: Vec<_> = generics.type_params().map(|parameter| &parameter.ident).collect();
    !names.is_empty() && any(ty.to_token_stream(), &names)
}

/// Whether a type holds values of the type that is declared: a bound on it would ask of that type
/// what it is itself asked for.
pub(crate) fn is_recursive(ty: &Type, ident: &Ident) -> bool {
    match ty {
        Type::Group(inner) => is_recursive(&inner.elem, ident),
        Type::Paren(inner) => is_recursive(&inner.elem, ident),
        Type::Reference(inner) => is_recursive(&inner.elem, ident),
        Type::Slice(inner) => is_recursive(&inner.elem, ident),
        Type::Array(inner) => is_recursive(&inner.elem, ident),
        Type::Tuple(tuple) => tuple.elems.iter().any(|elem| is_recursive(elem, ident)),
        Type::Path(path) if path.qself.is_none() => {
            let mut names = path.path.segments.iter().map(|segment| &segment.ident).rev();
            let last = names.next().is_some_and(|last| last == ident || last == "Self");
            last && names.all(|name| name == "self")
                || path.path.segments.iter().any(|segment| arguments_are_recursive(segment, ident))
        }
        _ => false,
    }
}

fn arguments_are_recursive(segment: &PathSegment, ident: &Ident) -> bool {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
    arguments.args.iter().any(|argument| match argument {
        GenericArgument::Type(ty) => is_recursive(ty, ident),
        _ => false,
    })
}

/// Returns `T` of `Option<T>`, however the path to `Option` is written.
pub(crate) fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungroup(ty) else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner))
            if last.ident == "Option" && arguments.args.len() == 1 =>
        {
            Some(inner)
        }
        _ => None,
    }
}

/// Removes the invisible group of a `ty` fragment.
pub(crate) fn ungroup(mut ty: &Type) -> &Type {
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    ty
}

/// Gives every token, at any depth, another span.
pub(crate) fn respan(tokens: TokenStream, span_for: impl Fn(Span) -> Span + Copy) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), respan(group.stream(), span_for));
                inner.set_span(group.span());
                token = TokenTree::Group(inner);
            }
            token.set_span(span_for(token.span()));
            token
        })
        .collect()
}

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
