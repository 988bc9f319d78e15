//! Decisions on spans: what a token of the expansion resolves to, which lints and which edition hold
//! for it, and where errors about it belong.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// Builds tokens that meet none of the user's local names and trigger none of their lints.
macro_rules! hygienic {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}

/// Returns the span of such tokens whose errors belong at `place`.
pub(crate) fn at(place: Span) -> Span {
    Span::mixed_site().located_at(place)
}

/// Returns the path to the runtime crate for an expression whose errors belong at `place`.
pub(crate) fn krate_at(krate: &TokenStream, place: Span) -> TokenStream {
    respan(krate.clone(), |original| original.located_at(place))
}

/// Returns a name that triggers no lint of the user's, such as `deprecated`.
///
/// Only a name that stands alone can be had so: with its span it loses the user's edition, on which
/// it depends what a type or a bound means.
pub(crate) fn unlinted(ident: &Ident) -> Ident {
    let mut ident = raw(ident);
    ident.set_span(at(ident.span()));
    ident
}

/// Returns a name as every edition reads it.
///
/// Whether a word is a keyword depends on the edition of its span. Tokens that the expansion takes
/// over as they are keep theirs. Where it respans a name, or `syn` reads it, `r#` stands before it:
/// that is the same name.
pub(crate) fn raw(ident: &Ident) -> Ident {
    match ident.to_string().as_str() {
        word @ ("async" | "await" | "dyn" | "gen" | "try") => Ident::new_raw(word, ident.span()),
        _ => ident.clone(),
    }
}

/// Gives every token, at any depth, another span.
pub(crate) fn respan(tokens: TokenStream, span_for: impl Fn(Span) -> Span + Copy) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner = Group::new(group.delimiter(), respan(group.stream(), span_for));
                inner.set_span(group.span());
                token = TokenTree::Group(inner);
            }
            token.set_span(span_for(token.span()));
            token
        })
        .collect()
}
