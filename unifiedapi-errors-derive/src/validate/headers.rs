//! Headers: those of the variant, those of the type, and `Retry-After`.

use proc_macro2::Ident;
use quote::ToTokens;

use super::Scope;
use crate::attr::value::{self, Header, Seconds};
use crate::attr::{Key, Place, Settings};
use crate::diag::{Diagnostics, closest, list};

/// Reads all `header(…)` of an item.
pub(super) fn read(settings: &Settings, diagnostics: &mut Diagnostics) -> Vec<Header> {
    settings.all(Key::Header).filter_map(|setting| value::header(setting, diagnostics)).collect()
}

/// What a variant sends: static headers, and the field that states the seconds of `Retry-After`.
type Sent = (Vec<(String, String)>, Option<(usize, Ident)>);

/// Returns the headers of a variant; its own replace its type's of the same name.
pub(super) fn for_variant(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) -> Sent {
    let own = match scope.defaults.place {
        Place::Enum => read(scope.settings, diagnostics),
        // A struct's own were read as the defaults already.
        _ => Vec::new(),
    };
    let is_replaced = |name: &str| own.iter().any(|header| header.name == name);
    let mut headers: Vec<(String, String)> = scope
        .defaults
        .headers
        .iter()
        .filter(|header| !is_replaced(&header.name))
        .chain(&own)
        .map(|header| (header.name.clone(), header.value.clone()))
        .collect();
    let Some(setting) = scope.settings.get(Key::RetryAfter) else { return (headers, None) };
    let beside = if scope.defaults.place == Place::Enum { &own } else { &scope.defaults.headers };
    if let Some(header) = beside.iter().find(|header| header.name == "retry-after") {
        let what = "`retry-after` is declared twice: `retry_after` sends it too";
        diagnostics.error(&header.literal, what, "keep one of them");
    }
    headers.retain(|(name, _)| name != "retry-after");
    match value::seconds(setting, diagnostics) {
        Some(Seconds::Literal(0)) if scope.variant.is_tuple => {
            let what = "`retry_after = 0` would send 0 seconds, not the first field";
            let help = "write `_0` for the field: `retry_after = _0`";
            diagnostics.error(setting.tokens(), what, help);
            (headers, None)
        }
        Some(Seconds::Literal(seconds)) => {
            headers.push(("retry-after".to_owned(), seconds.to_string()));
            (headers, None)
        }
        Some(Seconds::Field(name)) => {
            let field = field(scope, &name, diagnostics);
            (headers, field.map(|index| (index, name)))
        }
        None => (headers, None),
    }
}

/// Finds the field that `retry_after` names.
fn field(scope: &Scope<'_, '_>, name: &Ident, diagnostics: &mut Diagnostics) -> Option<usize> {
    let variant = scope.variant;
    let text = name.to_string();
    let wanted = text.strip_prefix("r#").unwrap_or(&text);
    let found = variant.field(wanted);
    if found.is_none() {
        let what = format!("`retry_after` names no field of `{}`", variant.ident);
        let names: Vec<String> =
            variant.fields.iter().map(crate::input::Field::local_name).collect();
        let help = match closest(wanted, names.iter().map(String::as_str)) {
            Some(known) => format!("did you mean `{known}`?"),
            None if names.is_empty() => {
                format!(
                    "`{}` has no fields: write the seconds, such as `retry_after = 30`",
                    variant.ident
                )
            }
            None => {
                format!("write the seconds, such as `retry_after = 30`, or one of {}", list(names))
            }
        };
        diagnostics.error(name.to_token_stream(), what, help);
    }
    found
}
