//! Code and message, kept without copying them where that can be.

use std::borrow::Cow;
use std::ops::Range;

/// A text of the envelope.
pub(super) enum Text {
    /// It is the declared one.
    Declared(&'static str),
    /// It stands in the body as it is.
    InBody(Range<usize>),
    /// It had escapes.
    Unescaped(String),
}

impl Text {
    /// Notes that a text is the declared one, or where in the body it stands, or keeps it.
    pub(super) fn keep(text: Cow<'_, str>, declared: Option<&'static str>, body: &[u8]) -> Self {
        if let Some(declared) = declared.filter(|declared| **declared == *text) {
            return Self::Declared(declared);
        }
        match text {
            Cow::Owned(text) => Self::Unescaped(text),
            Cow::Borrowed(text) => {
                let start = (text.as_ptr() as usize).saturating_sub(body.as_ptr() as usize);
                Self::InBody(start..start + text.len())
            }
        }
    }

    /// Returns the text, given the body that it was kept from.
    pub(super) fn get<'a>(&'a self, body: &'a [u8]) -> Option<&'a str> {
        match self {
            Self::Declared(text) => Some(text),
            Self::InBody(range) => std::str::from_utf8(body.get(range.clone())?).ok(),
            Self::Unescaped(text) => Some(text),
        }
    }
}
