//! Members: the fields that clients get, by name, and the values that documents show.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::Scope;
use super::codes::Case;
use crate::attr::value::Text;
use crate::attr::{Setting, TypeSettings};
use crate::diag::Diagnostics;
use crate::input::{Field, Input};
use crate::model::Member;

/// The case of the names, where the type states one.
pub(super) fn case(settings: &TypeSettings, diagnostics: &mut Diagnostics) -> Option<Case> {
    let text = settings.rename_all_fields.as_ref()?.string(diagnostics)?;
    super::codes::case(&text, diagnostics)
}

/// Reads the members of a variant, in the order of its fields.
pub(super) fn read<'a>(scope: &Scope<'a, '_>, diagnostics: &mut Diagnostics) -> Vec<Member<'a>> {
    let mut taken = HashMap::new();
    let mut members = Vec::new();
    for field in &scope.variant.fields {
        let Some(setting) = &field.settings.member else { continue };
        check_source(scope, field, setting, diagnostics);
        let Some((name, at)) = name(scope, field, setting, diagnostics) else { continue };
        check_reserved(scope.input, &name, &at, diagnostics);
        if let Some(first) = taken.insert(name.clone(), field) {
            let what = format!("the members `{}` and `{}` have one name", first.name, field.name);
            let help = format!("give one of them another: `member = \"…\"` instead of `{name}`");
            diagnostics.error(&at, what, help);
        }
        members.push(Member { field, name, at });
    }
    members
}

/// Checks that what no message may show is not sent as it is.
fn check_source(
    scope: &Scope<'_, '_>,
    field: &Field<'_>,
    setting: &Setting,
    diagnostics: &mut Diagnostics,
) {
    if scope.variant.is_source(field) && !field.settings.expose {
        let what = format!("`{}` is the source, which is for logs: it cannot be sent", field.name);
        let help = "remove `member`, and send what clients may know in a field of its own";
        diagnostics.error(&setting.name, what, help);
    }
}

/// Returns the name of a member, and where it is written.
fn name(
    scope: &Scope<'_, '_>,
    field: &Field<'_>,
    setting: &Setting,
    diagnostics: &mut Diagnostics,
) -> Option<(String, TokenStream)> {
    if setting.has_value() {
        let text = setting.string(diagnostics)?;
        check_name(&text, diagnostics);
        return Some((text.value().to_owned(), text.to_token_stream()));
    }
    let Some(ident) = field.ident else {
        let what = format!("field {} has no name for clients to read", field.name);
        diagnostics.error(&setting.name, what, "give it one: `member = \"limit\"`");
        return None;
    };
    let name = match scope.defaults.member_case {
        Some(case) => case(&field.name),
        None => field.name.clone(),
    };
    Some((name, ident.to_token_stream()))
}

fn check_name(name: &Text, diagnostics: &mut Diagnostics) {
    if name.value().is_empty() {
        let help = "write a name, or `member` alone for the name of the field";
        diagnostics.error(name, "the name of a member cannot be empty", help);
    }
}

/// Checks that a name is not one of `Unified`'s own; what other envelopes have, the compiler checks.
fn check_reserved(input: &Input<'_>, name: &str, at: &TokenStream, diagnostics: &mut Diagnostics) {
    if input.settings.envelope.is_none() && ["code", "message"].contains(&name) {
        let what = format!("`{name}` stands in the envelope already, beside the members");
        let help = format!("give the member another name: `member = \"…\"` instead of `{name}`");
        diagnostics.error(at, what, help);
    }
}

/// Checks that a transparent variant's field says nothing: the inner error has its own members.
pub(super) fn check_transparent(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) {
    for field in &scope.variant.fields {
        for setting in field.settings.member.iter().chain(&field.settings.example) {
            let what = format!(
                "`{}` on a field of a transparent variant: the members are the inner error's",
                setting.name
            );
            let help = format!("remove `{}`", setting.name);
            diagnostics.error(&setting.name, what, help);
        }
    }
}
