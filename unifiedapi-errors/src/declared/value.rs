//! What an error value answers: its own declaration, or the inner error that it delegates to.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::{Map, Value};

use super::Declared;
use crate::envelope::Shape;
use crate::error::body_in;
use crate::level::Level;
use crate::respond::{self, Content, Headers, Members, Text};
use crate::template::Template;
use crate::{Entry, UnifiedError, template};

/// Holds for every type that derives it, and for `Box` of an error. `Declared` is hidden: it is what
/// the derive implements.
#[diagnostic::do_not_recommend]
impl<E: Declared + Error + ?Sized> UnifiedError for E {
    fn status(&self) -> StatusCode {
        match self.inner() {
            Some(inner) => inner.status(),
            None => self.declaration().status(),
        }
    }

    fn code(&self) -> &str {
        match self.inner() {
            Some(inner) => inner.code(),
            None => self.declaration().code(),
        }
    }

    fn message(&self) -> Cow<'_, str> {
        match (self.context(), self.inner()) {
            (Some(text), _) => {
                let write = |out: &mut dyn fmt::Write| self.write_message(Template::new(text, out));
                Cow::Owned(template::render(text, write))
            }
            (None, Some(inner)) => inner.message(),
            (None, None) => {
                let entry = self.declaration();
                if entry.is_static() {
                    return Cow::Borrowed(entry.message());
                }
                let write = |out: &mut dyn fmt::Write| self.write_message(entry.template(out));
                Cow::Owned(template::render(entry.message(), write))
            }
        }
    }

    fn entry(&self) -> Option<Entry> {
        match self.inner() {
            Some(inner) => Some(inner.entry()?.in_envelope(E::TREE.envelope)),
            None => Some(self.declaration()),
        }
    }

    fn members(&self) -> Map<String, Value> {
        match self.inner() {
            Some(inner) => inner.members(),
            None => respond::members(&|out| self.__write_members(out)),
        }
    }

    fn headers(&self) -> HeaderMap {
        match self.inner() {
            Some(inner) => inner.headers(),
            None => declared_headers(self).into_map(self.retry_after()),
        }
    }

    fn body(&self) -> Bytes {
        if let Some(inner) = self.inner() {
            return if goes_out_as(inner, self) {
                inner.body()
            } else {
                body_in(self, E::TREE.envelope)
            };
        }
        if !E::TREE.envelope.is_unified {
            return own_body(self, E::TREE.envelope);
        }
        let row = self.row();
        match E::TREE.static_body(row) {
            Some(body) => Bytes::from_static(body),
            None => respond::unified_body(
                Entry::new(E::TREE, row),
                &|template| self.write_message(template),
                &|members| self.write_members(members),
            ),
        }
    }

    fn to_response(&self) -> Response<Bytes> {
        let envelope = E::TREE.envelope;
        match self.inner() {
            Some(inner) if goes_out_as(inner, self) => inner.to_response(),
            Some(inner) => {
                let body = body_in(self, envelope);
                respond::assemble(inner.status(), inner.headers(), body, envelope)
            }
            None => {
                let entry = self.declaration();
                let mut response = Response::new(self.body());
                *response.status_mut() = entry.status();
                // Most have none, and moving them costs as much as half of the response.
                if entry.has_headers() {
                    *response.headers_mut() = self.headers();
                }
                respond::add_content_type(response.headers_mut(), envelope);
                response
            }
        }
    }

    // The trait's own `hidden` does not count on the pages of users' types.
    #[doc(hidden)]
    fn __unsent_headers(&self) -> Vec<&'static str> {
        match self.inner() {
            Some(inner) => inner.__unsent_headers(),
            None => declared_headers(self).into_unsent(),
        }
    }

    #[doc(hidden)]
    fn __level(&self) -> Level {
        match self.inner() {
            Some(inner) => inner.__level(),
            None => self.declaration().level(),
        }
    }

    #[doc(hidden)]
    fn __write_message(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        match (self.context(), self.inner()) {
            (Some(text), _) => self.write_message(Template::new(text, out)),
            (None, Some(inner)) => inner.__write_message(out),
            (None, None) => write_own_message(self, self.declaration(), out),
        }
    }

    #[doc(hidden)]
    fn __write_members(&self, out: &mut Members<'_>) {
        match self.inner() {
            Some(inner) => inner.__write_members(out),
            None => write_own_members(self, self.declaration(), out),
        }
    }

    #[doc(hidden)]
    fn __envelope(&self) -> &'static Shape {
        E::TREE.envelope
    }
}

/// Builds the body of a value whose own variant declares it.
#[must_use]
pub fn own_body<E: Declared + ?Sized>(error: &E, shape: &'static Shape) -> Bytes {
    let entry = error.declaration();
    let write = |out: &mut dyn fmt::Write| write_own_message(error, entry, out);
    Content {
        status: entry.status(),
        // The macro has checked that nothing in it needs an escape.
        code: Text::Escaped(entry.code()),
        group: entry.group(),
        message: match entry.escaped_message() {
            Some(text) => Text::Escaped(text),
            None => Text::Written(&write),
        },
        members: &|out| write_own_members(error, entry, out),
    }
    .lay_out(shape)
}

fn write_own_message<E: Declared + ?Sized>(
    error: &E,
    entry: Entry,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    if entry.is_static() {
        out.write_str(entry.message())
    } else {
        error.write_message(entry.template(out))
    }
}

fn write_own_members<E: Declared + ?Sized>(error: &E, entry: Entry, out: &mut Members<'_>) {
    out.declare(entry);
    error.write_members(out);
}

/// Whether what an inner error sends is what the outer one does: in its envelope, without a text of
/// its own.
fn goes_out_as<E: Declared + ?Sized>(inner: &dyn UnifiedError, outer: &E) -> bool {
    std::ptr::eq(inner.__envelope(), E::TREE.envelope) && outer.context().is_none()
}

/// Collects the headers that a value's own variant declares.
fn declared_headers<E: Declared + ?Sized>(error: &E) -> Headers {
    let mut headers = Headers::new(error.declaration());
    error.write_headers(&mut headers);
    headers
}

/// Writes what a log reads where no `display` is declared: the message, or what the inner error
/// says of itself.
///
/// # Errors
///
/// What the formatter or a field returns.
pub fn display<E: Declared + ?Sized>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (error.context(), error.inner()) {
        (Some(text), _) => error.write_message(Template::new(text, f)),
        (None, Some(inner)) => Display::fmt(inner, f),
        (None, None) => write_own_message(error, error.declaration(), f),
    }
}
