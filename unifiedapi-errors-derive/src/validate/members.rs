//! Members: the fields that clients get, by name, and the values that documents show.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::Scope;
use super::cases::{self, Case};
use crate::attr::value::Text;
use crate::attr::{Setting, TypeSettings};
use crate::diag::{Diagnostics, Mistake};
use crate::input::{Field, Input};
use crate::model::Member;

/// The case of the names, where the type states one.
pub(super) fn case(settings: &TypeSettings, diagnostics: &mut Diagnostics) -> Option<Case> {
    let text = settings.rename_all_fields.as_ref()?.string(diagnostics)?;
    cases::read(&text, diagnostics).map(|cases| cases.of_field)
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
            let what = format!("`{name}` names the field `{}` already", first.name);
            diagnostics.error(&at, what, "give the member a name of its own: `member = \"…\"`");
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
    if scope.variant.is_source(field) && field.settings.expose.is_none() {
        let what = format!(
            "the source `{}` cannot be a member: what it says would reach the client",
            field.name
        );
        let help = "remove `member`, and send what clients may know in a field of its own; or, if it \
            is `Serialize` and clients may read all of it, add `expose`";
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
        let what = format!("field `{}` of a tuple has no name that clients could read", field.name);
        diagnostics.error(&setting.name, what, "give the member one: `member = \"limit\"`");
        return None;
    };
    let name = match scope.defaults.member_case {
        Some(case) => case(&field.name),
        None => field.name.clone(),
    };
    Some((name, ident.to_token_stream()))
}

fn check_name(name: &Text, diagnostics: &mut Diagnostics) {
    let text = name.value();
    let (what, help) = if text.is_empty() {
        let help = "write a name, such as `member = \"limit\"`; a field that has one may say `member` alone";
        ("the name of a member cannot be empty".to_owned(), help)
    } else if let Some(wrong) = text.chars().find(|char| char.is_control()) {
        let wrong = wrong.escape_debug();
        let help = "use what can be read in a log, such as `member = \"limit\"`";
        (format!("the name of a member cannot contain `{wrong}`"), help)
    } else {
        return;
    };
    diagnostics.error(name, what, help);
}

/// Checks that a name is not one of `Unified`'s own; what other envelopes have, the compiler checks.
fn check_reserved(input: &Input<'_>, name: &str, at: &TokenStream, diagnostics: &mut Diagnostics) {
    if input.settings.envelope.is_none() && ["code", "message"].contains(&name) {
        diagnostics.report(at, &Mistake::reserved(name));
    }
}

/// Checks that a transparent variant's fields are no members: the inner error has its own.
pub(super) fn check_transparent(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) {
    for field in &scope.variant.fields {
        for setting in field.settings.member.iter().chain(&field.settings.example) {
            let what = format!(
                "`{}` on a field of a transparent variant: the members are the inner error's",
                setting.name
            );
            let help = format!("remove `{}`{}", setting.name, instead_of_member(scope, field));
            diagnostics.error(&setting.name, what, help);
        }
    }
}

/// Says how clients get a field that stands beside the inner error.
fn instead_of_member(scope: &Scope<'_, '_>, field: &Field<'_>) -> String {
    match scope.variant.inner() {
        Some(inner)
            if scope.settings.message.is_none()
                && field.settings.example.is_none()
                && !scope.variant.is_inner(field)
                && !scope.variant.is_source(field) =>
        {
            format!(
                "; or show the field in the message: `message = \"{{{}}}: {{{}}}\"`",
                field.name, inner.name
            )
        }
        _ => String::new(),
    }
}
