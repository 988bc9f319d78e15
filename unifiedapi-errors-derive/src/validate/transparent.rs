//! Transparent variants: an inner error, and at most texts around it.

use super::{Scope, members};
use crate::attr::Setting;
use crate::diag::Diagnostics;
use crate::input::Field;
use crate::model::Transparent;
use crate::types::is_itself;

/// Reads a variant that says `transparent`.
pub(super) fn read<'a>(
    scope: &Scope<'a, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<Transparent<'a>> {
    check_settings(scope, diagnostics);
    members::check_transparent(scope, diagnostics);
    let field = inner_error(scope, diagnostics)?;
    check_marks(scope, field, diagnostics);
    // That of the type is none for transparent variants.
    let message = scope.settings.message.as_ref().and_then(|_| scope.message(diagnostics));
    let display = scope.display(diagnostics);
    Some(Transparent { field, message, display })
}

/// Returns the field that is delegated to.
fn inner_error<'a>(scope: &Scope<'a, '_>, diagnostics: &mut Diagnostics) -> Option<&'a Field<'a>> {
    let variant = scope.variant;
    if let Some(field) = variant.inner() {
        return Some(field);
    }
    let name = variant.ident;
    let (what, help) = if variant.fields.is_empty() {
        (
            format!("`{name}` is transparent, but has no field to delegate to"),
            format!("give it the inner error: `{name}(InnerError)`"),
        )
    } else {
        let or_name = if variant.is_braced { ", or name it `source`" } else { "" };
        (
            format!("`{name}` is transparent, but none of its fields is the source"),
            format!("write `#[source]` before the inner error{or_name}"),
        )
    };
    diagnostics.error(name, what, help);
    None
}

/// Checks what the inner error is, and what is said of it.
fn check_marks(scope: &Scope<'_, '_>, field: &Field<'_>, diagnostics: &mut Diagnostics) {
    let variant = scope.variant;
    if is_itself(field.ty, scope.input.ident) {
        let what = format!("`{}` delegates to itself, so it lists no end of errors", variant.ident);
        let help = "delegate to another type, or declare an error here";
        diagnostics.error(field.ty, what, help);
    }
    if let Some(source) = field.source.filter(|_| variant.fields.len() == 1 && !scope.has_context())
    {
        let what = "`#[source]` on a transparent field: the inner error's source is the source";
        diagnostics.error(source, what, "remove `#[source]`");
    }
    if let Some(Setting { name, .. }) =
        field.settings.expose.as_ref().filter(|_| scope.settings.message.is_some())
    {
        let what = "`expose` on the inner error: clients read its message, and nothing else of it";
        diagnostics.error(name, what, "remove `expose`");
    }
}

/// Checks that a variant that says `transparent` declares nothing else.
fn check_settings(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) {
    let Some(flag) = &scope.settings.transparent else { return };
    for name in &scope.settings.own {
        if name == "message" || name == "display" {
            continue;
        }
        let what =
            format!("`{name}` beside `transparent`: what it says comes from the inner error");
        let help = format!(
            "remove `{name}`; or remove `{}` and declare status, code and message",
            flag.name
        );
        diagnostics.error(name, what, help);
    }
}
