//! What users of the derive declare.

use serde::Serialize;
use unifiedapi_errors::UnifiedError;

/// Errors whose messages are static.
#[derive(Clone, Copy, Debug, UnifiedError)]
#[unified(status = 400, prefix = "session_")]
pub enum SessionError {
    #[unified(status = 404, message = "There is no such session.")]
    Unknown,
    #[unified(status = 409, message = "The session has ended.")]
    Ended,
    #[unified(status = 429, retry_after = seconds, message = "Too many sessions are open.")]
    Busy { seconds: u64 },
}

/// Errors of a whole API.
#[derive(Clone, Copy, Debug, UnifiedError)]
pub enum ApiError {
    #[unified(transparent)]
    Session(#[from] SessionError),
    #[unified(status = 404, code = "route_not_found", message = "There is no such route.")]
    NoRoute,
}

/// Errors of which one has its message filled in.
#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} is not in {group}.")]
    NotFound { id: u64, group: String },
    #[unified(status = 410, code = "user_gone", message = "The user is gone.")]
    Gone,
}

/// Errors with data for clients.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, prefix = "booking_")]
pub enum BookingError {
    #[unified(message = "The room is booked already.")]
    Overlaps {
        #[unified(member)]
        existing_id: u64,
        #[unified(member)]
        until: String,
    },
    #[unified(status = 422, message = "Some fields are invalid.")]
    Invalid {
        #[unified(member)]
        fields: Vec<FieldError>,
    },
}

/// Some of them in another shape.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, prefix = "booking_", envelope = unifiedapi_errors::envelope::Problem)]
pub enum BookingProblem {
    #[unified(transparent)]
    Booking(BookingError),
    #[unified(code = "booking_overlaps", message = "The room is booked already.")]
    Overlaps {
        #[unified(member)]
        existing_id: u64,
        #[unified(member)]
        until: String,
    },
}

#[derive(Clone, Debug, Serialize)]
pub struct FieldError {
    pub name: &'static str,
    pub reason: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/large_derived.rs"));
