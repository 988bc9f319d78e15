//! The JSON body, byte for byte what `serde_json::to_vec` gives for the envelope.

use std::fmt::{self, Write};

use bytes::Bytes;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::buffer::{Buffer, Escaped};
use crate::json::{self, Quoted};
use crate::wire::{AFTER_MESSAGE, BEFORE_CODE, BEFORE_MESSAGE};

/// Builds the body whose part before the message is there already.
///
/// A value whose `Display` fails ends the message there.
pub(crate) fn with_message(head: &str, write: impl FnOnce(&mut dyn Write) -> fmt::Result) -> Bytes {
    let mut body = Buffer::new();
    body.push(head.as_bytes());
    // A failing `Display` of a user's field must not take the answer down with it.
    let _ = write(&mut Escaped(&mut body));
    body.push(AFTER_MESSAGE.as_bytes());
    body.into_bytes()
}

/// Takes the body apart that this module builds, into code and message; `None` for any other.
pub(crate) fn parts(body: &[u8]) -> Option<(Quoted<'_>, Quoted<'_>)> {
    let bare = |text: &'static str| text.trim_matches('"').as_bytes();
    let (code, rest) = Quoted::split(body.strip_prefix(bare(BEFORE_CODE))?)?;
    let (message, rest) = Quoted::split(rest.strip_prefix(bare(BEFORE_MESSAGE))?)?;
    (rest == bare(AFTER_MESSAGE)).then_some((code, message))
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
