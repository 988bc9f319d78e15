//! Values of headers (RFC 9110, section 5.5): what is literal in them, and where a placeholder may
//! stand.

use crate::attr::value::Text;
use crate::diag::{Diagnostics, Mistake};
use crate::template::Parsed;

/// Checks a value as far as it is known at compile time; what fills it in is looked at when it is
/// sent.
pub(super) fn check(
    name: &str,
    literal: &Text,
    parsed: &Parsed,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mistake = illegal(literal.value(), parsed)
        .or_else(|| if parsed.placeholders.is_empty() { None } else { misplaced(name, literal) });
    match mistake {
        Some(mistake) => {
            diagnostics.report(literal, &mistake);
            false
        }
        None => true,
    }
}

/// Says what in the text no value may have.
fn illegal(text: &str, parsed: &Parsed) -> Option<Mistake> {
    // What fills up to a width is literal too.
    let flags = parsed.placeholders.iter().flat_map(|placeholder| placeholder.spec.flags.chars());
    if let Some(wrong) = parsed.text.chars().chain(flags).find(|char| !is_legal(*char)) {
        let what = format!("a header's value cannot contain `{}`", wrong.escape_debug());
        let help = "a value consists of visible ASCII characters, spaces and tabs";
        return Some(Mistake::new(what, help));
    }
    if text.trim_matches([' ', '\t']) != text {
        let what = "a header's value cannot begin or end with a space or tab";
        let help = "remove it: HTTP does not count it as a part of the value";
        return Some(Mistake::new(what, help));
    }
    None
}

/// Whether a character may stand in a value.
fn is_legal(char: char) -> bool {
    char == '\t' || (' '..='~').contains(&char)
}

/// Says where a placeholder would let a field decide what is the server's to decide.
fn misplaced(name: &str, literal: &Text) -> Option<Mistake> {
    let text = literal.value();
    if name == "location" && text.starts_with('{') && !text.starts_with("{{") {
        let what = "no placeholder can begin a `location`: its field would decide where it leads";
        let help = "begin with what is fixed: `header(\"location\" = \"/users/{id}\")`";
        return Some(Mistake::new(what, help));
    }
    if name == "set-cookie" {
        let what = "no placeholder can stand in `set-cookie`: its field could set any cookie";
        let help = "write the value out, or set the cookie where the request is handled";
        return Some(Mistake::new(what, help));
    }
    if name.starts_with("access-control-") {
        let what = format!(
            "no placeholder can stand in `{name}`: its field would decide which sites have access"
        );
        let help = "write the value out, or leave it to a middleware for CORS";
        return Some(Mistake::new(what, help));
    }
    None
}
