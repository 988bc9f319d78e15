//! What stands before the body: attributes, visibility, name.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Visibility;

use super::attributes::Attributes;
use crate::attr::{Tokens, is_punct, text};
use crate::diag::Diagnostics;
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
    let found: TokenStream = rest.next().into_iter().collect();
    let respelled = match found.clone().into_iter().next() {
        Some(TokenTree::Ident(name)) => Some(raw(&name)),
        _ => None,
    };
    // It parses if it is no keyword.
    let name = syn::parse2::<Ident>(respelled.into_iter().map(TokenTree::Ident).collect()).ok();
    if name.is_none() {
        let help = format!("write `struct ApiEnvelope {EXAMPLE}`");
        let what = match found.to_string().as_str() {
            "" => "an envelope has a name".to_owned(),
            _ if matches!(found.clone().into_iter().next(), Some(TokenTree::Group(_))) => {
                "an envelope has a name".to_owned()
            }
            found => format!("expected the name of the envelope, found `{found}`"),
        };
        diagnostics.error(found, what, help);
    }
    name
}

fn body(
    name: &Ident,
    rest: &mut IntoIter<TokenTree>,
    diagnostics: &mut Diagnostics,
) -> Option<Group> {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let help = format!("write `struct {name} {EXAMPLE}`");
    match rest.as_slice() {
        [first, ..] if is_body(first) => {}
        [] => {
            diagnostics.error(name, format_args!("`{name}` has no body"), help);
            return None;
        }
        [semicolon, ..] if is_punct(Some(semicolon), ';') => {
            diagnostics.error(name, format_args!("`{name}` has no body"), help);
            return None;
        }
        [TokenTree::Group(tuple), ..] => {
            let what = "the body of an envelope stands in braces: it is a JSON object";
            let help = match text(&tuple.stream()).as_str() {
                inside if inside.contains(':') => format!("write `struct {name} {{ {inside} }}`"),
                _ => help,
            };
            diagnostics.error(tuple, what, help);
            return None;
        }
        [angle, ..] if is_punct(Some(angle), '<') => {
            let what = "an envelope has no parameters: it is one shape for all errors";
            let parameters: TokenStream =
                rest.as_slice().iter().take_while(|token| !is_body(token)).cloned().collect();
            diagnostics.error(parameters, what, format_args!("write `struct {name} {{ … }}`"));
            return None;
        }
        [other, ..] => {
            let what = format!("expected the body of `{name}` in braces, found `{other}`");
            diagnostics.error(other, what, help);
            return None;
        }
    }
    let Some(TokenTree::Group(body)) = rest.next() else { return None };
    if let Some(other) = rest.next() {
        let (what, help) = if is_punct(Some(&other), ';') {
            ("expected nothing behind the body, found `;`", "remove it")
        } else {
            ("one `envelope!` declares one envelope", "write `envelope! { … }` around each")
        };
        diagnostics.error(other, what, help);
    }
    Some(body)
}
