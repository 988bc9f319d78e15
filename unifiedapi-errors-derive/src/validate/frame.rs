//! The frame: what is valid of a type even when its declaration is not.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Type};

use super::code_enum;
use super::names::{krate, manual};
use crate::attr::{Place, value};
use crate::diag::Diagnostics;
use crate::hygiene::unlinted;
use crate::input::{self, Input};
use crate::model::{CodeName, Frame, InertCodes};
use crate::types::inside_option;

/// Reads the frame; what is wrong with it is left out.
pub(super) fn read<'a>(input: &'a Input<'a>, diagnostics: &mut Diagnostics) -> Frame<'a> {
    let codes = code_enum_name(input, diagnostics);
    let is_open = |attribute: &&Attribute| attribute.path().is_ident("non_exhaustive");
    Frame {
        krate: krate(&input.settings, diagnostics),
        ident: input.ident,
        unlinted: unlinted(input.ident),
        generics: input.generics,
        visibility: input.visibility,
        is_union: input.is_union(),
        is_non_exhaustive: input.attributes.iter().any(is_open),
        manual: manual(input, diagnostics),
        silenced: silenced(input),
        from: from(input),
        codes: codes.map(|ident| InertCodes { ident, names: code_names(input) }),
    }
}

/// Reads the name of the enum of the codes.
fn code_enum_name(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let name = value::type_name(input.settings.codes.as_ref()?, diagnostics)?;
    if name == *input.ident {
        let what = format!("`{name}` is the name of the errors, not of their codes");
        let help = format!("give the codes a name of their own: `codes = {name}Code`");
        diagnostics.error(&name, what, help);
        return None;
    }
    code_enum::check(&name, input, diagnostics);
    Some(name)
}

/// Lists the lints that the user silences, as they stand in the attributes.
fn silenced<'a>(input: &'a Input<'a>) -> Vec<&'a TokenStream> {
    // A struct's own are those of its variant.
    let on_type = (input.place == Place::Enum).then_some(&input.attributes);
    let on_variants = input.variants.iter().flat_map(|variant| {
        let on_fields = variant.fields.iter().flat_map(|field| &field.attributes);
        variant.attributes.iter().chain(on_fields)
    });
    let lints = |attribute: &&'a Attribute| {
        let levels = ["allow", "expect", "warn"];
        let is_silent = levels.iter().any(|level| attribute.path().is_ident(level));
        Some(&attribute.meta.require_list().ok().filter(|_| is_silent)?.tokens)
    };
    on_type.into_iter().flatten().chain(on_variants).filter_map(lints).collect()
}

/// Lists the types that are marked `#[from]`, each once.
fn from<'a>(input: &'a Input<'a>) -> Vec<&'a Type> {
    let mut seen = HashSet::new();
    let fields = input.variants.iter().flat_map(|variant| &variant.fields);
    let types = fields
        .filter(|field| field.from.is_some())
        .map(|field| inside_option(field.ty).unwrap_or(field.ty));
    types.filter(|ty| seen.insert(ty.to_token_stream().to_string())).collect()
}

/// Lists what the codes are called: of variants that state the same shared code, the first.
fn code_names<'a>(input: &'a Input<'a>) -> Vec<CodeName<'a>> {
    let mut shared = HashSet::new();
    let name = |variant: &input::Variant<'a>| {
        let settings = &variant.settings;
        if settings.transparent.is_some() {
            return Some(code_enum::name(variant, Some(variant.inner()?.ty)));
        }
        let code = settings.code.as_ref().filter(|_| settings.shared_code.is_some());
        let is_first = code.is_none_or(|code| shared.insert(code.tokens().text()));
        is_first.then(|| code_enum::name(variant, None))
    };
    input.variants.iter().filter_map(name).collect()
}
