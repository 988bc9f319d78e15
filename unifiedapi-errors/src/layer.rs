//! The envelope for what a framework answers by itself.
//!
//! A derived type shapes the errors that handlers return. But a request can fail before it reaches
//! a handler, or take the handler down: no route, wrong method, malformed JSON, a body too large,
//! a time-out, a panic. Frameworks answer these in plain text, or with nothing. [`EnvelopeLayer`]
//! is a tower middleware that turns such answers into variants of the API's own error type. In
//! axum it is the layer of the router:
//!
#![cfg_attr(not(doctest), doc = include_str!("layer/in_axum.md"))]
//!
//! Then `DELETE /users` is answered with
//!
//! ```text
//! HTTP/1.1 405 Method Not Allowed
//! allow: GET,HEAD
//! content-type: application/json
//!
//! {"error":{"code":"method_not_allowed","message":"Not with this method."}}
//! ```
//!
//! # What is replaced
//!
//! A response whose status is 4xx or 5xx and that has no `content-type` or has `text/plain`, with
//! whatever parameters. Everything else passes untouched, its body still a stream: successes,
//! redirections, 304, and errors that somebody shaped on purpose, be it as JSON, as
//! `application/problem+json` or as HTML. An error that is plain text on purpose says so with
//! [`Keep`]; and where the function given to [`EnvelopeLayer::new`] returns `None`, the answer
//! stays as it is. What the inner service returns as `Err` is passed on. What the HTTP server refuses
//! by itself, such as a head that it cannot read, never gets to a layer.
//!
//! # What the new response has
//!
//! - The variant's status, headers and body, in the HTTP version that responses begin with.
//! - The other headers of the answer, such as `Allow`, `Retry-After`, `WWW-Authenticate`, `Vary`
//!   and those of CORS. Where the variant declares a header of the same name, that one is sent.
//! - None of the headers that describe the body that is gone: `Content-Length`,
//!   `Content-Encoding`, `Content-Language`, `Content-Location`, `Content-Disposition`,
//!   `Content-Range`, `ETag`, `Last-Modified`, the digests, `Trailer` and `Transfer-Encoding`. Only
//!   on a 416 does `Content-Range` stay: there it says how long the resource is (RFC 9110,
//!   section 14.4).
//! - None of the extensions of the answer but those that [`EnvelopeLayer::keep_extension`] names.
//!   Some describe how it came: the answer that a reverse proxy passes on from `hyper`'s client has
//!   the reason phrase of the other server among them, which `hyper` writes behind the status.
//! - In response to `HEAD`, no body, and the `Content-Length` that `GET` would have had.
//!
//! The text of the answer, which can name types and fields of the server, never goes to the client.
//! With the feature `tracing`, as much of it as is there at once, at most 1 KiB, goes to the log: it
//! is the field `rejected` of the one event that reports the error. What a panic said is the field
//! `panic` of the event that reports the error in its place.
//!
//! # No route, or nothing found
//!
//! The function that chooses sees the request's [method](Answer::method) and [path](Answer::path),
//! and what else [`EnvelopeLayer::request_extension`] names. In axum, where the layer is inside the
//! router, `MatchedPath` tells a handler's own 404 from that of the router:
//!
#![cfg_attr(not(doctest), doc = include_str!("layer/no_route.md"))]
//!
//! # The request's id
//!
//! [`EnvelopeLayer::request_id`] names the header that has it. It is known to all that is answered
//! inside, by this layer or by a handler, and is a field of the events of feature `tracing`; bodies show
//! it [where their envelope does](crate::guide::members#the-requests-id).
//!
//! # Where to put it
//!
//! Around everything whose answers it shall replace: time-outs, limits and authorization belong
//! inside. A layer that compresses or signs bodies belongs outside, and so does one that
//! sets the id of requests. In axum, `Router::layer` wraps the routes that are there already, and
//! their fallbacks.

mod answer;
mod asked;
mod body;
mod log;
mod rules;
mod service;

pub use self::answer::{Answer, Keep};
pub use self::body::EnvelopeBody;
pub use self::service::{EnvelopeFuture, EnvelopeService};

use std::fmt;

use http::HeaderName;
use tower_layer::Layer;

use self::asked::Seen;
use self::rules::Rules;
use crate::UnifiedError;

/// A tower layer that brings plain 4xx and 5xx answers, and panics, into the envelope.
///
/// The [module documentation](self) says which, and shows it in axum. Any tower service whose
/// response body is an [`http_body::Body`] can be wrapped:
///
#[cfg_attr(not(doctest), doc = include_str!("layer/in_tower.md"))]
#[derive(Clone)]
pub struct EnvelopeLayer {
    rules: Rules,
    /// The header with the request's id.
    request_id: Option<HeaderName>,
    /// What answers know of the request's extensions.
    seen: Seen,
}

impl EnvelopeLayer {
    /// Creates the layer from the function that chooses the error sent in an answer's place.
    ///
    /// It is asked about answers that are to be replaced, and about no others; `None` keeps the
    /// answer as it is. The error's own status is sent, which may differ from the answer's.
    ///
    /// Where the errors have no fields, the type's own declarations can serve:
    ///
    /// ```
    /// # #[cfg(feature = "catalog")] {
    /// use unifiedapi_errors::Catalog;
    /// use unifiedapi_errors::catalog::UnifiedApiError;
    /// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
    ///
    /// // The first variant with the status of the answer.
    /// let envelope = EnvelopeLayer::new(|answer: &Answer| -> Option<UnifiedApiError> {
    ///     let entry = UnifiedApiError::entries().find(|entry| entry.status() == answer.status())?;
    ///     UnifiedApiError::from_entry(entry)
    /// });
    /// # }
    /// ```
    pub fn new<E, F>(choose: F) -> Self
    where
        E: UnifiedError + 'static,
        F: Fn(&Answer) -> Option<E> + Send + Sync + 'static,
    {
        Self { rules: Rules::new(choose), request_id: None, seen: Seen::default() }
    }

    /// Catches panics of the inner service and answers them with the error that `answer` returns.
    ///
    /// Covered are the call of the service, the future that it returns, also while it is dropped,
    /// and the making of the response in this layer. Not covered are `poll_ready`, which has no
    /// response to give, and a body that is already being sent: the server breaks that connection
    /// off. Where the program is compiled with `panic = "abort"`, there is nothing to catch.
    ///
    /// Clients never learn what a panic said. With the feature `tracing` it is the field `panic` of
    /// the event that reports the error; and the standard library's panic hook has printed it on
    /// stderr, unless the program has another.
    ///
    /// If `answer` or its error panics itself, the response is a 500 without a body.
    ///
    /// ```
    /// # #[cfg(feature = "catalog")] {
    /// use unifiedapi_errors::catalog::UnifiedApiError;
    /// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
    ///
    /// let envelope = EnvelopeLayer::new(|_: &Answer| None::<UnifiedApiError>)
    ///     .catch_panic(|| UnifiedApiError::InternalServerError);
    /// # }
    /// ```
    #[must_use]
    pub fn catch_panic<E, F>(self, answer: F) -> Self
    where
        E: UnifiedError + 'static,
        F: Fn() -> E + Send + Sync + 'static,
    {
        Self { rules: self.rules.with_catch_panic(answer), ..self }
    }

    /// Lets one more type of extension of an answer outlive it, for layers outside.
    ///
    /// Others go, since nobody but their owner can tell whether they are about the request or about
    /// the answer that is gone. Of two values of the type, the one in the error's own
    /// [`to_response`](UnifiedError::to_response) is sent. What passes untouched keeps all of its
    /// extensions.
    ///
    /// ```
    /// # #[cfg(feature = "catalog")] {
    /// use unifiedapi_errors::catalog::UnifiedApiError;
    /// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
    ///
    /// /// Which route was taken, attached to responses and counted by a layer outside.
    /// #[derive(Clone)]
    /// struct Route(&'static str);
    ///
    /// let envelope = EnvelopeLayer::new(|_: &Answer| Some(UnifiedApiError::InternalServerError))
    ///     .keep_extension::<Route>();
    /// # }
    /// ```
    #[must_use]
    pub fn keep_extension<T: Clone + Send + Sync + 'static>(self) -> Self {
        Self { rules: self.rules.with_kept::<T>(), ..self }
    }

    /// Takes the id of a request from this header of it.
    ///
    /// All that is answered inside can show it: the errors of handlers, those in the place of other
    /// answers, and those that answer panics. With the feature `tracing` it is the field
    /// `request_id` of their events.
    ///
    /// The header is what the client sent, or what a layer outside has set, such as
    /// `tower_http::request_id::SetRequestIdLayer`. An id is 1 to 128 visible ASCII characters;
    /// anything else, or a second header of the name, counts as none; `SetRequestIdLayer` keeps what a
    /// client sent, so that who wants an id for every request removes what is none first. It is known in the call of
    /// the inner service, and then as
    /// [`with_request_id`](crate::envelope::with_request_id) says, which does the same for those
    /// who have no layer.
    ///
    /// The name is a [`HeaderName`] or a text, in upper or lower case. A text that is no header's
    /// name is found in no request, as in [`HeaderMap::get`](http::HeaderMap::get); who reads it
    /// from a configuration parses it first.
    ///
    /// ```
    /// # #[cfg(feature = "catalog")] {
    /// use unifiedapi_errors::catalog::UnifiedApiError;
    /// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
    ///
    /// let envelope = EnvelopeLayer::new(|_: &Answer| Some(UnifiedApiError::InternalServerError))
    ///     .request_id("x-request-id");
    /// # }
    /// ```
    #[must_use]
    pub fn request_id(self, header: impl TryInto<HeaderName>) -> Self {
        Self { request_id: header.try_into().ok(), ..self }
    }

    /// Lets the function that chooses see one more type of extension of the request, as
    /// [`Answer::request_extension`].
    ///
    /// It is what stands among the request's extensions where the layer is: what routers and layers
    /// outside have put there.
    ///
    /// ```
    /// # #[cfg(feature = "catalog")] {
    /// use unifiedapi_errors::catalog::UnifiedApiError;
    /// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
    ///
    /// /// Attached by the layer that knows the plan of a customer.
    /// #[derive(Clone)]
    /// struct Trial;
    ///
    /// let envelope = EnvelopeLayer::new(|answer: &Answer| match answer.request_extension() {
    ///     Some(Trial) => Some(UnifiedApiError::AccessDenied),
    ///     None => Some(UnifiedApiError::InternalServerError),
    /// })
    /// .request_extension::<Trial>();
    /// # }
    /// ```
    #[must_use]
    pub fn request_extension<T: Clone + Send + Sync + 'static>(self) -> Self {
        Self { seen: self.seen.with::<T>(), ..self }
    }
}

impl fmt::Debug for EnvelopeLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rules, request_id, seen: _ } = self;
        f.debug_struct("EnvelopeLayer")
            .field("rules", rules)
            .field("request_id", request_id)
            .finish_non_exhaustive()
    }
}

impl<S> Layer<S> for EnvelopeLayer {
    type Service = EnvelopeService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        EnvelopeService::new(inner, self.clone())
    }
}
