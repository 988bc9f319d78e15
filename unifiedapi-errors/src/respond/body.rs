//! The JSON body, byte for byte what `serde_json::to_vec` gives for the envelope.

use std::fmt;

use bytes::Bytes;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::buffer::{Buffer, Escaped};
use super::members::Members;
use crate::Entry;
use crate::envelope::UNIFIED;
use crate::json::{self, Quoted};
use crate::template::Template;
use crate::wire::{AFTER_MESSAGE, BEFORE_CODE, BEFORE_MESSAGE};

/// Builds a body in [`Unified`], of which the part before the message, or all but the members, is
/// there already.
///
/// [`Unified`]: crate::envelope::Unified
pub(crate) fn unified_body(
    entry: Entry,
    write_message: &dyn Fn(Template<'_>) -> fmt::Result,
    write_members: &dyn Fn(&mut Members<'_>),
) -> Bytes {
    let (quote, end) = AFTER_MESSAGE.split_at(1);
    let mut body = Buffer::new();
    let head = entry.body_head();
    body.push(head.strip_suffix(AFTER_MESSAGE).unwrap_or(head).as_bytes());
    if !entry.is_static() {
        // A failing `Display` of a user's field must not take the answer down with it.
        let _ = write_message(entry.template(&mut Escaped(&mut body)));
    }
    body.push(quote.as_bytes());
    let mut members = Members::new(&mut body, UNIFIED.reserved, UNIFIED.placed, None);
    members.declare(entry);
    write_members(&mut members);
    body.push(end.as_bytes());
    body.into_bytes()
}

/// Takes the body apart that this module builds, into code and message; `None` for any other.
pub(crate) fn parts(body: &[u8]) -> Option<(Quoted<'_>, Quoted<'_>)> {
    let (code, rest) = Quoted::until_quote(body.strip_prefix(BEFORE_CODE.as_bytes())?)?;
    let (message, rest) = Quoted::until_quote(rest.strip_prefix(BEFORE_MESSAGE.as_bytes())?)?;
    (rest == AFTER_MESSAGE.as_bytes()).then_some((code, message))
}

/// Serializes what a body says.
pub(crate) fn serialize_body<S: Serializer>(body: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    // Almost all bodies are of this one shape, which is read faster than any JSON.
    let parts = parts(body).and_then(|(code, message)| Some([code.exact()?, message.exact()?]));
    match parts {
        Some([code, message]) => {
            let object = Object([("code", &*code), ("message", &*message)]);
            Object([("error", object)]).serialize(serializer)
        }
        None => json::tell(body, serializer),
    }
}

/// An object of these members.
struct Object<T, const N: usize>([(&'static str, T); N]);

impl<T: Serialize, const N: usize> Serialize for Object<T, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(N))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
