//! Strings.

use std::borrow::Cow;
use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

use crate::wire::clean_len;

/// What stands between the quotes of a string.
#[derive(Clone, Copy)]
pub(crate) struct Quoted<'a> {
    inside: &'a [u8],
    has_escapes: bool,
    /// Whether a control character stands in it, which must be escaped (RFC 8259, section 7).
    has_control: bool,
}

impl<'a> Quoted<'a> {
    /// Splits the string off that a text begins with.
    pub(crate) fn split(text: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (string, rest) = Self::until_quote(text.strip_prefix(b"\"")?)?;
        Some((string, rest.get(1..)?))
    }

    /// Splits off what stands before the closing quote of a string, which is left.
    pub(crate) fn until_quote(text: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (inside, rest) = text.split_at_checked(clean_len(text))?;
        match rest.first()? {
            b'"' => Some((Self { inside, has_escapes: false, has_control: false }, rest)),
            _ => Self::until_quote_behind(inside.len(), text),
        }
    }

    /// Goes on where so many bytes are clean.
    fn until_quote_behind(clean: usize, text: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (mut has_escapes, mut has_control) = (false, false);
        let mut len = clean;
        loop {
            match text.get(len)? {
                b'"' => break,
                b'\\' => {
                    has_escapes = true;
                    len += 2;
                }
                byte => {
                    has_control |= *byte < 0x20;
                    len += 1;
                }
            }
        }
        let (inside, rest) = text.split_at_checked(len)?;
        Some((Self { inside, has_escapes, has_control }, rest))
    }

    /// Whether it says this.
    #[cfg(feature = "client")]
    pub(super) fn is(self, text: &str) -> bool {
        // Each character may be an escape of six bytes.
        self.inside == text.as_bytes()
            || self.has_escapes
                && self.inside.len() <= 6 * text.len()
                && self.exact().is_some_and(|own| own == text)
    }

    /// Whether all of it means characters, given that it is UTF-8.
    pub(super) fn is_exact_utf8(self) -> bool {
        !self.has_control && (!self.has_escapes || self.has_exact_escapes())
    }

    fn has_exact_escapes(self) -> bool {
        let mut rest = self.inside;
        let mut escapes = std::iter::from_fn(|| {
            let len = rest.iter().position(|byte| *byte == b'\\')?;
            rest = rest.get(len..)?;
            Some(read_escape(&mut rest, |_| {}))
        });
        escapes.all(|is_exact| is_exact)
    }

    /// Returns the text in UTF-8, if all of it means characters, given that it is UTF-8.
    pub(super) fn exact_utf8(self) -> Option<Cow<'a, [u8]>> {
        if self.has_escapes {
            return Some(self.exact()?.into_owned().into_bytes().into());
        }
        self.is_exact_utf8().then_some(Cow::Borrowed(self.inside))
    }

    /// Returns the text, if all of it means characters.
    pub(crate) fn exact(self) -> Option<Cow<'a, str>> {
        if self.has_control {
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
        let (text, is_utf8) = match std::str::from_utf8(self.inside) {
            Ok(text) => (Cow::Borrowed(text), true),
            Err(_) => (String::from_utf8_lossy(self.inside), false),
        };
        if !self.has_escapes {
            return (text, is_utf8);
        }
        let (text, is_exact) = unescape(&text);
        (text.into(), is_exact && is_utf8)
    }
}

/// Undoes the escapes of a text, and says whether all of them mean characters.
fn unescape(escaped: &str) -> (String, bool) {
    let mut text = String::with_capacity(escaped.len());
    let mut is_exact = true;
    let mut rest = escaped;
    while let Some(len) = rest.bytes().position(|byte| byte == b'\\') {
        let (plain, escape) = rest.split_at(len);
        text.push_str(plain);
        let mut behind = escape.as_bytes();
        is_exact &= read_escape(&mut behind, |char| text.push(char));
        rest = rest.get(rest.len() - behind.len()..).unwrap_or_default();
    }
    text.push_str(rest);
    (text, is_exact)
}

/// Reads the escape that a text begins with, or all of several code units, into `push`; says whether
/// they mean characters.
fn read_escape(rest: &mut &[u8], mut push: impl FnMut(char)) -> bool {
    let char = match rest.get(1) {
        Some(quoted @ (b'"' | b'\\' | b'/')) => char::from(*quoted),
        Some(b'b') => '\u{8}',
        Some(b't') => '\t',
        Some(b'n') => '\n',
        Some(b'f') => '\u{c}',
        Some(b'r') => '\r',
        _ => return read_code_units(rest, push),
    };
    push(char);
    *rest = rest.get(2..).unwrap_or_default();
    true
}

/// Reads all code units that stand there.
fn read_code_units(rest: &mut &[u8], mut push: impl FnMut(char)) -> bool {
    let mut is_exact = true;
    let mut any = false;
    for char in decode_utf16(std::iter::from_fn(|| code_unit(rest))) {
        any = true;
        is_exact &= char.is_ok();
        push(char.unwrap_or(REPLACEMENT_CHARACTER));
    }
    if !any {
        // The backslash alone is lost.
        push(REPLACEMENT_CHARACTER);
        *rest = rest.get(1..).unwrap_or_default();
    }
    any && is_exact
}

/// Reads `\u` and four hexadecimal digits.
fn code_unit(rest: &mut &[u8]) -> Option<u16> {
    let (digits, behind) = rest.strip_prefix(b"\\u")?.split_first_chunk::<4>()?;
    let mut digits = digits.iter().map(|digit| char::from(*digit).to_digit(16));
    let unit = digits.try_fold(0, |unit, digit| Some(unit << 4 | digit?))?;
    *rest = behind;
    u16::try_from(unit).ok()
}
