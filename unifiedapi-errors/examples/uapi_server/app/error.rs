//! The application's error type.

use std::borrow::Cow;
use std::error::Error;
use std::{fmt, io};

use axum::extract::multipart::MultipartError;
use axum::http::{HeaderMap, StatusCode};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::layer::Answer;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// All that a request can be answered with except success: the catalog, and what it has no row for.
#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
pub(crate) enum ApiError {
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),

    #[unified(transparent)]
    Store(#[from] StoreFailed),

    /// The request is malformed in a way that the other codes do not name.
    #[unified(code = "bad_request", message = "The request is malformed.")]
    BadRequest,

    /// The body broke off.
    #[unified(
        code = "body_incomplete",
        message = "The request body is incomplete.",
        display = "reading a request body failed"
    )]
    BodyIncomplete(#[from] axum::Error),

    /// The body is not JSON, or not an object.
    #[unified(
        code = "json_invalid",
        message = "The request body is not a JSON object.",
        display = "a request body is not a JSON object"
    )]
    JsonInvalid(#[from] serde_json::Error),

    /// The parts of a form cannot be told apart.
    #[unified(
        code = "multipart_invalid",
        message = "The request body is not a valid multipart/form-data.",
        display = "reading a form failed"
    )]
    MultipartInvalid(#[from] MultipartError),

    /// Nothing has this path.
    #[unified(status = 404, code = "not_found", message = "The requested resource does not exist.")]
    NotFound,

    /// The resource has other methods: `Allow` lists them.
    #[unified(
        status = 405,
        code = "method_not_allowed",
        message = "The method is not allowed for the requested resource."
    )]
    MethodNotAllowed,

    /// The client took too long to send its request.
    #[unified(status = 408, code = "request_timeout", message = "The request took too long.")]
    RequestTimeout,

    /// The body is larger than the server reads.
    #[unified(
        status = 413,
        code = "payload_too_large",
        message = "The request body is larger than {limit} bytes."
    )]
    PayloadTooLarge { limit: usize },

    /// The body is of a type that the route does not take.
    #[unified(
        status = 415,
        code = "unsupported_media_type",
        message = "The type of the request body is not supported."
    )]
    UnsupportedMediaType,
}

/// Chooses the error for an answer that somebody else wrote: axum's rejections, 404 and 405.
pub(crate) fn envelope(answer: &Answer) -> ApiError {
    match answer.status() {
        StatusCode::NOT_FOUND => ApiError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ApiError::MethodNotAllowed,
        StatusCode::REQUEST_TIMEOUT => ApiError::RequestTimeout,
        StatusCode::PAYLOAD_TOO_LARGE => ApiError::PayloadTooLarge { limit: super::BODY_LIMIT },
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ApiError::UnsupportedMediaType,
        status if status.is_client_error() => ApiError::BadRequest,
        _ => UnifiedApiError::InternalServerError.into(),
    }
}

/// A row of the catalog that a failing store is the cause of.
///
/// It answers as the row does, and the log has the cause.
#[derive(Debug)]
pub(crate) struct StoreFailed {
    answer: UnifiedApiError,
    source: io::Error,
}

impl StoreFailed {
    /// Blames the store for `answer`.
    pub(crate) fn answer(answer: UnifiedApiError) -> impl FnOnce(io::Error) -> Self {
        move |source| Self { answer, source }
    }
}

impl fmt::Display for StoreFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the store failed", self.answer.code())
    }
}

impl Error for StoreFailed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

impl UnifiedError for StoreFailed {
    fn status(&self) -> StatusCode {
        self.answer.status()
    }

    fn code(&self) -> &str {
        self.answer.code()
    }

    fn message(&self) -> Cow<'_, str> {
        self.answer.message()
    }

    fn entry(&self) -> Option<Entry> {
        self.answer.entry()
    }

    fn headers(&self) -> HeaderMap {
        self.answer.headers()
    }
}

/// Its entries are those of the catalog, which [`ApiError`] lists already.
impl Catalog for StoreFailed {}
