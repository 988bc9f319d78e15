//! `retry_after`: the seconds, or the field that holds them.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;

use super::Scope;
use crate::attr::value::{self, Integer, Seconds, as_string, integer};
use crate::attr::{Tokens, in_scope};
use crate::diag::{Diagnostics, Mistake, closest, list, suggest};
use crate::input::{Field, Variant};

/// What a variant states.
pub(super) enum RetryAfter<'a> {
    Seconds(u64),
    Field(&'a Field<'a>, Ident),
}

/// Reads `retry_after`; `None` if it is not there, or wrong.
pub(super) fn read<'a>(
    scope: &Scope<'a, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<RetryAfter<'a>> {
    let tokens = scope.settings.retry_after.as_ref()?.tokens();
    let variant = scope.variant;
    let mistake = match value::seconds(tokens.as_slice()) {
        Some(Seconds::Literal(0)) if variant.is_tuple => Mistake::new(
            "`retry_after = 0` would send 0 seconds, not the first field",
            "write `_0` for the field: `retry_after = _0`",
        ),
        Some(Seconds::Literal(seconds)) => return Some(RetryAfter::Seconds(seconds)),
        Some(Seconds::Field(name)) => match variant.field(&name.unraw().to_string()) {
            Some(field) => return Some(RetryAfter::Field(field, name)),
            None => Mistake::new(
                format!("`{name}` names no field of `{}`", variant.ident),
                help_for_name(&name.unraw().to_string(), variant),
            ),
        },
        None => neither(tokens, variant),
    };
    diagnostics.report(tokens, &mistake);
    None
}

/// Suggests the field that was probably meant.
fn help_for_name(name: &str, variant: &Variant<'_>) -> String {
    let names: Vec<String> = variant.fields.iter().map(Field::local_name).collect();
    let known = closest(name, names.iter().map(String::as_str));
    suggest(known.and_then(|known| written(known, variant)), || choices(variant))
}

/// Returns how a field is written that goes by this name.
fn written(name: &str, variant: &Variant<'_>) -> Option<String> {
    variant.field(name).map(Field::in_expressions)
}

/// Says what is wrong with a value that is neither a literal nor a name, and what was meant.
fn neither(tokens: &Tokens, variant: &Variant<'_>) -> Mistake {
    let what = format!("`{}` is no number of seconds", tokens.text());
    if let [TokenTree::Literal(literal)] = tokens.as_slice() {
        if let Some(Integer::Overflows(number)) = integer(literal) {
            let what = format!("`{literal}` does not fit into `{}`", number.suffix());
            let help = match number.base10_parse::<u64>() {
                Ok(seconds) => format!("write `retry_after = {seconds}`"),
                Err(_) => choices(variant),
            };
            return Mistake::new(what, help);
        }
    }
    if let Some(seconds) = value::amount_of_seconds(tokens.as_slice()) {
        return Mistake::new(what, format!("write `retry_after = {seconds}`"));
    }
    let help = match named_field(tokens, variant) {
        Some(name) => format!("write the name of the field: `retry_after = {name}`"),
        None => choices(variant),
    };
    Mistake::new(what, help)
}

/// Finds the field in `self.wait`, `.0`, `"wait"` or `wait.as_secs()`.
fn named_field(tokens: &Tokens, variant: &Variant<'_>) -> Option<String> {
    let name = match as_string(tokens) {
        Some(text) => text.value().to_owned(),
        None => {
            let access: Vec<_> = in_scope(tokens.as_slice()).into_iter().collect();
            match access.as_slice() {
                [TokenTree::Ident(name)] => name.unraw().to_string(),
                [TokenTree::Ident(name), _, TokenTree::Ident(method), TokenTree::Group(_)]
                    if method.to_string().starts_with("as_secs") || method == "clone" =>
                {
                    name.unraw().to_string()
                }
                _ => return None,
            }
        }
    };
    written(&name, variant)
}

/// Says what can be written.
fn choices(variant: &Variant<'_>) -> String {
    let seconds = "write the seconds, such as `retry_after = 30`";
    let names: Vec<String> = variant.fields.iter().map(Field::in_expressions).collect();
    match names.as_slice() {
        [] => format!("`{}` has no fields: {seconds}", variant.ident),
        [only] => format!("{seconds}, or the field `{only}`"),
        _ => format!("{seconds}, or one of the fields {}", list(names)),
    }
}
