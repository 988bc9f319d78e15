//! One answer.

use std::error::Error;

use bytes::Bytes;
use http::Response;

use super::text::Text;
use super::{envelope, pick};
use crate::code::HasCode;
use crate::envelope::Shape;
use crate::member::ReceivedMembers;
use crate::{Catalog, Entry};

/// An answer that was received where `E` is what the server declares.
///
/// It is made from any response by [`parse`](Self::parse), and by `ResponseExt` from a response of
/// `reqwest`. As an error it is as small as a pointer. The [module](super) says what counts as an
/// envelope and what a gateway answers with it.
///
/// ```
/// use http::Response;
/// use unifiedapi_errors::{UnifiedError, client::Received};
///
/// #[derive(Debug, PartialEq, UnifiedError)]
/// pub enum SessionError {
///     #[unified(status = 401, code = "session_expired", message = "The session has expired.")]
///     Expired,
/// }
///
/// let response = Response::builder()
///     .status(401)
///     .body(r#"{"error":{"code":"session_expired","message":"The session has expired."}}"#)?;
/// let received = Received::<SessionError>::parse(response);
/// assert_eq!(received.error(), Some(&SessionError::Expired));
/// assert_eq!(
///     received.to_string(),
///     "received 401 Unauthorized, session_expired: The session has expired.",
/// );
/// # Ok::<(), http::Error>(())
/// ```
pub struct Received<E>(Box<Kept<E>>);

/// All that is kept of an answer, in one allocation.
struct Kept<E> {
    response: Response<Bytes>,
    code: Option<Text>,
    message: Option<Text>,
    request_id: Option<Text>,
    entry: Option<Entry>,
    error: Option<E>,
    relay_unknown: bool,
    cut: Option<Cut>,
}

/// Why there is less of a body than was sent.
pub(super) enum Cut {
    /// It is larger than what is read.
    #[cfg_attr(not(feature = "reqwest013"), allow(dead_code))]
    TooLarge,
    /// Reading it failed.
    #[cfg_attr(not(feature = "reqwest013"), allow(dead_code))]
    Failed(Box<dyn Error + Send + Sync>),
}

impl<E: Catalog> Received<E> {
    /// The shape that is read, in which it also goes out alone.
    pub(super) const SHAPE: &'static Shape = E::__TREE.envelope;

    /// Reads an answer, whatever it is.
    ///
    /// The status does not matter: an envelope in a 200 is an envelope.
    ///
    /// ```
    /// use http::Response;
    /// use unifiedapi_errors::{UnifiedError, client::Received};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 410, code = "call_ended", message = "The call has ended.")]
    /// struct CallEnded;
    ///
    /// let page = Response::builder().status(503).body("<h1>Service Unavailable</h1>")?;
    /// let received = Received::<CallEnded>::parse(page);
    /// assert_eq!(received.wire_code(), None);
    /// assert_eq!(received.response().body(), "<h1>Service Unavailable</h1>");
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn parse(response: Response<impl Into<Bytes>>) -> Self {
        Self::new(response.map(Into::into), None)
    }

    /// Reads an answer whose body may be cut; then it is no envelope, even if it looks like one.
    pub(super) fn new(response: Response<Bytes>, cut: Option<Cut>) -> Self {
        let body = response.body();
        let wire = match cut {
            None => envelope::read(body, Self::SHAPE),
            Some(_) => envelope::Wire::default(),
        };
        let message = wire.message.as_deref();
        let entry = wire
            .code
            .as_deref()
            .and_then(|code| pick::pick(E::__TREE, response.status(), code, message));
        let code = wire.code.map(|code| Text::keep(code, entry.map(Entry::code), body));
        let message = wire.message.map(|message| {
            Text::keep(message, entry.filter(|entry| entry.is_static()).map(Entry::message), body)
        });
        let request_id = wire.request_id.map(|id| Text::keep(id, None, body));
        let find = |name: &str| envelope::member(body, Self::SHAPE, name);
        let members = ReceivedMembers::new(&find);
        let error = entry.and_then(|entry| E::__from_received(entry, members));
        Self(Box::new(Kept {
            code,
            message,
            request_id,
            entry,
            error,
            relay_unknown: false,
            cut,
            response,
        }))
    }
}

impl<E> Received<E> {
    /// Returns the answer as it came: status, headers, body.
    #[must_use]
    pub fn response(&self) -> &Response<Bytes> {
        &self.0.response
    }

    /// Returns the code that the body states, declared or not; `None` if the body is no envelope
    /// or its code is no string of characters.
    #[must_use]
    pub fn wire_code(&self) -> Option<&str> {
        self.0.code.as_ref()?.get(self.0.response.body())
    }

    /// Returns the message that the body states, unescaped, with U+FFFD for what means no
    /// character; `None` if the body is no envelope or its message is no string.
    #[must_use]
    pub fn wire_message(&self) -> Option<&str> {
        self.0.message.as_ref()?.get(self.0.response.body())
    }

    /// Returns the declaration of the code, if `E` has one.
    ///
    /// Where several entries carry the code, those with the received status go first, then the one
    /// whose message is equal, then the one whose template the message fits. A code that is
    /// declared once is recognised whatever the status and the message.
    #[must_use]
    pub fn entry(&self) -> Option<Entry> {
        self.0.entry
    }

    /// Returns the error itself, if its variant has no fields, or members alone, each of which reads
    /// as its field's type; an absent one reads as `null`, one that is there twice as nothing. So do
    /// variants behind `transparent`, where the inner error is the only field.
    ///
    /// A type reads if it has serde's `Deserialize` and borrows nothing; a `&'static str` does not,
    /// nor does a type parameter. A variant that delegates to a `Received` of its own, in a gateway's
    /// type, is not made again either. For all other variants [`code_enum`](Self::code_enum) or
    /// [`entry`](Self::entry) says which it is, and [`member`](Self::member) reads its data.
    ///
    /// ```
    /// use http::Response;
    /// use unifiedapi_errors::{UnifiedError, client::Received};
    ///
    /// #[derive(Debug, PartialEq, UnifiedError)]
    /// pub enum UploadError {
    ///     #[unified(
    ///         status = 413,
    ///         code = "upload_too_large",
    ///         message = "At most {max_bytes} bytes are allowed."
    ///     )]
    ///     TooLarge {
    ///         #[unified(member)]
    ///         max_bytes: u64,
    ///     },
    /// }
    ///
    /// let sent = UploadError::TooLarge { max_bytes: 10_485_760 };
    /// let received = Received::<UploadError>::parse(sent.to_response());
    /// assert_eq!(received.error(), Some(&sent));
    /// ```
    #[must_use]
    pub fn error(&self) -> Option<&E> {
        self.0.error.as_ref()
    }

    /// Returns the code as a value of the enum that `#[unified(codes = …)]` declares, that of an inner
    /// error [included](super#a-client-of-one-operation); `None` for codes that are declared nowhere.
    ///
    /// Where several variants declare the entry, it is the code of the first.
    #[must_use]
    pub fn code_enum(&self) -> Option<E::Code>
    where
        E: HasCode,
    {
        E::Code::try_from(self.0.entry?).ok()
    }

    /// Whether the body was read to its end.
    ///
    /// What [`parse`](Self::parse) made always was. A body that is larger than the limit, or that
    /// broke off, is kept as far as it was read, and is no envelope.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.cut.is_none()
    }

    /// Allows a gateway to answer with an undeclared error, which a declared code with another
    /// status is too: status, code and message as received, within the limits of [what is passed
    /// on](super#what-is-passed-on), without members, in the envelope of `E`.
    ///
    /// Only where the server is trusted to write for the gateway's clients.
    ///
    /// ```
    /// use http::Response;
    /// use unifiedapi_errors::{UnifiedError, client::Received};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 404, code = "call_unknown", message = "There is no such call.")]
    /// struct CallUnknown;
    ///
    /// let response = Response::builder()
    ///     .status(410)
    ///     .body(r#"{"error":{"code":"call_ended","message":"The call has ended."}}"#)?;
    /// let received = Received::<CallUnknown>::parse(response);
    /// assert_eq!(received.code(), "bad_gateway");
    ///
    /// let received = received.relay_unknown();
    /// assert_eq!(received.status(), 410);
    /// assert_eq!(received.body(), received.response().body());
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn relay_unknown(mut self) -> Self {
        self.0.relay_unknown = true;
        self
    }

    /// Returns the id that the body states, if the shape of `E` has one.
    ///
    /// It names the request in the logs of the server that has answered.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_ref()?.get(self.0.response.body())
    }

    pub(super) fn relays_unknown(&self) -> bool {
        self.0.relay_unknown
    }

    pub(super) fn cut(&self) -> Option<&Cut> {
        self.0.cut.as_ref()
    }
}
