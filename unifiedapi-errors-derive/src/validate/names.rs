//! Names: headings, levels, the path to the runtime crate, the impls that are not generated, the schema.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;

use crate::attr::{Setting, TypeSettings, value};
use crate::diag::{Diagnostics, closest, list, suggest};
use crate::input::Input;
use crate::model::Manual;
use crate::wire::LEVELS;

/// Reads a heading.
pub(super) fn group(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = setting.string(diagnostics)?;
    if text.value().trim().is_empty() {
        let help = "write a heading, or remove `group`";
        diagnostics.error(text, "a group cannot be empty", help);
        return None;
    }
    Some(text.value().to_owned())
}

/// Reads a level of events.
pub(super) fn level(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<&'static str> {
    let text = setting.string(diagnostics)?;
    let name = text.value();
    let found = LEVELS.into_iter().find(|level| *level == name);
    if found.is_none() {
        // `warning`
        let longer = || LEVELS.into_iter().find(|level| name.to_lowercase().starts_with(level));
        let meant = closest(name, LEVELS).or_else(longer).map(|level| format!("\"{level}\""));
        let help = suggest(meant, || format!("the levels are {}", list(LEVELS)));
        diagnostics.error(&text, format_args!("unknown level `{name}`"), help);
    }
    found
}

/// Reads where the runtime crate is.
pub(super) fn krate(settings: &TypeSettings, diagnostics: &mut Diagnostics) -> TokenStream {
    let declared = settings.krate.as_ref();
    let declared =
        declared.and_then(|setting| value::path(setting, "the runtime crate", diagnostics));
    declared.unwrap_or_else(|| hygienic!(::unifiedapi_errors))
}

/// Reads the path to the shape of the body.
pub(super) fn envelope(
    settings: &TypeSettings,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    value::path(settings.envelope.as_ref()?, "a type that `envelope!` declares", diagnostics)
}

/// The traits that the derive implements, as `manual` knows them.
const TRAITS: &[&str] = &["Display", "Error", "From", "Serialize"];

/// The frameworks, by the names that `manual` has for them.
const FRAMEWORKS: &[&str] =
    &["actix_web", "aide", "axum", "poem", "rocket", "salvo", "utoipa", "warp"];

pub(super) fn manual(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Manual {
    let mut names = Vec::new();
    if let Some(setting) = &input.settings.manual {
        names = value::names(setting, diagnostics);
        let what = "nothing that the derive implements";
        know(&mut names, &[TRAITS, FRAMEWORKS].concat(), what, diagnostics);
    }
    if input.beside_thiserror {
        names.extend(["Display", "Error", "From"].map(|name| Ident::new(name, input.ident.span())));
    }
    Manual(names)
}

/// Checks the names in the `manual(…)` of `responses!`, which knows frameworks only.
pub(crate) fn known_frameworks(names: &mut [Ident], diagnostics: &mut Diagnostics) {
    know(names, FRAMEWORKS, "no framework that `responses!` knows", diagnostics);
}

/// Whether a name is that of a framework.
pub(crate) fn is_framework(name: &Ident) -> bool {
    FRAMEWORKS.contains(&without_version(&name.unraw().to_string()))
}

/// Gives names the form that the runtime crate knows, and reports those that are not `known`.
fn know(names: &mut [Ident], known: &[&str], what: &str, diagnostics: &mut Diagnostics) {
    for name in names {
        let text = name.unraw().to_string();
        let base = without_version(&text);
        if known.contains(&base) {
            *name = Ident::new(base, name.span());
            continue;
        }
        let meant = closest(&text, known.iter().copied());
        let help = suggest(meant, || format!("the names are {}", list(known)));
        diagnostics.error(&*name, format_args!("`{text}` is {what}"), help);
    }
}

/// Returns the name of a framework alone: `axum08` names the feature, and `axum` all its versions,
/// for one or the other of which the user's impl is there.
fn without_version(name: &str) -> &str {
    name.trim_end_matches(|char: char| char.is_ascii_digit())
}

/// Reads the name of the code schema: a component name of OpenAPI.
pub(super) fn schema(input: &Input<'_>, diagnostics: &mut Diagnostics) -> String {
    let default = format!("{}Code", input.ident.unraw());
    let Some(setting) = &input.settings.schema else { return default };
    let Some(text) = setting.string(diagnostics) else { return default };
    let name = text.value().to_owned();
    let is_legal = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    if name.is_empty() || !name.chars().all(is_legal) {
        let what = match name.as_str() {
            "" => "the name of a schema cannot be empty".to_owned(),
            name => format!("`{name}` is not a name for an OpenAPI schema"),
        };
        let help =
            format!("use letters, digits, `.`, `_` and `-`, such as `schema = \"{default}\"`");
        diagnostics.error(text, what, help);
    }
    name
}
