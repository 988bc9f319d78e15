//! What one error value answers.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::{Map, Value};

use crate::envelope::{Shape, UNIFIED};
use crate::level::Level;
use crate::respond::{Content, Members, Text};
use crate::{Entry, respond};

/// An error that knows the HTTP response it becomes.
///
/// Derived types have it, and so have `Box` and `Arc` of them; it may also be implemented by hand,
/// where only the first three methods are required. It is usable as `dyn UnifiedError`.
///
/// What the derive checks at compile time is up to a hand-written impl: that the status is an
/// error's and the code well-formed. Among its [headers](Self::headers), those that no error
/// declares are not sent: `content-type`, and what frames or codes the message or belongs to the
/// connection.
///
/// What such an impl overrides counts wherever the error is: in `Box` and `Arc`, in frameworks and
/// the layer, and behind `transparent`, where also the outer error's `Serialize` tells what
/// [`body`](Self::body) says. Where the outer error puts a message around that of the inner one, it
/// builds the body itself, and an overridden `body` or `to_response` does not count.
///
/// ```
/// use std::{borrow::Cow, fmt};
/// use http::StatusCode;
/// use unifiedapi_errors::UnifiedError;
///
/// /// An upstream failure whose code is only known at run time.
/// #[derive(Debug)]
/// struct UpstreamError {
///     code: String,
/// }
///
/// impl fmt::Display for UpstreamError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "upstream answered {}", self.code)
///     }
/// }
///
/// impl std::error::Error for UpstreamError {}
///
/// impl UnifiedError for UpstreamError {
///     fn status(&self) -> StatusCode {
///         StatusCode::BAD_GATEWAY
///     }
///     fn code(&self) -> &str {
///         &self.code
///     }
///     fn message(&self) -> Cow<'_, str> {
///         Cow::Borrowed("The upstream service failed.")
///     }
/// }
///
/// let error: Box<dyn UnifiedError> = Box::new(UpstreamError { code: "upstream_busy".into() });
/// assert_eq!(
///     error.body(),
///     r#"{"error":{"code":"upstream_busy","message":"The upstream service failed."}}"#,
/// );
/// ```
///
/// An error of a type that is not known, `Box<dyn UnifiedError + Send + Sync>`, is an error like any
/// other: others delegate to it by `transparent`, though it lists no entries. What web handlers
/// return for it is [`AnyError`](crate::AnyError).
///
/// [`responses!`](crate::responses!) lets handlers of web frameworks return such an error, and an empty
/// `impl` [`Catalog`](crate::Catalog) lets others delegate to it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which HTTP response it becomes",
    // Where `?` meets it, the compiler shows nothing else of this.
    label = "not a `UnifiedError`: derive it, or hold an error of others in a variant of yours, by `map_err`",
    note = "where `{Self}` is your own, derive `UnifiedError` for it, or write `impl UnifiedError`",
    note = "where it is an error of others, a variant of your own holds it and declares `status`, `code` and `message`: `.map_err(StoreError::Unreadable)?`",
    note = "where it derives `UnifiedError` and is generic, a type argument that its messages show has to be `ClientSafe`, and one that is a member `serde::Serialize`"
)]
pub trait UnifiedError: Error {
    /// Returns the status of the response: 400–599 for derived types (RFC 9110, section 15).
    fn status(&self) -> StatusCode;

    /// Returns the code that clients match on, such as `user_not_found`.
    fn code(&self) -> &str;

    /// Returns the sentence that clients read, with the fields filled in.
    ///
    /// Borrowed when the declaration has no placeholders. What a derived error shows here is
    /// [`ClientSafe`](crate::ClientSafe), or a field that is marked `#[unified(expose)]`; a source
    /// is never shown unmarked.
    fn message(&self) -> Cow<'_, str>;

    /// Returns the declaration behind this value; `None` if there is none.
    fn entry(&self) -> Option<Entry> {
        None
    }

    /// Returns the data that clients get beside code and message: the fields that are marked
    /// `#[unified(member)]`, those that are absent left out.
    ///
    /// It is a view of what [`body`](Self::body) sends in the order of the declaration: numbers are
    /// as [`Value`] has them. By hand, overriding it supplies the members of the body.
    ///
    /// ```
    /// use serde_json::json;
    /// use unifiedapi_errors::UnifiedError;
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(
    ///     status = 413,
    ///     code = "upload_too_large",
    ///     message = "At most {max_bytes} bytes are allowed."
    /// )]
    /// struct TooLarge {
    ///     #[unified(member)]
    ///     max_bytes: u64,
    ///     file: String,
    /// }
    ///
    /// let error = TooLarge { max_bytes: 5, file: "notes.txt".to_owned() };
    /// assert_eq!(error.members().get("max_bytes"), Some(&json!(5)));
    /// assert_eq!(
    ///     error.body(),
    ///     r#"{"error":{"code":"upload_too_large","message":"At most 5 bytes are allowed.","max_bytes":5}}"#,
    /// );
    /// ```
    fn members(&self) -> Map<String, Value> {
        Map::new()
    }

    /// Returns the declared headers, `Retry-After` included, never `content-type`.
    ///
    /// A header whose value a field makes illegal (RFC 9110, section 5.5) is not among them.
    fn headers(&self) -> HeaderMap {
        HeaderMap::new()
    }

    /// Returns the whole JSON body, `{"error":{"code":"…","message":"…"}}` or in the shape of the
    /// type's [envelope](mod@crate::envelope).
    ///
    /// For a derived error with a static message it is borrowed from the binary.
    fn body(&self) -> Bytes {
        body_in(self, self.__envelope())
    }

    /// Returns the finished response: [status](Self::status), [headers](Self::headers),
    /// `content-type: application/json`, or that of the envelope, and [body](Self::body).
    ///
    /// It has no `content-length`: servers add it.
    fn to_response(&self) -> Response<Bytes> {
        respond::assemble(self.status(), self.headers(), self.body(), self.__envelope())
    }

    /// Lists the declared headers that [`headers`](Self::headers) leaves out, for the event.
    #[doc(hidden)]
    fn __unsent_headers(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Returns the level of the event.
    #[doc(hidden)]
    fn __level(&self) -> Level {
        Level::of(self.status())
    }

    /// Writes the message.
    #[doc(hidden)]
    fn __write_message(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&self.message())
    }

    /// Writes the members.
    #[doc(hidden)]
    fn __write_members(&self, out: &mut Members<'_>) {
        for (name, value) in &self.members() {
            out.write_named(name, value);
        }
    }

    /// Returns the shape of the body.
    #[doc(hidden)]
    fn __envelope(&self) -> &'static Shape {
        UNIFIED
    }
}

/// Builds the body of an error in the envelope of another type.
pub(crate) fn body_in<E: UnifiedError + ?Sized>(error: &E, shape: &'static Shape) -> Bytes {
    Content {
        status: error.status(),
        code: Text::Plain(error.code()),
        group: error.entry().and_then(Entry::group),
        message: Text::Written(&|out| error.__write_message(out)),
        members: &|out| error.__write_members(out),
    }
    .lay_out(shape)
}

/// Forwards every method to the error behind a pointer.
macro_rules! forward {
    ($($(#[$doc:meta])* [$($generics:tt)*] $pointer:ty;)*) => {$(
        $(#[$doc])*
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> UnifiedError for $pointer {
            fn status(&self) -> StatusCode {
                (**self).status()
            }

            fn code(&self) -> &str {
                (**self).code()
            }

            fn message(&self) -> Cow<'_, str> {
                (**self).message()
            }

            fn entry(&self) -> Option<Entry> {
                (**self).entry()
            }

            fn members(&self) -> Map<String, Value> {
                (**self).members()
            }

            fn headers(&self) -> HeaderMap {
                (**self).headers()
            }

            fn body(&self) -> Bytes {
                (**self).body()
            }

            fn to_response(&self) -> Response<Bytes> {
                (**self).to_response()
            }

            fn __unsent_headers(&self) -> Vec<&'static str> {
                (**self).__unsent_headers()
            }

            fn __level(&self) -> Level {
                (**self).__level()
            }

            fn __write_message(&self, out: &mut dyn fmt::Write) -> fmt::Result {
                (**self).__write_message(out)
            }

            fn __write_members(&self, out: &mut Members<'_>) {
                (**self).__write_members(out);
            }

            fn __envelope(&self) -> &'static Shape {
                (**self).__envelope()
            }
        }
    )*};
}

forward! {
    /// Forwards every method to the shared error.
    [E: UnifiedError + ?Sized] Arc<E>;
    /// Forwards every method to the error, whatever it is, so that it goes out in the envelope of its
    /// own type.
    [] Box<dyn UnifiedError + Send + Sync>;
}

/// Continues the chain of causes as the error itself does.
impl Error for Box<dyn UnifiedError + Send + Sync> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }
}
