//! `..members`.

use proc_macro2::TokenTree;

use crate::attr::{Tokens, is_punct};
use crate::diag::Diagnostics;

/// Splits `..name` off, with any number of dots.
pub(super) fn split(tokens: &[TokenTree]) -> (Tokens, &[TokenTree]) {
    let dots = tokens.iter().take_while(|token| is_punct(Some(token), '.')).count();
    let name = usize::from(matches!(tokens.get(dots), Some(TokenTree::Ident(_))));
    let len = if dots == 0 { 0 } else { dots + name };
    let (spread, behind) = tokens.split_at_checked(len).unwrap_or((tokens, &[]));
    (spread.iter().cloned().collect(), behind)
}

/// Returns tokens as one would write them.
pub(super) fn written(tokens: &Tokens) -> String {
    tokens.text().replace(". ", ".")
}

/// Checks that these are `..members` and nothing else.
pub(super) fn check(
    spread: &Tokens,
    behind: &[TokenTree],
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let is_right = matches!(spread.as_slice(), [_, _, TokenTree::Ident(name)] if name == "members");
    if !is_right {
        let what = format!("expected `..members`, found `{}`", written(spread));
        diagnostics.error(spread, what, "write `..members`, which are all members");
        return None;
    }
    if !behind.is_empty() {
        let behind: Tokens = behind.iter().cloned().collect();
        let what = format!("expected `,` after `..members`, found `{}`", behind.text());
        let help = "write `..members` alone, as the last of its object";
        diagnostics.error(behind, what, help);
        return None;
    }
    Some(())
}

/// Says that `..members` is no value.
pub(super) fn as_value(tokens: &[TokenTree], diagnostics: &mut Diagnostics) {
    let tokens: Tokens = tokens.iter().cloned().collect();
    let what = "`..members` is no value: it stands alone in an object";
    diagnostics.error(tokens, what, "write `members`, which is an object of all members");
}
