//! Where a `location` leads that fields fill: to the host that its template names (RFC 3986, section
//! 3.2).

use crate::template::Part;

/// Whether a value leaves a reference the host that its template names, by what stands before the
/// value and follows it there: `https://example.com{path}` with `.example.org`, or
/// `https://{tenant}.example.com/` with `example.org/`, would lead elsewhere.
///
/// What is all of the host may say any, as in `//{host}/`: that is what the field is for.
pub(super) fn keeps_host<'a>(
    (before, value): (&str, &str),
    mut behind: impl Iterator<Item = Part<'a>>,
) -> bool {
    let Some(host) = open_host(before) else { return true };
    let literal = behind.find_map(|part| match part {
        Part::Literal(text) => Some(text),
        Part::Placeholder(_) => None,
    });
    let goes_on = literal.is_some_and(|text| !text.starts_with([':', '/', '\\', '?', '#']));
    if host.is_empty() && !goes_on {
        return true;
    }
    let end = value.find(['/', '?', '#']);
    let in_host = value.get(..end.unwrap_or(value.len())).unwrap_or_default();
    // Behind a whole name, a dot would make it a part of another.
    let may_have_dots = goes_on || !host.ends_with(|char: char| char.is_ascii_alphanumeric());
    let stays = |char| match char {
        '.' => may_have_dots,
        ':' => !goes_on, // a port
        char => char.is_ascii_alphanumeric() || char == '-',
    };
    in_host.chars().all(stays) && (end.is_none() || !goes_on)
}

/// Returns the host of a reference as far as it is there, if what is added is a part of it.
fn open_host(reference: &str) -> Option<&str> {
    let (scheme, host) = reference.split_once("//")?;
    let is_scheme = |char: char| char.is_ascii_alphanumeric() || "+-.".contains(char);
    let is_absolute = scheme.strip_suffix(':').is_some_and(|scheme| scheme.chars().all(is_scheme));
    ((scheme.is_empty() || is_absolute) && !host.contains(['/', '\\', '?', '#'])).then_some(host)
}

/// Whether a reference names another host (RFC 3986, section 4.2), as `/{path}` does with a path
/// that begins with `/`. Browsers take `\` for `/` there, and leave out tabs.
pub(super) fn is_network_path(reference: &str) -> bool {
    let mut chars = reference.chars().filter(|char| *char != '\t');
    let mut is_slash = || matches!(chars.next(), Some('/' | '\\'));
    is_slash() && is_slash()
}
