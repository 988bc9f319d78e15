//! `responses!`: from a type that has `impl UnifiedError` by hand to the call that hands it to the
//! frameworks.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Generics, Token, Type};

use crate::attr::value::list_of_names;
use crate::attr::{is_punct, text};
use crate::diag::Diagnostics;
use crate::validate::{is_framework, known_frameworks};

const FORMS: &str = "write the type of the error, as in `responses!(Upstream)` and `responses!(impl<T> Wrapper<T>)`";

/// Expands one invocation: the runtime crate's path in brackets, then what the user has written.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut tokens = tokens.into_iter();
    let krate = match tokens.next() {
        Some(TokenTree::Group(krate)) => krate.stream(),
        _ => return TokenStream::new(),
    };
    let tokens: Vec<TokenTree> = tokens.collect();
    let (tokens, manual) = split_manual(&tokens);
    let target = target(tokens, &mut diagnostics);
    let manual = manual.map(|list| frameworks(list, &mut diagnostics)).unwrap_or_default();
    match (target, diagnostics.finish()) {
        (Some(Target { generics, of, .. }), Ok(())) => {
            let Generics { params, where_clause, .. } = generics;
            let predicates = where_clause.map(|clause| clause.predicates);
            hygienic! {
                #krate::__responses_by_hand! { [#(#manual)*] {#params} {#of} {#predicates} }
            }
        }
        (_, finished) => finished.err().unwrap_or_default(),
    }
}

/// Splits `, manual(…)` off the end.
fn split_manual(tokens: &[TokenTree]) -> (&[TokenTree], Option<&Group>) {
    let tokens = match tokens {
        [tokens @ .., comma] if is_punct(Some(comma), ',') => tokens,
        tokens => tokens,
    };
    match tokens {
        [tokens @ .., comma, TokenTree::Ident(word), TokenTree::Group(list)]
            if is_punct(Some(comma), ',')
                && word == "manual"
                && list.delimiter() == Delimiter::Parenthesis =>
        {
            (tokens, Some(list))
        }
        tokens => (tokens, None),
    }
}

/// Reads what the user implements by hand.
fn frameworks(list: &Group, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut names = list_of_names("manual", list, "axum, warp", diagnostics);
    known_frameworks(&mut names, diagnostics);
    names
}

/// What the traits are implemented for.
struct Target {
    /// With the `where` clause.
    generics: Generics,
    of: Type,
    /// What follows and should not.
    rest: TokenStream,
}

impl Parse for Target {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut generics = Generics::default();
        if input.peek(Token![impl]) && input.peek2(Token![<]) {
            input.parse::<Token![impl]>()?;
            generics = input.parse()?;
        }
        let of = input.parse()?;
        generics.where_clause = input.parse()?;
        Ok(Self { generics, of, rest: input.parse()? })
    }
}

/// Reads the type, with its parameters.
fn target(tokens: &[TokenTree], diagnostics: &mut Diagnostics) -> Option<Target> {
    let tokens: TokenStream = tokens.iter().cloned().collect();
    if tokens.is_empty() {
        diagnostics.error(tokens, "`responses!` is for a type, and there is none", FORMS);
        return None;
    }
    let Ok(target) = syn::parse2::<Target>(tokens.clone()) else {
        let what = format!("expected the type of an error, found `{}`", text(&tokens));
        diagnostics.error(tokens, what, FORMS);
        return None;
    };
    if let Type::ImplTrait(of) = &target.of {
        let what = "`impl` stands before parameters, and there are none";
        let help = format!("write `responses!({})`", text(&of.bounds.to_token_stream()));
        diagnostics.error(of, what, help);
        return None;
    }
    let rest: Vec<TokenTree> = target.rest.clone().into_iter().collect();
    if let Some(first) = rest.first() {
        report_rest(first, &rest, diagnostics);
    }
    Some(target)
}

/// Says what stands behind the type that should not.
fn report_rest(first: &TokenTree, rest: &[TokenTree], diagnostics: &mut Diagnostics) {
    match rest {
        [comma, TokenTree::Ident(word), ..] if is_punct(Some(comma), ',') && word == "manual" => {
            let what = "what `manual` takes stands in parentheses at the end";
            diagnostics.error(word, what, "write `manual(axum)`");
        }
        [comma, TokenTree::Ident(name), ..] if is_punct(Some(comma), ',') && is_framework(name) => {
            let what = format!("expected `manual(…)`, found `{name}`");
            diagnostics.error(name, what, format_args!("write `manual({name})`"));
        }
        [comma, other @ ..] if is_punct(Some(comma), ',') => {
            let other: TokenStream = other.iter().cloned().collect();
            let help = format!("write `responses!({});` for the other", text(&other));
            diagnostics.error(other, "one `responses!` is for one type", help);
        }
        _ => diagnostics.error(
            first,
            format_args!("expected nothing behind the type, found `{first}`"),
            FORMS,
        ),
    }
}
