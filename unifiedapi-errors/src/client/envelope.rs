//! The envelope in a body: code and message, where they are there.

use std::borrow::Cow;

use crate::json::{Json, Quoted};
use crate::respond::parts;

/// What a body says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Wire<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) message: Option<Cow<'a, str>>,
}

/// Reads a body of any kind.
///
/// What has no escapes in code and message is read without copying it.
pub(super) fn read(body: &[u8]) -> Wire<'_> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    // A proxy's page is not searched for errors of spelling first.
    if body.trim_ascii_start().first() != Some(&b'{') {
        return Wire::default();
    }
    let [code, message] = match parts(body) {
        Some((code, message)) => [Some(code), Some(message)],
        None => any(body).unwrap_or_default(),
    };
    Wire {
        // A code with a gap could be another's.
        code: code.and_then(Quoted::exact),
        message: message.map(Quoted::lossy),
    }
}

/// Reads any JSON.
fn any(body: &[u8]) -> Option<[Option<Quoted<'_>>; 2]> {
    let error = Json::parse(body)?.member("error")?;
    let string = |name| error.member(name)?.string();
    Some([string("code"), string("message")])
}
