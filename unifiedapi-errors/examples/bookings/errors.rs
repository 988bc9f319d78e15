//! All that can go wrong, and what clients read of it.

use std::io;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{UnifiedError, assert_unique_codes, envelope};

use super::payments::PaymentError;

envelope! {
    /// What every error of this API looks like.
    pub struct Envelope {
        "error": { "code": code, "message": message, ..members },
        "request_id": request_id,
    }
}

/// Why a room is not booked.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Envelope, prefix = "booking_")]
pub enum CreateError {
    /// Every field that is wrong is named.
    #[unified(status = 422, message = "Some fields are invalid.")]
    Invalid {
        #[unified(member, example = vec![FieldError::of("from", "greater than 23")])]
        fields: Vec<FieldError>,
    },

    /// Another booking has the room.
    #[unified(status = 409, message = "The room is taken until {free_from}:00.")]
    Overlaps {
        #[unified(member, example = 7)]
        existing_id: u64,
        #[unified(member, example = 11)]
        free_from: u8,
    },

    // Clients read the message; the log has `display`, and the cause.
    #[unified(status = 503, message = "The booking was not saved.", display = "the store failed")]
    NotSaved(#[from] io::Error),
}

/// The name of a field and the rule that it breaks; never the value that was sent.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct FieldError {
    pub field: String,
    pub reason: String,
}

impl FieldError {
    fn of(field: impl ToString, reason: &str) -> Self {
        Self { field: field.to_string(), reason: reason.to_owned() }
    }
}

/// Lets a handler say `slot.validate()?`.
impl From<garde::Report> for CreateError {
    fn from(report: garde::Report) -> Self {
        let fields = report.iter().map(|(path, error)| FieldError::of(path, error.message()));
        Self::Invalid { fields: fields.collect() }
    }
}

/// No booking has this id.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Envelope, status = 404, code = "booking_not_found")]
#[unified(message = "There is no booking {id}.")]
pub struct NotFound {
    #[unified(member, example = 7)]
    pub id: u64,
}

/// Why a booking is not paid.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Envelope, status = 503, prefix = "payment_")]
pub enum PayError {
    #[unified(transparent)]
    NotFound(#[from] NotFound),

    /// What the payment service says goes on to the client, in our envelope.
    #[unified(transparent)]
    Refused(#[from] Received<PaymentError>),

    #[unified(message = "Payments are not available.", display = "the payment service failed")]
    Unavailable(#[from] reqwest::Error),
}

/// What axum refuses by itself, and what is sent after a panic: one variant for each status.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Envelope, rename_all = "snake_case")]
pub enum RequestError {
    #[unified(status = 400, message = "The request is malformed.")]
    Malformed,
    #[unified(status = 404, message = "There is nothing here.")]
    NoSuchPath,
    #[unified(status = 405, message = "The method is not allowed here.")]
    MethodNotAllowed,
    #[unified(status = 413, message = "The body is too large.")]
    BodyTooLarge,
    #[unified(status = 415, message = "The body is not declared as JSON.")]
    NotJson,
    #[unified(status = 422, message = "The body lacks a field, or has one of another type.")]
    BodyMismatch,
    #[unified(status = 500, message = "An internal error occurred.")]
    Internal,
}

assert_unique_codes!(CreateError, PayError, RequestError);
