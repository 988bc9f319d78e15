//! The attributes before the struct.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Attribute;
use syn::parse::Parser;

use super::media_type;
use crate::attr::Tokens;
use crate::attr::is_punct;
use crate::attr::value::{Text, as_string};
use crate::diag::{Diagnostics, closest, list};

/// What the struct has anyway.
const DERIVED: [&str; 3] = ["Clone", "Copy", "Debug"];

/// What other crates call the media type.
const HABITS: [&str; 5] = ["content", "content_type", "contenttype", "mime", "mime_type"];

/// The attributes, each where it counts. `description`, `reserved` and `is_unified` are for the
/// envelopes of the runtime crate.
#[derive(Default)]
pub(super) struct Attributes {
    /// Those of the struct.
    pub(super) passed_on: Vec<Attribute>,
    pub(super) media_type: Option<String>,
    /// What documents say, if not the doc comment.
    pub(super) description: Option<String>,
    /// Names that members must not have although they do not stand in the body.
    pub(super) reserved: Vec<String>,
    /// Whether it is `Unified`, in which bodies are built at compile time.
    pub(super) is_unified: bool,
}

impl Attributes {
    /// Returns those that hold for the impls too: whether there are any, and which lints are silent
    /// there, because they name the struct.
    pub(super) fn of_impls(&self) -> impl Iterator<Item = &Attribute> {
        let names = ["allow", "cfg"];
        self.passed_on
            .iter()
            .filter(move |attribute| names.iter().any(|name| attribute.path().is_ident(name)))
    }

    /// Reads what stands in the brackets of an attribute.
    pub(super) fn read(&mut self, pound: TokenTree, group: &Group, diagnostics: &mut Diagnostics) {
        let tokens = Tokens::from_iter(group.stream());
        match tokens.as_slice() {
            [TokenTree::Ident(name), value @ ..] if name == "media_type" => {
                self.read_media_type(name, value, diagnostics);
            }
            [TokenTree::Ident(name), TokenTree::Group(names)] if name == "reserved" => {
                let names = names.stream().into_iter().filter_map(|token| text(&[token]));
                self.reserved.extend(names.map(|name| name.value().to_owned()));
            }
            [TokenTree::Ident(name), _, value] if name == "description" => {
                self.description =
                    text(std::slice::from_ref(value)).map(|text| text.value().to_owned());
            }
            [TokenTree::Ident(name)] if name == "is_unified" => self.is_unified = true,
            [TokenTree::Ident(name), ..] if is_near_media_type(name) => {
                let help = "did you mean `media_type`?";
                diagnostics.error(name, format_args!("unknown attribute `{name}`"), help);
            }
            tokens => {
                if let [TokenTree::Ident(name), TokenTree::Group(traits)] = tokens {
                    if name == "derive" && !check_derive(traits, diagnostics) {
                        return;
                    }
                }
                self.pass_on(pound, group, diagnostics);
            }
        }
    }

    fn read_media_type(
        &mut self,
        name: &Ident,
        value: &[TokenTree],
        diagnostics: &mut Diagnostics,
    ) {
        let [equals, value @ ..] = value else {
            let help = "write `#[media_type = \"application/problem+json\"]`";
            diagnostics.error(name, "`media_type` needs a value", help);
            return;
        };
        let Some(text) = text(value).filter(|_| is_punct(Some(equals), '=')) else {
            let written = match (equals, value) {
                (TokenTree::Group(group), _) => {
                    text(&group.stream().into_iter().collect::<Vec<_>>())
                }
                (_, value) => text(value),
            };
            let written = written.map(|text| text.to_token_stream().to_string());
            let written = written.as_deref().unwrap_or("\"application/problem+json\"");
            let at: TokenStream = std::iter::once(equals).chain(value).cloned().collect();
            let help = format!("write `#[media_type = {written}]`");
            diagnostics.error(at, "`media_type` takes a string after `=`", help);
            return;
        };
        if let Err(mistake) = media_type::check(text.value()) {
            diagnostics.report(&text, &mistake);
        }
        if self.media_type.replace(text.value().to_owned()).is_some() {
            diagnostics.given_twice(name, name);
        }
    }

    fn pass_on(&mut self, pound: TokenTree, group: &Group, diagnostics: &mut Diagnostics) {
        let tokens = TokenStream::from_iter([pound, group.clone().into()]);
        match Attribute::parse_outer.parse2(tokens) {
            Ok(attributes) => self.passed_on.extend(attributes),
            Err(_) => {
                let help = "write one such as `#[media_type = \"application/problem+json\"]`";
                diagnostics.error(group, "this attribute cannot be read", help);
            }
        }
    }
}

fn text(tokens: &[TokenTree]) -> Option<Text> {
    as_string(&tokens.iter().cloned().collect())
}

fn is_near_media_type(name: &Ident) -> bool {
    let name = name.to_string().to_lowercase();
    HABITS.contains(&&*name) || closest(&name, ["media_type", "mediatype"]).is_some()
}

/// Checks that nothing is derived a second time; returns whether that holds.
fn check_derive(traits: &Group, diagnostics: &mut Diagnostics) -> bool {
    let traits = Tokens::from_iter(traits.stream());
    let is_derived = |token: &&TokenTree| matches!(token, TokenTree::Ident(name) if DERIVED.iter().any(|derived| name == derived));
    let twice = traits.as_slice().iter().find(is_derived);
    if let Some(name) = twice {
        let what = format!("an envelope has `{name}` already");
        let help = format!("remove `{name}`: the macro derives {}", list(DERIVED));
        diagnostics.error(name, what, help);
    }
    twice.is_none()
}
