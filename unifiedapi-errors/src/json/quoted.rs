//! Strings.

use std::borrow::Cow;
use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

/// What stands between the quotes of a string.
#[derive(Clone, Copy)]
pub(crate) struct Quoted<'a>(&'a [u8]);

impl<'a> Quoted<'a> {
    /// Splits the string off that a text begins with.
    pub(crate) fn split(text: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let text = text.strip_prefix(b"\"")?;
        let mut len = 0;
        loop {
            match text.get(len)? {
                b'"' => break,
                b'\\' => len += 2,
                _ => len += 1,
            }
        }
        let (inside, rest) = text.split_at_checked(len)?;
        Some((Self(inside), rest.get(1..)?))
    }

    /// Whether it says this.
    #[cfg(feature = "client")]
    pub(super) fn is(self, text: &str) -> bool {
        // Each character may be an escape of six bytes.
        self.0 == text.as_bytes()
            || self.0.contains(&b'\\')
                && self.0.len() <= 6 * text.len()
                && self.exact().is_some_and(|own| own == text)
    }

    /// Whether all of it means characters.
    pub(super) fn is_exact(self) -> bool {
        let mut rest = self.0;
        let mut escapes = std::iter::from_fn(|| {
            let len = rest.iter().position(|byte| *byte == b'\\')?;
            rest = rest.get(len..)?;
            Some(read_escape(&mut rest, |_| {}))
        });
        !self.has_control()
            && std::str::from_utf8(self.0).is_ok()
            && escapes.all(|is_exact| is_exact)
    }

    /// Whether a control character stands in it, which must be escaped (RFC 8259, section 7).
    fn has_control(self) -> bool {
        self.0.iter().any(|byte| *byte < 0x20)
    }

    /// Returns the text, if all of it means characters.
    pub(crate) fn exact(self) -> Option<Cow<'a, str>> {
        if self.has_control() {
            return None;
        }
        match self.decode() {
            (text, true) => Some(text),
            (_, false) => None,
        }
    }

    /// Returns the text; U+FFFD stands where something means no character.
    pub(crate) fn lossy(self) -> Cow<'a, str> {
        self.decode().0
    }

    /// Undoes the escapes, and says whether all means characters.
    fn decode(self) -> (Cow<'a, str>, bool) {
        if let Some(text) = std::str::from_utf8(self.0).ok().filter(|text| !text.contains('\\')) {
            return (text.into(), true);
        }
        let mut text = String::with_capacity(self.0.len());
        let mut is_exact = true;
        let mut rest = self.0;
        while !rest.is_empty() {
            let len = rest.iter().position(|byte| *byte == b'\\').unwrap_or(rest.len());
            let (plain, escaped) = rest.split_at(len);
            for chunk in plain.utf8_chunks() {
                text.push_str(chunk.valid());
                if !chunk.invalid().is_empty() {
                    text.push(REPLACEMENT_CHARACTER);
                    is_exact = false;
                }
            }
            rest = escaped;
            if !rest.is_empty() {
                is_exact &= read_escape(&mut rest, |char| text.push(char));
            }
        }
        (text.into(), is_exact)
    }
}

/// Reads the escape that a text begins with, or all of several code units, into `push`; says whether
/// they mean characters.
fn read_escape(rest: &mut &[u8], mut push: impl FnMut(char)) -> bool {
    let mut is_exact = true;
    let mut any = false;
    for char in decode_utf16(std::iter::from_fn(|| code_unit(rest))) {
        any = true;
        is_exact &= char.is_ok();
        push(char.unwrap_or(REPLACEMENT_CHARACTER));
    }
    if any {
        return is_exact;
    }
    let char = match rest.get(1) {
        Some(quoted @ (b'"' | b'\\' | b'/')) => char::from(*quoted),
        Some(b'b') => '\u{8}',
        Some(b't') => '\t',
        Some(b'n') => '\n',
        Some(b'f') => '\u{c}',
        Some(b'r') => '\r',
        // The backslash alone is lost.
        _ => {
            push(REPLACEMENT_CHARACTER);
            *rest = rest.get(1..).unwrap_or_default();
            return false;
        }
    };
    push(char);
    *rest = rest.get(2..).unwrap_or_default();
    true
}

/// Reads `\u` and four hexadecimal digits.
fn code_unit(rest: &mut &[u8]) -> Option<u16> {
    let (digits, behind) = rest.strip_prefix(b"\\u")?.split_first_chunk::<4>()?;
    let mut digits = digits.iter().map(|digit| char::from(*digit).to_digit(16));
    let unit = digits.try_fold(0, |unit, digit| Some(unit << 4 | digit?))?;
    *rest = behind;
    u16::try_from(unit).ok()
}
