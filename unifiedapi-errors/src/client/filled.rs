//! Codes out of strings in which they are filled in.

use std::borrow::Cow;

use crate::envelope::shape::TextPart;

/// How many digits a status has.
const STATUS_LEN: usize = 3;

/// Returns the code that is filled into a string of these parts.
pub(super) fn code_in<'a>(parts: &[TextPart], text: Cow<'a, str>) -> Option<Cow<'a, str>> {
    match text {
        Cow::Borrowed(text) => find(parts, text).map(Cow::Borrowed),
        Cow::Owned(text) => find(parts, &text).map(|code| code.to_owned().into()),
    }
}

fn find<'a>(parts: &[TextPart], text: &'a str) -> Option<&'a str> {
    let len = code_len(parts, text.len())?;
    let mut rest = text;
    let mut code = None;
    for part in parts {
        match part {
            TextPart::Literal(literal) => rest = rest.strip_prefix(literal)?,
            TextPart::Status => {
                let (status, behind) = rest.split_at_checked(STATUS_LEN)?;
                status.parse::<u16>().ok()?;
                rest = behind;
            }
            TextPart::Code => {
                let (found, behind) = rest.split_at_checked(len)?;
                if code.is_some_and(|code| code != found) {
                    return None;
                }
                code = Some(found);
                rest = behind;
            }
        }
    }
    code.filter(|_| rest.is_empty())
}

/// Returns how long the code is: what stands around it has a length that is known.
fn code_len(parts: &[TextPart], len: usize) -> Option<usize> {
    let around = parts.iter().map(|part| match part {
        TextPart::Literal(literal) => literal.len(),
        TextPart::Status => STATUS_LEN,
        TextPart::Code => 0,
    });
    let codes = parts.iter().filter(|part| **part == TextPart::Code).count();
    let all = len.checked_sub(around.sum())?;
    (codes > 0 && all > 0 && all % codes == 0).then(|| all / codes)
}

#[cfg(test)]
mod tests {
    use super::{TextPart, find};

    #[test]
    fn a_code_is_found_where_it_is_filled_in() {
        use TextPart::{Code, Literal, Status};

        let link = &[Literal("https://docs.example.com/"), Status, Literal("#"), Code];
        let twice = &[Code, Literal("."), Code];
        let cases: [(&[TextPart], &str, Option<&str>); 12] = [
            (link, "https://docs.example.com/404#user_not_found", Some("user_not_found")),
            (link, "https://docs.example.com/404#", None),
            (link, "https://docs.example.com/abc#user_not_found", None),
            (link, "https://docs.example.org/404#user_not_found", None),
            (link, "404", None),
            (&[Literal("a"), Code, Literal("a")], "aaaa", Some("aa")),
            (&[Literal("ß"), Code], "ßß", Some("ß")),
            (&[Code, Literal("ß")], "aßb", None),
            (twice, "a.b.a.b", Some("a.b")),
            (twice, "a.b", None),
            (twice, "a.b.c", None),
            (&[Literal("errors")], "errors", None),
        ];
        for (parts, text, code) in cases {
            assert_eq!(find(parts, text), code, "{text}");
        }
    }
}
