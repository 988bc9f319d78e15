//! What is wrong with a placeholder that is none: mostly an expression stands in the braces.

use crate::attr::value::is_in_name;
use crate::diag::Mistake;

/// Explains what stands behind an opening brace.
///
/// For help, `example` is the name of a field, and expressions may be passed as arguments or not.
pub(super) fn unreadable(placeholder: &str, example: &str, takes_arguments: bool) -> Mistake {
    let Some((inside, _)) = placeholder.split_once('}').filter(|(inside, _)| !inside.contains('{'))
    else {
        return Mistake::new(
            "unclosed `{` in the format string",
            "close the placeholder with `}`, or write `{{` for a brace in the text",
        );
    };
    let (shown, spec) = inside.split_at(end_of_expression(inside));
    let help = match shown.strip_prefix("self.").or_else(|| shown.strip_prefix('.')) {
        Some(field) if is_field(field) => format!("name the field alone: `{{{field}{spec}}}`"),
        // A method of `self` is not in scope.
        field if shown.contains(['.', '(', '[', '+', ':']) && !field.is_some_and(is_call) => {
            let expression = field.unwrap_or(shown);
            let tuple =
                if expression.starts_with(|first: char| first.is_ascii_digit()) { "_" } else { "" };
            if takes_arguments {
                format!(
                    "only names stand in braces: pass the expression as an argument, as in `(\"… {{{spec}}} …\", {tuple}{expression})`"
                )
            } else {
                format!(
                    "only names stand in braces: keep what has to be calculated in a field, and name that, such as `{{{example}}}`"
                )
            }
        }
        _ => format!(
            "write the name of a field, such as `{{{example}}}`; or `{{{{` and `}}}}` for braces in the text"
        ),
    };
    Mistake::new(format!("`{{{inside}}}` is not a placeholder"), help)
}

/// Finds the colon before the format; those of a path come in pairs.
fn end_of_expression(inside: &str) -> usize {
    let colons = inside.match_indices(':').map(|(at, _)| at);
    let mut pair = usize::MAX;
    for at in colons {
        if inside.get(at + 1..).is_some_and(|rest| rest.starts_with(':')) && pair != at {
            pair = at + 1;
        } else if pair != at {
            return at;
        }
    }
    inside.len()
}

fn is_call(text: &str) -> bool {
    text.split_once('(').is_some_and(|(name, _)| is_field(name))
}

/// Whether a text is the name or the index of a field.
fn is_field(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_in_name)
}
