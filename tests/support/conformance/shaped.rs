//! Errors in envelopes of their own.

use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::envelope::Problem;

use super::SampleError;
use crate::http1::Reply;

unifiedapi_errors::envelope! {
    /// A shape without any object inside.
    #[media_type = "application/vnd.sample.error+json; version=1"]
    pub struct Flat {
        "message": message,
        "code": code,
        "docs": "https://docs.example.com/{status}#{code}",
        ..members
    }
}

/// Passes the samples on as problem details.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem)]
pub enum ProblemError {
    /// In the envelope of this type, not in that of the samples.
    #[unified(transparent)]
    Sample(#[from] SampleError),
}

/// Has data, and a header of its own.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat, status = 429, code = "too_many", message = "{limit} at once.")]
#[unified(header("X-Limit" = "{limit}"), retry_after = 2)]
pub struct FlatError {
    #[unified(member)]
    limit: u32,
}

/// Fails in the shape of a problem.
///
/// # Errors
///
/// Always.
pub fn problem() -> Result<&'static str, ProblemError> {
    Err(ProblemError::Sample(SampleError::Gone))
}

/// Fails in a shape that nobody else has.
///
/// # Errors
///
/// Always.
pub fn flat() -> Result<&'static str, FlatError> {
    Err(FlatError { limit: 5 })
}

/// The paths, and what must come back.
pub(super) const EXPECTED: [Shaped; 2] = [
    Shaped {
        path: "/problem",
        status: 499,
        media_type: "application/problem+json",
        header: ("cache-control", "no-store"),
        body: r#"{"status":499,"detail":"The client is gone.","code":"sample_gone"}"#,
    },
    Shaped {
        path: "/flat",
        status: 429,
        media_type: "application/vnd.sample.error+json; version=1",
        header: ("x-limit", "5"),
        body: r#"{"message":"5 at once.","code":"too_many","docs":"https://docs.example.com/429#too_many","limit":5}"#,
    },
];

/// One request and what must come back.
pub(super) struct Shaped {
    pub(super) path: &'static str,
    status: u16,
    media_type: &'static str,
    header: (&'static str, &'static str),
    body: &'static str,
}

impl Shaped {
    pub(super) fn compare(&self, received: &Reply) {
        let Self { path, status, media_type, header: (name, value), body } = self;
        assert_eq!(received.status, *status, "{path}");
        assert_eq!(received.body, *body, "{path}");
        assert_eq!(received.header("content-type"), [*media_type], "{path}");
        assert_eq!(received.header("content-length"), [body.len().to_string()], "{path}");
        assert_eq!(received.header(name), [*value], "{path}");
    }
}
