//! `#[source]` and `#[from]`, which mean what they mean in `thiserror`.

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Attribute;

use super::Scope;
use crate::diag::Diagnostics;
use crate::input::{Field, Input, Others, Variant};
use crate::model::Source;
use crate::types::{borrows, inside_option};

/// Returns the source and the field of `#[from]`.
pub(super) fn read<'a>(
    scope: &Scope<'a, '_>,
    diagnostics: &mut Diagnostics,
) -> (Option<Source<'a>>, Option<&'a Field<'a>>) {
    let variant = scope.variant;
    check_attributes(variant, scope.input.others, diagnostics);
    let from = variant.fields.iter().find(|field| field.from.is_some());
    let source = if scope.settings.transparent.is_none() {
        variant.source().map(|field| {
            let inner = inside_option(field.ty);
            Source { field, ty: inner.unwrap_or(field.ty), is_optional: inner.is_some() }
        })
    } else if scope.has_context() && !scope.input.beside_thiserror {
        variant.inner().map(|field| Source { field, ty: field.ty, is_optional: false })
    } else {
        None
    };
    if let Some(source) = &source {
        check_static(source, diagnostics);
    }
    (source, from)
}

/// Checks that each mark stands on a field, once, takes nothing, and `#[from]` on the only field.
fn check_attributes(variant: &Variant<'_>, others: Others, diagnostics: &mut Diagnostics) {
    check_misplaced(&variant.attributes, variant.ident, others, diagnostics);
    for field in &variant.fields {
        for extra in &field.repeated_marks {
            let name = extra.path().to_token_stream();
            diagnostics.given_twice(extra, format_args!("#[{name}]"));
        }
        for attribute in field.from.iter().chain(&field.source) {
            if attribute.meta.require_path_only().is_err() {
                let name = attribute.path().to_token_stream();
                let what = format!("`#[{name}]` takes nothing");
                diagnostics.error(&attribute.meta, what, format_args!("write `#[{name}]`"));
            }
        }
    }
    let sources: Vec<_> = variant.fields.iter().filter_map(|field| field.source).collect();
    for extra in sources.iter().skip(1) {
        let what = format!("`{}` has two sources", variant.ident);
        diagnostics.error(extra, what, "keep `#[source]` on the field that is the cause");
    }
    if others.have("from") {
        return;
    }
    let with_from: Vec<_> = variant.fields.iter().filter(|field| field.from.is_some()).collect();
    for extra in with_from.iter().skip(1) {
        let what = format!("`{}` has two fields with `#[from]`", variant.ident);
        let help = "keep one field with `#[from]`; `From` fills only one";
        diagnostics.error(extra.from, what, help);
    }
    let [only] = with_from.as_slice() else { return };
    if variant.fields.len() > 1 {
        let what = "`#[from]` beside other fields: `From` could not fill them";
        let has_source = sources.len() > usize::from(only.source.is_some());
        let help = if has_source {
            "remove `#[from]`, or the field that is marked `#[source]`"
        } else {
            "write `#[source]` instead of `#[from]`, or remove the other fields"
        };
        diagnostics.error(only.from, what, help);
    }
}

/// Checks that no mark stands on the enum.
pub(super) fn check_type(input: &Input<'_>, diagnostics: &mut Diagnostics) {
    check_misplaced(&input.attributes, input.ident, input.others, diagnostics);
}

fn check_misplaced(
    attributes: &[&Attribute],
    on: &Ident,
    others: Others,
    diagnostics: &mut Diagnostics,
) {
    for attribute in attributes {
        if let Some(name) = mark(attribute).filter(|name| !others.have(name)) {
            let what = format!("`#[{name}]` belongs on a field, not on `{on}`");
            let help = format!(
                "write it before the field that holds the cause: `#[{name}] std::io::Error`"
            );
            diagnostics.error(attribute, what, help);
        }
    }
}

/// Returns the name of `#[source]` or `#[from]`.
fn mark(attribute: &Attribute) -> Option<&'static str> {
    ["source", "from"].into_iter().find(|name| attribute.path().is_ident(name))
}

/// Checks that a source borrows nothing: `Error::source` returns `dyn Error + 'static`.
fn check_static(source: &Source<'_>, diagnostics: &mut Diagnostics) {
    if borrows(source.ty) {
        let what = "a source cannot borrow: `Error::source` returns a `dyn Error + 'static`";
        diagnostics.error(source.ty, what, "own the cause, or share it with `Arc`");
    }
}

/// Checks that no two variants convert from one type.
pub(super) fn check_unique(input: &Input<'_>, diagnostics: &mut Diagnostics) {
    if input.others.have("from") {
        return;
    }
    let mut first_from: HashMap<String, &Variant<'_>> = HashMap::new();
    for variant in &input.variants {
        for field in variant.fields.iter().filter(|field| field.from.is_some()) {
            let ty = inside_option(field.ty).unwrap_or(field.ty).to_token_stream().to_string();
            match first_from.get(&ty) {
                Some(first) if !std::ptr::eq(*first, variant) => {
                    let ty = crate::attr::text(&field.ty.to_token_stream());
                    let what = format!("`#[from]` of `{ty}`, which `{}` has already", first.ident);
                    let help = "keep one `#[from]`, and write `#[source]` on the other";
                    diagnostics.error(field.from, what, help);
                }
                Some(_) => {}
                None => {
                    first_from.insert(ty, variant);
                }
            }
        }
    }
}
