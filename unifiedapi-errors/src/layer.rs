//! The envelope for what a framework answers by itself.
//!
//! A derived type shapes the errors that handlers return. But a request can fail before it reaches
//! a handler, or take the handler down: no route, wrong method, malformed JSON, a body too large,
//! a time-out, a panic. Frameworks answer these in plain text, or with nothing. [`EnvelopeLayer`]
//! is a tower middleware that turns such answers into variants of the API's own error type. In
//! axum it is the layer of the router:
//!
//! ```
//! use axum::{Router, routing::get};
//! use http::StatusCode;
//! use unifiedapi_errors::UnifiedError;
//! use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
//!
//! #[derive(Debug, UnifiedError)]
//! enum ApiError {
//!     #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
//!     NotFound,
//!     #[unified(status = 405, code = "method_not_allowed", message = "Not with this method.")]
//!     MethodNotAllowed,
//!     #[unified(status = 400, code = "bad_request", message = "The request is malformed.")]
//!     BadRequest,
//!     #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
//!     Internal,
//! }
//!
//! fn choose(answer: &Answer) -> Option<ApiError> {
//!     Some(match answer.status() {
//!         StatusCode::NOT_FOUND => ApiError::NotFound,
//!         StatusCode::METHOD_NOT_ALLOWED => ApiError::MethodNotAllowed,
//!         status if status.is_client_error() => ApiError::BadRequest,
//!         _ => ApiError::Internal,
//!     })
//! }
//!
//! # async fn users() -> &'static str { "[]" }
//! let envelope = EnvelopeLayer::new(choose).catch_panic(|| ApiError::Internal);
//!
//! let app: Router = Router::new()
//!     .route("/users", get(users))
//!     .layer(envelope);
//! # use tower::ServiceExt;
//! # let request = http::Request::delete("/users").body(axum::body::Body::empty()).unwrap();
//! # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
//! # runtime.block_on(async {
//! #     let response = app.oneshot(request).await.unwrap();
//! #     assert_eq!(response.status(), 405);
//! #     assert_eq!(response.headers()["allow"], "GET,HEAD");
//! #     let body = axum::body::to_bytes(response.into_body(), 1024).await.unwrap();
//! #     assert_eq!(body, ApiError::MethodNotAllowed.body());
//! # });
//! ```
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
//! stays as it is. What the inner service returns as `Err` is passed on.
//!
//! # What the new response has
//!
//! - The variant's status, headers and body.
//! - The other headers of the answer, such as `Allow`, `Retry-After`, `WWW-Authenticate`, `Vary`
//!   and those of CORS. Where the variant declares a header of the same name, that one is sent.
//! - None of the headers that describe the body that is gone: `Content-Length`,
//!   `Content-Encoding`, `Content-Language`, `Content-Location`, `Content-Disposition`,
//!   `Content-Range`, `ETag`, `Last-Modified`, the digests, `Trailer` and `Transfer-Encoding`. Only
//!   on a 416 does `Content-Range` stay: there it says how long the resource is (RFC 9110,
//!   section 14.4).
//! - The extensions of the answer.
//! - In response to `HEAD`, no body, and the `Content-Length` that `GET` would have had.
//!
//! The text of the answer, which can name types and fields of the server, never goes to the client.
//! With the feature `tracing`, as much of it as is there at once, at most 1 KiB, goes to the log, at
//! debug level under the target `unifiedapi_errors::layer`.
//!
//! # Where to put it
//!
//! Around everything whose answers it shall replace: time-outs, limits and authorization belong
//! inside. A layer that compresses or signs bodies belongs outside. In axum, `Router::layer` wraps
//! the routes that are there already, and their fallbacks.

mod answer;
mod body;
mod headers;
mod log;
mod rules;
mod service;

pub use self::answer::{Answer, Keep};
pub use self::body::EnvelopeBody;
pub use self::service::{EnvelopeFuture, EnvelopeService};

use std::fmt;

use tower_layer::Layer;

use self::rules::Rules;
use crate::UnifiedError;

/// A tower layer that brings plain 4xx and 5xx answers, and panics, into the envelope.
///
/// The [module documentation](self) says which, and shows it in axum. Any tower service whose
/// response body is an [`http_body::Body`] can be wrapped:
///
/// ```
/// use std::convert::Infallible;
///
/// use axum::body::Body; // or that of another server
/// use http::{Request, Response, StatusCode};
/// use tower::{ServiceBuilder, ServiceExt, service_fn};
/// use unifiedapi_errors::UnifiedError;
/// use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 503, code = "unavailable", message = "The service is starting.")]
/// struct Unavailable;
///
/// async fn starting(_: Request<Body>) -> Result<Response<Body>, Infallible> {
///     let mut response = Response::new(Body::from("no connection to db-7.internal"));
///     *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
///     Ok(response)
/// }
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), axum::Error> {
/// let service = ServiceBuilder::new()
///     .layer(EnvelopeLayer::new(|answer: &Answer| match answer.status().as_u16() {
///         503 => Some(Unavailable),
///         _ => None,
///     }))
///     .service(service_fn(starting));
///
/// let response = service.oneshot(Request::new(Body::empty())).await.unwrap_or_else(|e| match e {});
/// assert_eq!(response.status(), 503);
/// let body = axum::body::to_bytes(Body::new(response.into_body()), 1024).await?;
/// assert_eq!(body, Unavailable.body());
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct EnvelopeLayer {
    rules: Rules,
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
        Self { rules: Rules::new(choose) }
    }

    /// Catches panics of the inner service and answers them with the error that `answer` returns.
    ///
    /// Covered are the call of the service, the future that it returns, and the making of the
    /// response in this layer. A panic in a body that is already being sent is not: the server
    /// breaks that connection off. What a panic says is passed on to nobody; the standard library's
    /// panic hook has printed it on stderr, unless the program has another. Where the program is
    /// compiled with `panic = "abort"`, there is nothing to catch.
    ///
    /// If `answer` panics itself, the response is a 500 without a body.
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
        Self { rules: self.rules.with_catch_panic(answer) }
    }
}

impl fmt::Debug for EnvelopeLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvelopeLayer").field("rules", &self.rules).finish()
    }
}

impl<S> Layer<S> for EnvelopeLayer {
    type Service = EnvelopeService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        EnvelopeService::new(inner, self.rules.clone())
    }
}
