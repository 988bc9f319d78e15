//! Strings, in which code and status are filled in.

use super::json::{Part, Value};
use super::layout::quoted;
use crate::attr::value::Text;
use crate::diag::{Diagnostics, closest, suggest};

const BRACES: &str = "for a brace in the text write `{{` or `}}`";

/// Reads a string that is a value.
pub(super) fn value(literal: &Text, diagnostics: &mut Diagnostics) -> Option<Value> {
    let parts = parts(literal, diagnostics)?;
    Some(match parts.as_slice() {
        [] => Value::Constant(quoted("")),
        [Part::Literal(text)] => Value::Constant(quoted(text)),
        _ => Value::Text(parts),
    })
}

/// Reads a string that is the name of a member.
pub(super) fn name(literal: &Text, diagnostics: &mut Diagnostics) -> Option<String> {
    match parts(literal, diagnostics)?.as_slice() {
        [] => Some(String::new()),
        [Part::Literal(text)] => Some(text.clone()),
        _ => {
            let what = "nothing is filled in in the name of a member";
            let help = format!("write a name that is the same in all bodies; {BRACES}");
            diagnostics.error(literal, what, help);
            None
        }
    }
}

fn parts(literal: &Text, diagnostics: &mut Diagnostics) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = literal.value();
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(at);
        text.push_str(before);
        if let Some(twice) = ["{{", "}}"].into_iter().find(|twice| brace.starts_with(twice)) {
            text.push_str(brace.get(..1).unwrap_or_default());
            rest = brace.strip_prefix(twice).unwrap_or_default();
            continue;
        }
        let Some(inside) = brace.strip_prefix('{') else {
            diagnostics.error(literal, "unmatched `}` in the string", BRACES);
            return None;
        };
        let Some((name, behind)) = inside.split_once('}') else {
            diagnostics.error(literal, "unmatched `{` in the string", BRACES);
            return None;
        };
        if !text.is_empty() {
            parts.push(Part::Literal(std::mem::take(&mut text)));
        }
        parts.push(part(name, literal, diagnostics)?);
        rest = behind;
    }
    text.push_str(rest);
    if !text.is_empty() {
        parts.push(Part::Literal(text));
    }
    Some(parts)
}

fn part(name: &str, literal: &Text, diagnostics: &mut Diagnostics) -> Option<Part> {
    let help = match name {
        "code" => return Some(Part::Code),
        "status" => return Some(Part::Status),
        "message" | "reason" | "group" | "request_id" | "members" => {
            format!("write `{name}` as a value of its own, without quotes")
        }
        _ => suggest(closest(name, ["code", "status"]).map(|name| format!("{{{name}}}")), || {
            format!("a string can show `{{code}}` and `{{status}}`; {BRACES}")
        }),
    };
    diagnostics.error(literal, format_args!("`{{{name}}}` is not filled in in a string"), help);
    None
}
