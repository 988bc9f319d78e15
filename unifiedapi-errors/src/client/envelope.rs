//! The envelope in a body: code and message, where they are there.

use std::borrow::Cow;

use crate::json::{Json, Quoted};
use crate::table::{AFTER_MESSAGE, BEFORE_CODE, BEFORE_MESSAGE};

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
    let (code, message) = canonical(body).or_else(|| any(body)).unwrap_or_default();
    Wire {
        // A code with a gap could be another's.
        code: code.and_then(Quoted::exact),
        message: message.map(Quoted::lossy),
    }
}

/// Code and message, where they are strings.
type Strings<'a> = (Option<Quoted<'a>>, Option<Quoted<'a>>);

/// Reads what this crate sends.
fn canonical(body: &[u8]) -> Option<Strings<'_>> {
    let bare = |text: &'static str| text.trim_matches('"').as_bytes();
    let (code, rest) = Quoted::split(body.strip_prefix(bare(BEFORE_CODE))?)?;
    let (message, rest) = Quoted::split(rest.strip_prefix(bare(BEFORE_MESSAGE))?)?;
    (rest == bare(AFTER_MESSAGE)).then_some((Some(code), Some(message)))
}

/// Reads any JSON.
fn any(body: &[u8]) -> Option<Strings<'_>> {
    let error = Json::parse(body)?.member("error")?;
    let string = |name| error.member(name)?.string();
    Some((string("code"), string("message")))
}
