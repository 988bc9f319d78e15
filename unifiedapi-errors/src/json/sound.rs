//! Whether a text that a stranger's `Serialize` has written can stand in a body.
//!
//! Nothing is taken for granted: maps may have been left half-written, and the raw values and the
//! numbers of `serde_json` that keep their text are strings which anybody can have made.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Cursor;

/// How deep containers may be in each other: `serde_json` reads 127 levels, of which the envelope
/// has the rest.
const MAX_DEPTH: usize = 100;
/// How many names of an object are remembered without allocating.
const FEW: usize = 16;
/// How many digits surely make a number that an `f64` can hold.
const FINITE: usize = 300;

/// Whether a text is one JSON value (RFC 8259) that `serde_json` can read, and none of its objects
/// has a name twice.
pub(crate) fn is_sound(text: &[u8]) -> bool {
    if is_plain_number(text) {
        return true;
    }
    if !text.is_ascii() && std::str::from_utf8(text).is_err() {
        return false;
    }
    // White space may follow.
    value(Cursor(text), MAX_DEPTH).is_some_and(|mut rest| rest.peek().is_none())
}

/// Whether a text is a whole number as most are.
fn is_plain_number(text: &[u8]) -> bool {
    matches!(text, [b'1'..=b'9', rest @ ..] if rest.len() < 20 && rest.iter().all(u8::is_ascii_digit))
}

/// Passes over a sound value.
fn value(mut rest: Cursor<'_>, depth: usize) -> Option<Cursor<'_>> {
    match rest.peek()? {
        b'{' => object(rest, depth.checked_sub(1)?),
        b'[' => array(rest, depth.checked_sub(1)?),
        b'"' => rest.string()?.is_exact_utf8().then_some(rest),
        _ => is_word(rest.word()?).then_some(rest),
    }
}

fn array(mut rest: Cursor<'_>, depth: usize) -> Option<Cursor<'_>> {
    rest.bump();
    if rest.take(b']').is_some() {
        return Some(rest);
    }
    loop {
        rest = value(rest, depth)?;
        if rest.take(b',').is_none() {
            return rest.take(b']').map(|()| rest);
        }
    }
}

fn object(mut rest: Cursor<'_>, depth: usize) -> Option<Cursor<'_>> {
    rest.bump();
    if rest.take(b'}').is_some() {
        return Some(rest);
    }
    let mut names = Names::new();
    loop {
        names.add(rest.name()?.exact_utf8()?)?;
        rest = value(rest, depth)?;
        if rest.take(b',').is_none() {
            return rest.take(b'}').map(|()| rest);
        }
    }
}

/// Whether a text is a literal name or a number.
fn is_word(text: &str) -> bool {
    matches!(text, "null" | "true" | "false") || is_number(text)
}

/// Whether a text is a number (RFC 8259, section 6), and not larger than any `f64`.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (integer, fraction) = match number.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (number, None),
    };
    let integer = integer.strip_prefix('-').unwrap_or(integer);
    is_digits(integer)
        && (integer == "0" || !integer.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|text| is_digits(text.strip_prefix(['-', '+']).unwrap_or(text)))
        && (exponent.is_none() && integer.len() <= FINITE || text.parse().is_ok_and(f64::is_finite))
}

/// The names of one object, in UTF-8.
struct Names<'a> {
    few: [&'a [u8]; FEW],
    len: usize,
    /// Those that have escapes too.
    more: HashSet<Cow<'a, [u8]>>,
}

impl<'a> Names<'a> {
    fn new() -> Self {
        Self { few: [b""; FEW], len: 0, more: HashSet::new() }
    }

    /// Adds a name, if it is new.
    fn add(&mut self, name: Cow<'a, [u8]>) -> Option<()> {
        if self.few.get(..self.len)?.contains(&&*name) {
            return None;
        }
        match (name, self.few.get_mut(self.len)) {
            (Cow::Borrowed(name), Some(free)) if !self.more.contains(name) => {
                *free = name;
                self.len += 1;
                Some(())
            }
            (name, _) => self.more.insert(name).then_some(()),
        }
    }
}
