//! What stands before the body: attributes, visibility, name.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Visibility;

use super::attributes::Attributes;
use crate::attr::{Tokens, is_punct, text};
use crate::diag::{Diagnostics, Mistake};
use crate::hygiene::raw;

const EXAMPLE: &str = "{ \"code\": code, \"message\": message, ..members }";

/// The declaration up to its body.
pub(super) struct Head {
    /// The path to the runtime crate.
    pub(super) krate: TokenStream,
    pub(super) attributes: Attributes,
    pub(super) visibility: TokenStream,
    pub(super) name: Ident,
    /// What stands in braces behind the name; `None` if it was reported.
    pub(super) body: Option<Group>,
}

/// Reads a declaration; `None` if not even its name is there.
pub(super) fn read(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Option<Head> {
    let mut tokens = tokens.into_iter();
    let krate = match tokens.next() {
        Some(TokenTree::Group(krate)) => krate.stream(),
        _ => return None,
    };
    let tokens: Tokens = tokens.collect();
    let mut rest = tokens.as_slice().to_vec().into_iter();
    let attributes = attributes(&mut rest, diagnostics);
    let visibility = visibility(&mut rest, diagnostics);
    keyword(&mut rest, diagnostics)?;
    let name = name(&mut rest, diagnostics)?;
    let body = body(&name, &mut rest, diagnostics);
    Some(Head { krate, attributes, visibility, name, body })
}

fn attributes(rest: &mut IntoIter<TokenTree>, diagnostics: &mut Diagnostics) -> Attributes {
    let mut attributes = Attributes::default();
    while let [pound, TokenTree::Group(group), ..] = rest.as_slice() {
        if !is_punct(Some(pound), '#') || group.delimiter() != Delimiter::Bracket {
            break;
        }
        attributes.read(pound.clone(), group, diagnostics);
        drop(rest.nth(1));
    }
    attributes
}

fn visibility(rest: &mut IntoIter<TokenTree>, diagnostics: &mut Diagnostics) -> TokenStream {
    let len = match rest.as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(place), ..]
            if word == "pub" && place.delimiter() == Delimiter::Parenthesis =>
        {
            2
        }
        [TokenTree::Ident(word), ..] if word == "pub" => 1,
        _ => 0,
    };
    let visibility: TokenStream = rest.take(len).collect();
    if syn::parse2::<Visibility>(visibility.clone()).is_ok() {
        return visibility;
    }
    let help = "write `pub`, `pub(crate)`, `pub(super)` or nothing";
    diagnostics.error(&visibility, format_args!("`{}` is no visibility", text(&visibility)), help);
    TokenStream::new()
}

fn keyword(rest: &mut IntoIter<TokenTree>, diagnostics: &mut Diagnostics) -> Option<()> {
    let help = format!("write `struct ApiEnvelope {EXAMPLE}`");
    let what = match rest.as_slice() {
        [TokenTree::Ident(word), ..] if word == "struct" => {
            drop(rest.next());
            return Some(());
        }
        [] => {
            diagnostics.error(TokenStream::new(), "`envelope!` declares nothing", help);
            return None;
        }
        [TokenTree::Ident(name), TokenTree::Group(_), ..] => {
            let what = format!("`struct` is missing before `{name}`");
            diagnostics.error(name, what, format_args!("write `struct {name} {{ … }}`"));
            return None;
        }
        [TokenTree::Ident(word), TokenTree::Ident(name), ..] => {
            let what = format!("an envelope is a `struct`, not `{word}`");
            diagnostics.error(word, what, format_args!("write `struct {name} {{ … }}`"));
            return None;
        }
        [TokenTree::Group(_), ..] => "an envelope has a name".to_owned(),
        [other, ..] => format!("expected `struct`, found `{other}`"),
    };
    diagnostics.error(rest.next(), what, help);
    None
}

fn name(rest: &mut IntoIter<TokenTree>, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let found = rest.next();
    let what = match &found {
        Some(TokenTree::Ident(name)) => {
            // It parses if it is no keyword.
            if let Ok(name) = syn::parse2::<Ident>(TokenTree::from(raw(name)).into()) {
                return Some(name);
            }
            format!("expected the name of the envelope, found `{name}`")
        }
        None | Some(TokenTree::Group(_)) => "an envelope has a name".to_owned(),
        Some(other) => format!("expected the name of the envelope, found `{other}`"),
    };
    diagnostics.error(found, what, format_args!("write `struct ApiEnvelope {EXAMPLE}`"));
    None
}

fn body(
    name: &Ident,
    rest: &mut IntoIter<TokenTree>,
    diagnostics: &mut Diagnostics,
) -> Option<Group> {
    let body = rest.as_slice().first().and_then(as_body).cloned();
    if body.is_none() {
        let (at, mistake) = no_body(name, rest.as_slice());
        diagnostics.report(at, &mistake);
        return None;
    }
    if let Some(other) = rest.nth(1) {
        let (what, help) = if is_punct(Some(&other), ';') {
            ("expected nothing behind the body, found `;`", "remove it")
        } else {
            ("one `envelope!` declares one envelope", "write `envelope! { … }` around each")
        };
        diagnostics.error(other, what, help);
    }
    body
}

fn as_body(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

/// Says what stands where the body should, and where that is.
fn no_body(name: &Ident, found: &[TokenTree]) -> (TokenStream, Mistake) {
    let help = format!("write `struct {name} {EXAMPLE}`");
    match found {
        [TokenTree::Group(other), ..] => {
            let what = "the body of an envelope stands in braces: it is a JSON object";
            let help = match text(&other.stream()).as_str() {
                inside if inside.contains(':') => format!("write `struct {name} {{ {inside} }}`"),
                _ => help,
            };
            (other.to_token_stream(), Mistake::new(what, help))
        }
        [angle, ..] if is_punct(Some(angle), '<') => {
            let parameters = found.iter().take_while(|token| as_body(token).is_none());
            let what = "an envelope has no parameters: it is one shape for all errors";
            let help = format!("write `struct {name} {{ … }}`");
            (parameters.cloned().collect(), Mistake::new(what, help))
        }
        [other, ..] if !is_punct(Some(other), ';') => {
            let what = format!("expected the body of `{name}` in braces, found `{other}`");
            (other.to_token_stream(), Mistake::new(what, help))
        }
        _ => (name.to_token_stream(), Mistake::new(format!("`{name}` has no body"), help)),
    }
}
