//! Messages with data: does a text fit a template?

use crate::template::split_placeholder;

/// Whether `message` can be what `template` becomes with some values, whatever these are.
pub(super) fn fits(template: &str, message: &str) -> bool {
    let mut literals = Literals(Some(template));
    let first = literals.next().unwrap_or_default();
    let Some(mut rest) = strip(message, first) else { return false };
    let Some(mut literal) = literals.next() else { return rest.is_empty() };
    // The first place where a literal is found is as good as any: a value may be anything.
    for next in literals {
        match after(rest, literal) {
            Some(tail) => rest = tail,
            None => return false,
        }
        literal = next;
    }
    ends_with(rest, literal)
}

/// Counts the bytes of a template that are not placeholders.
pub(super) fn literal_len(template: &str) -> usize {
    Literals(Some(template)).map(str::len).sum()
}

/// What stands between the placeholders, one more than there are; `{{` and `}}` as written.
struct Literals<'a>(Option<&'a str>);

impl<'a> Iterator for Literals<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0.take()?;
        let mut from = 0;
        while let Some(tail) = text.get(from..) {
            let Some(at) = tail.find('{').map(|at| from + at) else { break };
            let (literal, placeholder) = text.split_at_checked(at)?;
            if !placeholder.starts_with("{{") {
                self.0 = placeholder.strip_prefix('{').map(|inside| split_placeholder(inside).1);
                return Some(literal);
            }
            from = at + 2;
        }
        Some(text)
    }
}

/// Removes a literal from the beginning of a text.
fn strip<'a>(text: &'a str, literal: &str) -> Option<&'a str> {
    let mut text = text;
    let mut literal = literal;
    while let Some(at) = literal.find(['{', '}']) {
        let (plain, brace) = literal.split_at_checked(at)?;
        let brace = brace.chars().next()?;
        text = text.strip_prefix(plain)?.strip_prefix(brace)?;
        literal = literal.get(at + 2..).unwrap_or_default();
    }
    text.strip_prefix(literal)
}

/// Returns what follows the first place where a literal stands.
fn after<'a>(text: &'a str, literal: &str) -> Option<&'a str> {
    if !literal.contains(['{', '}']) {
        return text.split_once(literal).map(|(_, rest)| rest);
    }
    text.char_indices().find_map(|(at, _)| strip(text.get(at..)?, literal))
}

fn ends_with(text: &str, literal: &str) -> bool {
    let braces = literal.bytes().filter(|byte| matches!(byte, b'{' | b'}')).count();
    let len = literal.len() - braces / 2;
    let at = text.len().checked_sub(len);
    at.and_then(|at| text.get(at..)).and_then(|end| strip(end, literal)) == Some("")
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_text_fits_the_template_that_made_it() {
        for (template, message) in [
            ("User {id} was not found.", "User 7 was not found."),
            ("User {id} was not found.", "User  was not found."),
            ("{0}", ""),
            ("{0}", "anything at all"),
            ("{a}{b}", "ab"),
            ("{0} of {max}", "3 of 4 of 5"),
            ("{{{0}}} is {1:>8}", "{7} is        9"),
            ("{0} ends in }}", "it ends in } ends in }"),
            ("set {{{0}}}, not {{", "set {a}, not {"),
            ("{0}a{{b{1}", "xaa{b"),
            ("{0:?} ß", "\"ß\" ß"),
        ] {
            assert!(fits(template, message), "{template:?} {message:?}");
        }
    }

    #[test]
    fn other_texts_do_not_fit() {
        for (template, message) in [
            ("User {id} was not found.", "User 7 was found."),
            ("User {id} was not found.", "user 7 was not found."),
            ("User {id} was not found.", "User was not found."),
            ("User {id} was not found.", ""),
            ("{0} of {max}", "3of4"),
            ("ab{0}bc", "abc"),
            ("{{{0}}}", "7"),
            ("{0}}}", "7"),
            ("{0}ß", "\u{9f}"),
            ("no placeholder", "no placeholder at all"),
        ] {
            assert!(!fits(template, message), "{template:?} {message:?}");
        }
    }
}
