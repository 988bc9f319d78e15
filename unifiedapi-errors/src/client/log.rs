//! What logs say of an answer.

use std::error::Error;
use std::fmt::{self, Debug, Display};

use super::Received;
use super::excerpt::Excerpt;
use super::received::Cut;

/// Says what came: the status, then code and message, or else how the body begins. Long texts are
/// shortened and control characters escaped: they are a stranger's.
impl<E> Display for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "received {}", self.response().status())?;
        match (self.wire_code(), self.entry()) {
            (Some(code), Some(_)) => write!(f, ", {}", Excerpt(code.as_bytes()))?,
            (Some(code), None) => write!(f, ", undeclared code {}", Excerpt(code.as_bytes()))?,
            (None, _) => f.write_str(", no error code")?,
        }
        match self.wire_message() {
            Some(message) => write!(f, ": {}", Excerpt(message.as_bytes()))?,
            None => self.fmt_body(f)?,
        }
        let len = self.response().body().len();
        match self.cut() {
            Some(Cut::TooLarge) => write!(f, " (only {len} bytes were read)"),
            Some(Cut::Failed(_)) => write!(f, " (broke off after {len} bytes)"),
            None => Ok(()),
        }
    }
}

impl<E> Received<E> {
    fn fmt_body(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.response().body() {
            body if body.is_empty() => f.write_str(", no body"),
            body => write!(f, ", body of {} bytes: {}", body.len(), Excerpt(body)),
        }
    }
}

/// Shows what [`Display`] does, by name; the body is not shown whole.
impl<E> Debug for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.response().body();
        let text = |text: &str| Excerpt(text.as_bytes()).to_string();
        f.debug_struct("Received")
            .field("status", &self.response().status())
            .field("wire_code", &self.wire_code().map(text))
            .field("wire_message", &self.wire_message().map(text))
            .field("request_id", &self.request_id().map(text))
            .field("entry", &self.entry())
            .field("headers", self.response().headers())
            .field("body", &format_args!("{} ({} bytes)", Excerpt(body), body.len()))
            .finish_non_exhaustive()
    }
}

/// The source is what made the body break off, if anything did.
impl<E> Error for Received<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.cut()? {
            Cut::TooLarge => None,
            Cut::Failed(cause) => Some(&**cause),
        }
    }
}
