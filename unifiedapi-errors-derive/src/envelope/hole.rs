//! Holes: the words that stand for what differs from error to error.

use proc_macro2::{Group, Ident, TokenTree};

use super::json::{Hole, Value};
use crate::attr::Tokens;
use crate::attr::value::{as_string, is_constant};
use crate::diag::{Diagnostics, closest, list, suggest};

/// The holes that are one word.
const WORDS: &[(&str, Hole)] = &[
    ("code", Hole::Code),
    ("message", Hole::Message),
    ("status", Hole::Status),
    ("reason", Hole::Reason),
    ("group", Hole::Group),
    ("request_id", Hole::RequestId),
    ("members", Hole::Members),
];

const CONSTANTS: [&str; 3] = ["true", "false", "null"];

/// What other formats and languages call them.
const HABITS: &[(&str, &str)] = &[
    ("Infinity", "null"),
    ("NaN", "null"),
    ("None", "null"),
    ("data", "members"),
    ("description", "message"),
    ("detail", "message"),
    ("details", "members"),
    ("error", "code"),
    ("extensions", "members"),
    ("fields", "members"),
    ("id", "code"),
    ("kind", "code"),
    ("msg", "message"),
    ("name", "code"),
    ("nil", "null"),
    ("phrase", "reason"),
    ("text", "message"),
    ("title", "reason"),
    ("trace_id", "request_id"),
    ("undefined", "null"),
];

/// Returns the hole of this name.
pub(super) fn named(word: &str) -> Option<Hole> {
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, hole)| hole.clone())
}

/// Whether one word is a value: a hole or a constant.
pub(super) fn is_word(word: &str) -> bool {
    named(word).is_some() || CONSTANTS.contains(&word)
}

/// Says what else could stand in a place.
pub(super) fn all() -> String {
    let words = WORDS.iter().map(|(name, _)| *name);
    format!("the holes are {}", list(words.chain(["member(\"name\")"])))
}

/// Reads one word.
pub(super) fn word(word: &Ident, diagnostics: &mut Diagnostics) -> Option<Value> {
    let name = word.to_string();
    if CONSTANTS.contains(&&*name) {
        return Some(Value::Constant(name));
    }
    if let Some(hole) = named(&name) {
        return Some(Value::Hole(hole));
    }
    let habit = HABITS.iter().find(|(habit, _)| *habit == name).map(|(_, meant)| *meant);
    let (what, help) = if name == "member" {
        ("`member` needs a name".to_owned(), "write `member(\"name\")`".to_owned())
    } else if habit.is_none() && closest(&name, known()).is_none() && is_constant(&name) {
        let what = format!("`{name}` is a constant, whose value a macro does not know");
        (what, "write the value itself".to_owned())
    } else {
        let help = suggest(habit.or_else(|| closest(&name, known())), || {
            format!("{}; a text stands in quotes: `\"{name}\"`", all())
        });
        (format!("unknown hole `{name}`"), help)
    };
    diagnostics.error(word, what, help);
    None
}

fn known() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(name, _)| *name).chain(CONSTANTS).chain(["member"])
}

/// Reads `member("name")`; `None` without a word if it is something else.
pub(super) fn member(
    word: &Ident,
    arguments: &Group,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let name = Tokens::from_iter(arguments.stream());
    if let Some(text) = as_string(&name) {
        if !text.value().is_empty() {
            return Some(Value::Hole(Hole::Member(text.value().to_owned())));
        }
        let help = "write the name that the member has on the wire, such as `member(\"param\")`";
        diagnostics.error(&text, "the name of a member cannot be empty", help);
        return None;
    }
    match name.as_slice() {
        [] => diagnostics.error(word, "`member` needs a name", "write `member(\"name\")`"),
        [TokenTree::Ident(unquoted)] => {
            let what = format!("`{unquoted}` is no string: the name of a member stands in quotes");
            diagnostics.error(unquoted, what, format_args!("write `member(\"{unquoted}\")`"));
        }
        _ => {
            let what = format!("`member` takes one string, not `{}`", name.text());
            diagnostics.error(&name, what, "write `member(\"name\")`, once for each member");
        }
    }
    None
}
