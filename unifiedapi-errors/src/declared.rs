//! What a derived type is: the trait that the derive implements, and what follows from it.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::{Map, Value};

use crate::entry::Tree;
use crate::envelope::Shape;
use crate::error::body_in;
use crate::level::Level;
use crate::member::{Describe, MemberReader, MemberType, ReceivedMembers, TypeOf};
use crate::respond::{self, Content, Headers, Members, Text};
use crate::template::Template;
use crate::{Catalog, Entries, Entry, UnifiedError, WithCode, template};

/// What the derive implements; [`UnifiedError`] and [`Catalog`] follow from it.
///
/// Each value is either one of its type's own declarations or delegates to an inner error. The type
/// may be unsized, by its last field.
pub trait Declared {
    /// The tables of this type and of those that it delegates to.
    const TREE: &'static Tree;

    /// Returns the row of this value's variant; of no use where [`inner`](Self::inner) answers.
    fn row(&self) -> u16;

    /// Returns the error that a transparent variant delegates to.
    fn inner(&self) -> Option<&dyn UnifiedError> {
        None
    }

    /// Returns the text that a transparent variant puts in the place of the inner error's message;
    /// [`write_message`](Self::write_message) fills it in.
    fn context(&self) -> Option<&'static str> {
        None
    }

    /// Fills this value's fields into its message.
    fn write_message(&self, template: Template<'_>) -> fmt::Result {
        template.write(&[])
    }

    /// Writes those of this value's fields that are members.
    fn write_members(&self, _members: &mut Members<'_>) {}

    /// Fills this value's fields into its headers.
    fn write_headers(&self, _headers: &mut Headers) {}

    /// Returns the seconds that a field states.
    fn retry_after(&self) -> Option<u64> {
        None
    }

    /// Builds the variant of a row, if it has no fields.
    #[must_use]
    fn from_row(_row: u16) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds the variant of a row, if all of its fields are members.
    #[must_use]
    fn from_members(_row: u16, _members: &mut MemberReader<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds a transparent variant from an entry of its inner type and what was received with it.
    #[must_use]
    fn from_inner(_entry: Entry, _received: ReceivedMembers<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Builds the value that an entry declares, with what was received of its members.
    #[must_use]
    fn from_entry(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self>
    where
        Self: Sized,
    {
        let (table, row) = entry.place();
        if std::ptr::eq(table, Self::TREE.table) {
            Self::from_row(row)
                .or_else(|| Self::from_members(row, &mut received.of(entry.member_range())?))
        } else {
            Self::from_inner(entry, received)
        }
    }

    /// Returns the declaration of this value's own variant.
    fn declaration(&self) -> Entry {
        Entry::new(Self::TREE, self.row())
    }
}

/// The index of a row in its table, by a name that nothing in the user's scope can shadow.
pub type RowIndex = u16;
/// The seconds of `Retry-After`, likewise.
pub type Seconds = u64;

/// The row of a variant that has none.
pub const DELEGATED: u16 = u16::MAX;

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

/// Holds for every type that derives [`UnifiedError`], and for `Box` of such a type. `Declared` is
/// hidden: it is what the derive implements.
#[diagnostic::do_not_recommend]
impl<E: Declared + Error> Catalog for E {
    // The trait's own `hidden` does not count on the pages of users' types.
    #[doc(hidden)]
    const __TREE: &'static Tree = E::TREE;

    fn entries() -> Entries {
        Entries::of(E::TREE)
    }

    fn with_code(code: &str) -> WithCode<'_> {
        WithCode::of(E::TREE, code)
    }

    fn from_entry(entry: Entry) -> Option<Self> {
        <E as Declared>::from_entry(entry, ReceivedMembers::NONE)
    }

    #[doc(hidden)]
    fn __from_received(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        <E as Declared>::from_entry(entry, received)
    }
}

/// Forwards to the boxed error. `Box` is fundamental, so that it cannot have [`UnifiedError`]
/// beside the blanket impl for [`Declared`].
impl<E: Catalog> Declared for Box<E> {
    const TREE: &'static Tree = E::__TREE;

    fn row(&self) -> u16 {
        DELEGATED
    }

    fn inner(&self) -> Option<&dyn UnifiedError> {
        Some(&**self)
    }

    fn from_entry(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        E::__from_received(entry, received).map(Self::new)
    }
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

/// Picks the value of a row, for variants without fields. `rows` has the rows of the values,
/// ascending, as little-endian `u16`.
#[must_use]
pub fn pick<T, const N: usize>(rows: &[u8], values: [T; N], row: u16) -> Option<T> {
    let mut rows = rows.chunks_exact(2);
    let index = rows.position(|bytes| bytes == row.to_le_bytes())?;
    values.into_iter().nth(index)
}

/// What is known of an error as a member: it goes out as its body.
impl<E: Declared + ?Sized> Describe for &&&&&&TypeOf<E> {
    fn describe(&self) -> MemberType {
        MemberType::of_error(E::TREE.by_hand.is_some())
    }
}
