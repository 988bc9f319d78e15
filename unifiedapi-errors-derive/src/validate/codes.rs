//! Wire codes: stated or made from names, well-formed, and unique in their type.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::Scope;
use super::cases::{self, Case};
use crate::attr::TypeSettings;
use crate::attr::value::Text;
use crate::diag::Diagnostics;
use crate::wire::{CodeFault, MAX_CODE_LEN, check_code};

/// How codes are made from names, where the enum asks for it.
pub(super) struct CodeStyle {
    prefix: String,
    case: Case,
    /// Whether the enum states `prefix` or `rename_all`.
    is_stated: bool,
}

/// The code that a variant claims for itself.
pub(super) struct Claim<'a> {
    variant: &'a Ident,
    /// `None` if it has a mistake.
    pub(super) code: Option<String>,
    /// Where it is written, or the variant's name.
    at: TokenStream,
    is_shared: bool,
    status: Option<u16>,
}

/// Returns the code that a name suggests, or a gap to fill in.
pub(super) fn from_name(name: &Ident) -> String {
    let code = name.unraw().to_string().to_snake_case();
    if check(&code).is_ok() { code } else { "…".to_owned() }
}

impl CodeStyle {
    pub(super) fn read(settings: &TypeSettings, diagnostics: &mut Diagnostics) -> Self {
        let TypeSettings { prefix, rename_all, .. } = settings;
        Self {
            is_stated: prefix.is_some() || rename_all.is_some(),
            prefix: prefix
                .as_ref()
                .and_then(|setting| setting.string(diagnostics))
                .map(|text| check_prefix(&text, diagnostics))
                .unwrap_or_default(),
            case: rename_all
                .as_ref()
                .and_then(|setting| setting.string(diagnostics))
                .and_then(|text| cases::read(&text, diagnostics))
                .map_or(ToSnakeCase::to_snake_case, |cases| cases.of_variant),
        }
    }

    /// Returns what a variant claims; `None` if it states no code and none is made.
    pub(super) fn claim<'a>(
        &self,
        scope: &Scope<'a, '_>,
        status: Option<u16>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Claim<'a>> {
        let variant = scope.variant.ident;
        let (code, at) = match &scope.settings.code {
            Some(setting) => {
                let is_field = |word: &str| scope.variant.field(word).is_some();
                let text = setting.string_beside(is_field, diagnostics);
                let at = text.as_ref().map_or_else(TokenStream::new, ToTokens::to_token_stream);
                (text.and_then(|text| check_stated(&text, variant, diagnostics)), at)
            }
            None if self.is_stated => (self.made(variant, diagnostics), variant.to_token_stream()),
            None => return None,
        };
        let is_shared = scope.settings.shared_code.is_some();
        Some(Claim { variant, code, at, is_shared, status })
    }

    /// Makes the code of a variant that states none.
    fn made(&self, variant: &Ident, diagnostics: &mut Diagnostics) -> Option<String> {
        let code = format!("{}{}", self.prefix, (self.case)(&variant.unraw().to_string()));
        let Err(wrong) = check(&code) else { return Some(code) };
        let what = format!("the code `{code}`, made from the name `{variant}`, {wrong}");
        diagnostics.error(variant, what, "state a code of its own: `#[unified(code = \"…\")]`");
        None
    }
}

fn check_prefix(text: &Text, diagnostics: &mut Diagnostics) -> String {
    let prefix = text.value().to_owned();
    // A prefix is a beginning: with one more letter it has to be a code.
    if let Err(wrong) = check(&format!("{prefix}x")) {
        let (what, help) = if prefix.len() >= MAX_CODE_LEN {
            let what = format!("the prefix `{prefix}` leaves no room for a name");
            (what, format!("shorten it: a code has at most {MAX_CODE_LEN} characters"))
        } else {
            let what = format!("the prefix `{prefix}` cannot begin a code: it {wrong}");
            let help =
                "use `A-Z a-z 0-9 _ - .`, starting with a letter, such as `prefix = \"user_\"`";
            (what, help.to_owned())
        };
        diagnostics.error(text, what, help);
        return String::new();
    }
    prefix
}

fn check_stated(text: &Text, variant: &Ident, diagnostics: &mut Diagnostics) -> Option<String> {
    let code = text.value();
    let Err(wrong) = check(code) else { return Some(code.to_owned()) };
    let what = if code.is_empty() {
        "a code cannot be empty".to_owned()
    } else {
        format!("the code `{}` {wrong}", code.escape_debug())
    };
    let mut suggestion = code.to_snake_case();
    suggestion.retain(|char| char.is_ascii_alphanumeric() || char == '_');
    // What would be left of `café` is no word.
    if !code.is_ascii() || check(&suggestion).is_err() {
        suggestion = from_name(variant);
    }
    let help = format!(
        "use 1 to {MAX_CODE_LEN} of `A-Z a-z 0-9 _ - .`, starting with a letter, such as `code = \"{suggestion}\"`"
    );
    diagnostics.error(text, what, help);
    None
}

/// Says what is wrong with a code, as what follows its name.
fn check(code: &str) -> Result<(), String> {
    check_code(code).map_err(|fault| match fault {
        CodeFault::Char(' ') => "contains a space".to_owned(),
        CodeFault::Char(wrong) => format!("contains `{}`", wrong.escape_debug()),
        CodeFault::Start => "does not start with a letter".to_owned(),
        CodeFault::Length => format!("is {} characters long", code.len()),
    })
}

/// Checks that no two variants carry one code, unless all of them say that they share it.
pub(super) fn check_unique(claims: &[Claim<'_>], diagnostics: &mut Diagnostics) {
    let coded = claims.iter().enumerate();
    let coded = coded.filter_map(|(index, claim)| Some((claim.code.as_deref()?, index, claim)));
    let mut by_code: Vec<_> = coded.collect();
    by_code.sort_by_key(|(code, ..)| *code);
    let sharers = by_code.chunk_by(|(one, ..), (next, ..)| one == next);
    let mut shared: Vec<_> = sharers.filter(|sharers| sharers.len() > 1).collect();
    // In declaration order, each code where it occurs first.
    shared.sort_unstable_by_key(|sharers| sharers.first().map(|(_, index, _)| *index));
    for sharers in shared {
        let sharers: Vec<_> = sharers.iter().map(|(.., claim)| *claim).collect();
        check_sharers(&sharers, diagnostics);
    }
}

/// Checks the variants of one code.
///
/// One that says so may be the only one: the derive does not see those that a `#[cfg]` removes.
fn check_sharers(sharers: &[&Claim<'_>], diagnostics: &mut Diagnostics) {
    let Some((first, others)) = sharers.split_first() else { return };
    let code = first.code.as_deref().unwrap_or_default();
    let some_share = sharers.iter().any(|sharer| sharer.is_shared);
    for sharer in sharers {
        let is_mistake = !sharer.is_shared && (some_share || !std::ptr::eq(*sharer, *first));
        if is_mistake {
            let other =
                sharers.iter().find(|other| !std::ptr::eq(**other, *sharer)).unwrap_or(first);
            let what = format!("`{code}` is the code of `{}` too", other.variant);
            let help = if some_share {
                "write `shared_code` here too, or use another code"
            } else {
                "use another code; if they carry it on purpose, write `shared_code` on both"
            };
            diagnostics.error(&sharer.at, what, help);
        }
    }
    check_one_status(first, others, code, diagnostics);
}

fn check_one_status(
    first: &Claim<'_>,
    others: &[&Claim<'_>],
    code: &str,
    diagnostics: &mut Diagnostics,
) {
    for other in others {
        if let (Some(status), Some(expected)) = (other.status, first.status) {
            if other.is_shared && first.is_shared && status != expected {
                let what = format!(
                    "`{}` has status {status}, but shares the code `{code}` with `{}`, which has {expected}",
                    other.variant, first.variant
                );
                diagnostics.error(&other.at, what, "give both one status, or use another code");
            }
        }
    }
}
