//! The envelope in a body: code and message, where they are there.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::table::{AFTER_MESSAGE, BEFORE_CODE, BEFORE_MESSAGE};

/// What a body says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Wire<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
}

/// Reads a body of any kind.
///
/// The form that this crate sends is read without allocating, except for a message with escapes.
/// Any other form may need as much memory again as the body has.
pub(super) fn read(body: &[u8]) -> Wire<'_> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    // A proxy's page is not searched for errors of spelling first.
    if body.trim_ascii_start().first() != Some(&b'{') {
        return Wire::default();
    }
    let Ok(text) = std::str::from_utf8(body) else { return Wire::default() };
    canonical(text).or_else(|| any(text)).unwrap_or_default()
}

/// Reads what this crate sends.
fn canonical(text: &str) -> Option<Wire<'_>> {
    let (code, rest) = text.strip_prefix(BEFORE_CODE)?.split_once('"')?;
    if !is_plain(code) {
        return None;
    }
    let message = rest.strip_prefix(BEFORE_MESSAGE.strip_prefix('"')?)?;
    let message = message.strip_suffix(AFTER_MESSAGE)?;
    let message = if is_plain(message) { message.into() } else { unescape(message)?.into() };
    Some(Wire { code: Some(code.into()), message: Some(message) })
}

/// Whether a text stands between quotes as it is.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\')
}

/// Undoes the escapes that this crate writes; `None` for any others.
fn unescape(escaped: &str) -> Option<String> {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some((plain, tail)) = rest.split_once('\\') {
        if !is_plain(plain) {
            return None;
        }
        text.push_str(plain);
        let mut tail = tail.chars();
        text.push(match tail.next()? {
            quoted @ ('"' | '\\') => quoted,
            'b' => '\u{8}',
            't' => '\t',
            'n' => '\n',
            'f' => '\u{c}',
            'r' => '\r',
            'u' => {
                let (digits, after) = tail.as_str().split_at_checked(4)?;
                // `from_str_radix` takes a sign too.
                let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                tail = after.chars();
                char::from_u32(u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?)?
            }
            _ => return None,
        });
        rest = tail.as_str();
    }
    text.push_str(Some(rest).filter(|rest| is_plain(rest))?);
    Some(text)
}

/// Reads any JSON.
fn any(text: &str) -> Option<Wire<'_>> {
    let mut found = Found::default();
    let mut json = serde_json::Deserializer::from_str(text);
    Reader { place: Place::Body, found: &mut found }.deserialize(&mut json).ok()?;
    json.end().ok()?;
    if found.errors != 1 {
        return None;
    }
    Some(Wire { code: found.code.once(), message: found.message.once() })
}

/// What was met on the way through a body.
#[derive(Default)]
struct Found<'a> {
    errors: usize,
    code: Member<'a>,
    message: Member<'a>,
}

/// A member that should be there once and be a string.
#[derive(Default)]
struct Member<'a> {
    times: usize,
    text: Option<Cow<'a, str>>,
}

impl<'a> Member<'a> {
    fn once(self) -> Option<Cow<'a, str>> {
        self.text.filter(|_| self.times == 1)
    }
}

/// Where in the envelope a value stands.
#[derive(Clone, Copy)]
enum Place {
    Body,
    Error,
    Code,
    Message,
    Elsewhere,
}

impl Place {
    fn member(self, name: &str) -> Self {
        match (self, name) {
            (Self::Body, "error") => Self::Error,
            (Self::Error, "code") => Self::Code,
            (Self::Error, "message") => Self::Message,
            _ => Self::Elsewhere,
        }
    }
}

/// Reads one value and notes what belongs to the envelope; what has another type is passed over.
struct Reader<'f, 'a> {
    place: Place,
    found: &'f mut Found<'a>,
}

impl<'a> Reader<'_, 'a> {
    fn note(self, text: Cow<'a, str>) {
        match self.place {
            Place::Code => self.found.code.text = Some(text),
            Place::Message => self.found.message.text = Some(text),
            Place::Body | Place::Error | Place::Elsewhere => {}
        }
    }
}

impl<'a> DeserializeSeed<'a> for Reader<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.place {
            // Reads nested values in a loop, so that their depth costs no stack.
            Place::Elsewhere => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'a> Visitor<'a> for Reader<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<(), E> {
        self.note(text.into());
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.note(text.to_owned().into());
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(place) = members.next_key_seed(Name(self.place))? {
            match place {
                Place::Error => self.found.errors += 1,
                Place::Code => self.found.code.times += 1,
                Place::Message => self.found.message.times += 1,
                Place::Body | Place::Elsewhere => {}
            }
            members.next_value_seed(Reader { place, found: self.found })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads the name of a member in an object at this place.
struct Name(Place);

impl<'a> DeserializeSeed<'a> for Name {
    type Value = Place;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Place, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Place;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Place, E> {
        Ok(self.0.member(name))
    }
}
