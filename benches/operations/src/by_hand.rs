//! The same as in `ours`, written by hand: `thiserror`, matches, an envelope with `serde`, the
//! builder of `http`, `(StatusCode, Json)` for axum, and tables with a perfect hash of the codes.

use std::borrow::Cow;

use axum::Json;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{StatusCode, header};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::ours::FieldError;

#[derive(Serialize)]
struct Envelope<'a> {
    error: Body<'a>,
}

#[derive(Serialize)]
struct Body<'a> {
    code: &'static str,
    message: Cow<'a, str>,
}

#[derive(Clone, Copy, Debug, Error)]
pub enum SessionError {
    #[error("There is no such session.")]
    Unknown,
    #[error("The session has ended.")]
    Ended,
    #[error("Too many sessions are open.")]
    Busy { seconds: u64 },
}

impl SessionError {
    fn status(self) -> StatusCode {
        match self {
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::Ended => StatusCode::CONFLICT,
            Self::Busy { .. } => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// Borrows the message, which `to_string` would allocate.
    fn envelope(self) -> Envelope<'static> {
        let (code, message) = match self {
            Self::Unknown => ("session_unknown", "There is no such session."),
            Self::Ended => ("session_ended", "The session has ended."),
            Self::Busy { .. } => ("session_busy", "Too many sessions are open."),
        };
        Envelope { error: Body { code, message: Cow::Borrowed(message) } }
    }

    pub fn message(self) -> Cow<'static, str> {
        self.envelope().error.message
    }

    pub fn body(self) -> Vec<u8> {
        serde_json::to_vec(&self.envelope()).unwrap_or_default()
    }

    pub fn to_response(self) -> http::Response<Vec<u8>> {
        let mut response = http::Response::builder()
            .status(self.status())
            .header(header::CONTENT_TYPE, "application/json");
        if let Self::Busy { seconds } = self {
            response = response.header(header::RETRY_AFTER, seconds);
        }
        response.body(self.body()).unwrap_or_default()
    }
}

impl IntoResponse for SessionError {
    fn into_response(self) -> Response {
        (self.status(), Json(self.envelope())).into_response()
    }
}

#[derive(Clone, Copy, Debug, Error)]
pub enum ApiError {
    #[error(transparent)]
    Session(#[from] SessionError),
    #[error("There is no such route.")]
    NoRoute,
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        match self {
            Self::Session(inner) => inner.into_response(),
            Self::NoRoute => {
                let message = Cow::Borrowed("There is no such route.");
                let envelope = Envelope { error: Body { code: "route_not_found", message } };
                (StatusCode::NOT_FOUND, Json(envelope)).into_response()
            }
        }
    }
}

#[derive(Debug, Error)]
pub enum UserError {
    #[error("User {id} is not in {group}.")]
    NotFound { id: u64, group: String },
    #[error("The user is gone.")]
    Gone,
}

impl UserError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "user_not_found",
            Self::Gone => "user_gone",
        }
    }

    pub fn body(&self) -> Vec<u8> {
        let message = Cow::Owned(self.to_string());
        let envelope = Envelope { error: Body { code: self.code(), message } };
        serde_json::to_vec(&envelope).unwrap_or_default()
    }
}

#[derive(Serialize)]
pub enum BookingError {
    Overlaps { existing_id: u64, until: String },
    Invalid { fields: Vec<FieldError> },
}

/// The bodies, one struct for each: a `flatten` would collect the members first.
#[derive(Serialize)]
#[serde(untagged)]
enum BookingBody<'a> {
    Overlaps { code: &'static str, message: &'static str, existing_id: u64, until: &'a str },
    Invalid { code: &'static str, message: &'static str, fields: &'a [FieldError] },
}

#[derive(Serialize)]
struct BookingEnvelope<'a> {
    error: BookingBody<'a>,
}

/// Problem details (RFC 9457).
#[derive(Serialize)]
#[serde(untagged)]
enum BookingProblem<'a> {
    Overlaps {
        title: &'static str,
        status: u16,
        detail: &'static str,
        code: &'static str,
        existing_id: u64,
        until: &'a str,
    },
    Invalid {
        title: &'static str,
        status: u16,
        detail: &'static str,
        code: &'static str,
        fields: &'a [FieldError],
    },
}

impl BookingError {
    const OVERLAPS: &str = "The room is booked already.";
    const INVALID: &str = "Some fields are invalid.";

    pub fn body(&self) -> Vec<u8> {
        let error = match self {
            Self::Overlaps { existing_id, until } => BookingBody::Overlaps {
                code: "booking_overlaps",
                message: Self::OVERLAPS,
                existing_id: *existing_id,
                until,
            },
            Self::Invalid { fields } => {
                BookingBody::Invalid { code: "booking_invalid", message: Self::INVALID, fields }
            }
        };
        serde_json::to_vec(&BookingEnvelope { error }).unwrap_or_default()
    }

    pub fn problem(&self) -> Vec<u8> {
        let problem = match self {
            Self::Overlaps { existing_id, until } => BookingProblem::Overlaps {
                title: "Conflict",
                status: 409,
                detail: Self::OVERLAPS,
                code: "booking_overlaps",
                existing_id: *existing_id,
                until,
            },
            Self::Invalid { fields } => BookingProblem::Invalid {
                title: "Unprocessable Entity",
                status: 422,
                detail: Self::INVALID,
                code: "booking_invalid",
                fields,
            },
        };
        serde_json::to_vec(&problem).unwrap_or_default()
    }
}

/// One error of a table.
pub struct Row {
    pub status: u16,
    pub code: &'static str,
    pub message: &'static str,
}

/// The catalog of `UnifiedAPI`.
pub mod catalog {
    use super::Row;

    include!(concat!(env!("OUT_DIR"), "/catalog_table.rs"));

    pub fn with_code(code: &str) -> Option<&'static Row> {
        ROWS.get(*BY_CODE.get(code)?)
    }
}

/// As many codes as `ours::Large` has.
pub mod large {
    use super::Row;

    include!(concat!(env!("OUT_DIR"), "/large_table.rs"));

    pub fn with_code(code: &str) -> Option<&'static Row> {
        ROWS.get(*BY_CODE.get(code)?)
    }
}

/// What a client reads: code and message, and what the code means to it.
#[derive(Deserialize)]
pub struct Answer {
    pub error: Told,
}

#[derive(Deserialize)]
pub struct Told {
    pub code: String,
    pub message: String,
}

pub enum Known {
    SessionUnknown,
    SessionEnded,
    SessionBusy,
    NoRoute,
    UserNotFound,
    UserGone,
}

impl Known {
    fn with_code(code: &str) -> Option<Self> {
        Some(match code {
            "session_unknown" => Self::SessionUnknown,
            "session_ended" => Self::SessionEnded,
            "session_busy" => Self::SessionBusy,
            "route_not_found" => Self::NoRoute,
            "user_not_found" => Self::UserNotFound,
            "user_gone" => Self::UserGone,
            _ => return None,
        })
    }
}

pub fn read(response: &http::Response<Bytes>) -> Option<(Answer, Option<Known>)> {
    let answer: Answer = serde_json::from_slice(response.body()).ok()?;
    let known = Known::with_code(&answer.error.code);
    Some((answer, known))
}
