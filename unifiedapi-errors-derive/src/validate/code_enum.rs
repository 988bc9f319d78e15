//! `codes`: the enum of the codes.

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::Type;

use crate::diag::Diagnostics;
use crate::input::{self, Input};
use crate::model::{Code, CodeName, Codes, Kind, Variant};
use crate::types::{is_generic, is_itself, mentions_self};

/// Collects the codes that the type itself declares, each once, and those of inner errors.
pub(super) fn read<'a>(ident: Ident, variants: &[Variant<'a>]) -> Codes<'a> {
    let mut seen = HashMap::new();
    let mut codes = Codes { ident, variants: Vec::new(), by_row: Vec::new() };
    for variant in variants {
        let row = codes.by_row.len();
        match &variant.kind {
            Kind::Transparent(inner) => {
                let name = name(variant.input, Some(inner.field.ty));
                codes.variants.push(Code { name, says: None, row });
            }
            Kind::Declared(declared) => {
                let first = *seen.entry(declared.code.clone()).or_insert_with(|| {
                    let says = Some((declared.code.clone(), declared.status));
                    codes.variants.push(Code { name: name(variant.input, None), says, row });
                    variant.input.ident
                });
                codes.by_row.push(first);
            }
        }
    }
    codes
}

/// Returns how the code of a variant is called, and documented.
pub(super) fn name<'a>(variant: &input::Variant<'a>, inner: Option<&'a Type>) -> CodeName<'a> {
    let docs =
        variant.attributes.iter().copied().filter(|attribute| attribute.path().is_ident("doc"));
    CodeName { ident: variant.ident, docs: docs.collect(), inner }
}

/// Checks that the enum has something in it, and that one type can be named for what is in it.
pub(super) fn check(codes: &Ident, input: &Input<'_>, diagnostics: &mut Diagnostics) {
    let errors = input.ident;
    if input.variants.is_empty() {
        let what = format!("`{codes}` would be empty: `{errors}` declares no error");
        let help = format!("declare an error in `{errors}`, or remove `codes = {codes}`");
        diagnostics.error(codes, what, help);
    }
    for (variant, field) in input.variants.iter().filter_map(|it| Some((it, it.inner()?))) {
        let name = variant.ident;
        if is_itself(field.ty, errors) {
            // It is reported as a variant.
        } else if is_generic(field.ty, input.generics) {
            let what = format!(
                "`{codes}` cannot have the codes of `{name}`: its type is generic, so they differ"
            );
            let help = format!(
                "delegate to a type without parameters of `{errors}`, or remove `codes = {codes}`"
            );
            diagnostics.error(field.ty, what, help);
        } else if mentions_self(field.ty) {
            let what = format!("`Self` in `{name}` would be `{codes}` where that has its codes");
            diagnostics.error(field.ty, what, format!("write `{errors}` instead of `Self`"));
        }
    }
}
