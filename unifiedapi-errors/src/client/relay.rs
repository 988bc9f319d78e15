//! Answering onward what was received.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER, WWW_AUTHENTICATE};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::Received;
use super::envelope::has_message;
use super::passed_on::{challenges, is_harmless, is_relayed, retry_after};
use crate::entry::Tree;
use crate::envelope::Shape;
use crate::error::body_in;
use crate::level::Level;
use crate::respond::{self, Headers, Members};
use crate::wire::check_code;
use crate::{Catalog, Entries, Entry, UnifiedError, WithCode};

/// What a gateway answers where it does not pass on what it received (RFC 9110, section 15.6.3).
///
/// It is also what to answer when there was no answer at all:
///
/// ```
/// use unifiedapi_errors::{UnifiedError, client::BadGateway};
///
/// let response = BadGateway.to_response();
/// assert_eq!(response.status(), 502);
/// assert_eq!(
///     response.body(),
///     r#"{"error":{"code":"bad_gateway","message":"An upstream service gave no usable answer."}}"#,
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, UnifiedError)]
#[unified(
    status = BAD_GATEWAY,
    code = "bad_gateway",
    message = "An upstream service gave no usable answer.",
    description = "A service behind this one failed, or answered with something that is not passed on.",
    crate = crate
)]
pub struct BadGateway;

/// What clients read where the received message is not passed on.
const FALLBACK: &str = "The request failed.";

/// What goes out.
enum Answer<'a> {
    /// A declaration, and its message.
    Declared(Entry, &'a str),
    /// A stranger's code and message.
    Unknown(&'a str, &'a str),
    /// [`BadGateway`].
    Refused,
}

impl<E: Catalog> Received<E> {
    fn answer(&self) -> Answer<'_> {
        let status = self.response().status();
        // With another status it is not what was declared.
        if let Some(entry) = self.entry().filter(|entry| entry.status() == status) {
            return Answer::Declared(entry, self.declared_message(entry));
        }
        let message = match self.wire_message() {
            None if !has_message(&Self::SHAPE.json) => Some(FALLBACK),
            message => message,
        };
        match (self.wire_code(), message) {
            (Some(code), Some(message))
                if self.relays_unknown()
                    && is_relayed(status)
                    && check_code(code).is_ok()
                    && is_harmless(message) =>
            {
                Answer::Unknown(code, message)
            }
            _ => Answer::Refused,
        }
    }

    /// Returns the message as declared, or as received if it has data.
    fn declared_message(&self, entry: Entry) -> &str {
        if entry.is_static() {
            return entry.message();
        }
        // What a failing server fills in is for its logs.
        let received = self.wire_message().filter(|_| entry.status().is_client_error());
        received.filter(|message| is_harmless(message)).unwrap_or(FALLBACK)
    }
}

/// As which error it is answered onward; the [module](super) has the table.
///
/// [`entry`](UnifiedError::entry) is here that of the answer: also [`BadGateway`]'s.
#[diagnostic::do_not_recommend]
impl<E: Catalog> UnifiedError for Received<E> {
    fn status(&self) -> StatusCode {
        match self.answer() {
            Answer::Declared(entry, _) => entry.status(),
            Answer::Unknown(..) => self.response().status(),
            Answer::Refused => BadGateway.status(),
        }
    }

    fn code(&self) -> &str {
        match self.answer() {
            Answer::Declared(entry, _) => entry.code(),
            Answer::Unknown(code, _) => code,
            Answer::Refused => Self::REFUSED.code(),
        }
    }

    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self.answer() {
            Answer::Declared(_, message) | Answer::Unknown(_, message) => message,
            Answer::Refused => Self::REFUSED.message(),
        })
    }

    fn entry(&self) -> Option<Entry> {
        match self.answer() {
            Answer::Declared(entry, _) => Some(entry),
            Answer::Unknown(..) => None,
            Answer::Refused => Some(Self::REFUSED),
        }
    }

    fn members(&self) -> Map<String, Value> {
        respond::members(&|out| self.__write_members(out))
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = match self.answer() {
            Answer::Declared(entry, _) => Headers::new(entry).into_map(None),
            Answer::Unknown(..) => HeaderMap::new(),
            Answer::Refused => return HeaderMap::new(),
        };
        let received = self.response().headers();
        if let Some(value) = retry_after(received) {
            headers.insert(RETRY_AFTER, value);
        }
        let is_challenge = self.response().status() == StatusCode::UNAUTHORIZED;
        if is_challenge && !headers.contains_key(WWW_AUTHENTICATE) {
            headers.extend(challenges(received).map(|value| (WWW_AUTHENTICATE, value)));
        }
        headers
    }

    fn body(&self) -> Bytes {
        let declared = match self.answer() {
            Answer::Declared(entry, _) => entry.static_body(),
            Answer::Unknown(..) => None,
            Answer::Refused => Self::REFUSED.static_body(),
        };
        match declared {
            Some(body) => Bytes::from_static(body),
            None => body_in(self, Self::SHAPE),
        }
    }

    #[doc(hidden)]
    fn __level(&self) -> Level {
        match self.answer() {
            Answer::Declared(entry, _) => entry.level(),
            Answer::Unknown(..) | Answer::Refused => Level::of(self.status()),
        }
    }

    #[doc(hidden)]
    fn __write_members(&self, out: &mut Members<'_>) {
        if let Answer::Declared(entry, _) = self.answer() {
            self.write_declared(entry, out);
        }
    }

    #[doc(hidden)]
    fn __envelope(&self) -> &'static Shape {
        Self::SHAPE
    }
}

impl<E: Catalog> Received<E> {
    /// What is answered in place of what is refused.
    const REFUSED: Entry = Entry::new(BadGateway::__TREE, 0).in_envelope(Self::SHAPE);
}

/// Lists what `E` declares, then [`BadGateway`].
///
/// `from_entry` gives nothing: nothing was received.
#[diagnostic::do_not_recommend]
impl<E: Catalog> Catalog for Received<E> {
    const __TREE: &'static Tree = &Tree {
        inner: &[(0, E::__TREE), (0, BadGateway::__TREE)],
        envelope: Self::SHAPE,
        ..Tree::EMPTY
    };

    fn entries() -> Entries {
        Entries::of(Self::__TREE)
    }

    fn with_code(code: &str) -> WithCode<'_> {
        WithCode::of(Self::__TREE, code)
    }
}

/// Serializes as the envelope that is answered.
impl<E: Catalog> Serialize for Received<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        respond::serialize_body(&self.body(), serializer)
    }
}

crate::__responses! { [] {E: Catalog} {Received<E>} {} }
