//! Whether a text fits a template.

use std::borrow::Cow;

use super::{Part, parts};

/// Whether `message` can be what `template` becomes with some values, whatever these are.
///
/// It takes as long as both together: [`str::find`] is linear.
pub(crate) fn fits(template: &str, message: &str) -> bool {
    let mut literals = literals(template);
    let first = literals.next().unwrap_or_default();
    let Some(mut rest) = message.strip_prefix(&*first) else { return false };
    let Some(mut literal) = literals.next() else { return rest.is_empty() };
    // The first place where a literal is found is as good as any: a value may be anything.
    for next in literals {
        match rest.split_once(&*literal) {
            Some((_, tail)) => rest = tail,
            None => return false,
        }
        literal = next;
    }
    rest.ends_with(&*literal)
}

/// Counts the bytes of a template that are not placeholders.
pub(crate) fn literal_len(template: &str) -> usize {
    literals(template).map(|literal| literal.len()).sum()
}

/// Returns what stands between the placeholders, one more than there are, without escapes.
fn literals(template: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut parts = Some(parts(template));
    std::iter::from_fn(move || {
        let mut literal = Cow::default();
        for part in parts.as_mut()? {
            match part {
                Part::Literal(text) => literal += text,
                Part::Placeholder(_) => return Some(literal),
            }
        }
        parts = None;
        Some(literal)
    })
}

#[cfg(test)]
mod tests {
    use super::{fits, literal_len};

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
            ("{id:}>8}: {0:{^9}", "}}}}}}}7: {{{{x{{{{"),
            ("{{{{{0}}}}}", "{{7}}"),
            ("}}{0}{{{1}}}{{", "}a{b}{"),
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
            ("{{{{{0}}}}}", "{7}"),
            ("{0}a{{b{1}", "xaa{{b"),
        ] {
            assert!(!fits(template, message), "{template:?} {message:?}");
        }
    }

    /// Where each step of one is taken for each of the other, this test does not end.
    #[test]
    fn text_and_literal_are_gone_through_once() {
        let (text, literal) = (1 << 24, 1 << 18);
        for (braces, shown) in [("{{", "{"), ("}}", "}"), ("a", "a"), ("a{{", "a{")] {
            let message = shown.repeat(text / shown.len());
            for (after, is_found) in [("", true), ("!", false)] {
                let template = format!("{{0}}{}{after}{{1}}", braces.repeat(literal / 2));
                assert_eq!(fits(&template, &message), is_found, "{braces}{after}");
                let at_end = template.strip_suffix("{1}").unwrap_or_default();
                assert_eq!(fits(at_end, &message), is_found, "{braces}{after}");
            }
        }
    }

    #[test]
    fn the_length_of_the_literals_is_that_of_what_is_read() {
        for (template, len) in [("", 0), ("{0}", 0), ("ab{0}c", 3), ("{{{0:}>9}}}ß", 4)] {
            assert_eq!(literal_len(template), len, "{template}");
        }
    }
}
