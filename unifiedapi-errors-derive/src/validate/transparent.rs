//! Transparent variants: one field, and nothing of their own.

use super::Scope;
use crate::diag::Diagnostics;
use crate::input::Field;
use crate::types::is_itself;

/// Returns the field of a variant that says `transparent`.
pub(super) fn read<'a>(
    scope: &Scope<'a, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Field<'a>> {
    let field = only_field(scope, diagnostics);
    check_settings(scope, diagnostics);
    field
}

/// Returns the field, which must be the only one.
fn only_field<'a>(scope: &Scope<'a, '_>, diagnostics: &mut Diagnostics) -> Option<&'a Field<'a>> {
    let variant = scope.variant;
    match variant.fields.as_slice() {
        [field] => {
            if is_itself(field.ty, scope.input.ident) {
                let what = format!(
                    "`{}` delegates to itself, so it lists no end of errors",
                    variant.ident
                );
                diagnostics.error(
                    field.ty,
                    what,
                    "delegate to another type, or declare an error here",
                );
            }
            if let Some(source) = field.source {
                let what =
                    "`#[source]` on a transparent field: the inner error's source is the source";
                diagnostics.error(source, what, "remove `#[source]`");
            }
            return Some(field);
        }
        [] => {
            let what =
                format!("`{}` is transparent, but has no field to delegate to", variant.ident);
            let help = format!("give it the inner error: `{}(InnerError)`", variant.ident);
            diagnostics.error(variant.ident, what, help);
        }
        [_, extra, ..] => {
            let what = format!("`{}` is transparent, so it has exactly one field", variant.ident);
            let help = "keep the inner error; or remove `transparent` and declare status, code and message";
            match extra.ident {
                Some(name) => diagnostics.error(name, what, help),
                None => diagnostics.error(extra.ty, what, help),
            }
        }
    }
    None
}

/// Checks that a variant that says `transparent` says nothing else.
fn check_settings(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) {
    let Some(flag) = &scope.settings.transparent else { return };
    for name in &scope.settings.own {
        let what = format!("`{name}` beside `transparent`: everything comes from the inner error");
        let help = format!(
            "remove `{name}`; or remove `{}` and declare status, code and message",
            flag.name
        );
        diagnostics.error(name, what, help);
    }
}
