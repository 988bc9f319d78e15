//! What is counted.

use std::hint::black_box;

use axum::response::IntoResponse;
use bytes::Bytes;
use http::{Response, StatusCode};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, UnifiedError};

use crate::{by_hand, ours};

/// Something that a server or a client does with an error, as one contender does it.
pub struct Operation {
    pub name: &'static str,
    /// The head of the contender's column in the table of figures.
    pub contender: &'static str,
    /// Makes so many calls.
    pub call: fn(usize),
}

/// Writes the table: `name { contender: inputs => operation, … }`.
macro_rules! operations {
    ($($name:literal { $($contender:literal: $inputs:expr => $operation:expr,)+ })+) => {
        pub const OPERATIONS: &[Operation] = &[$($(
            Operation {
                name: $name,
                contender: $contender,
                call: |calls| call(calls, &$inputs, $operation),
            },
        )+)+];
    };
}

operations! {
    "body, static message" {
        "ours": [ours::SessionError::Unknown] => UnifiedError::body,
        "by hand": [by_hand::SessionError::Unknown] => |error| error.body(),
    }
    "http response" {
        "ours": [ours::SessionError::Unknown] => UnifiedError::to_response,
        "by hand": [by_hand::SessionError::Unknown] => |error| error.to_response(),
    }
    "http response, Retry-After" {
        "ours": [ours::SessionError::Busy { seconds: 30 }] => UnifiedError::to_response,
        "by hand": [by_hand::SessionError::Busy { seconds: 30 }] => |error| error.to_response(),
    }
    "axum response" {
        "ours": [ours::SessionError::Unknown] => |error| error.into_response(),
        "by hand": [by_hand::SessionError::Unknown] => |error| error.into_response(),
    }
    "axum response, transparent" {
        "ours": [ours::ApiError::Session(ours::SessionError::Unknown)]
            => |error| error.into_response(),
        "by hand": [by_hand::ApiError::Session(by_hand::SessionError::Unknown)]
            => |error| error.into_response(),
    }
    "body, number and text" {
        "ours": [ours::UserError::NotFound { id: ID, group: GROUP.to_owned() }]
            => UnifiedError::body,
        "by hand": [by_hand::UserError::NotFound { id: ID, group: GROUP.to_owned() }]
            => by_hand::UserError::body,
    }
    "body, two members" {
        "ours": [ours::BookingError::Overlaps { existing_id: ID, until: UNTIL.to_owned() }]
            => UnifiedError::body,
        "by hand": [by_hand::BookingError::Overlaps { existing_id: ID, until: UNTIL.to_owned() }]
            => by_hand::BookingError::body,
    }
    "body, a list of two" {
        "ours": [ours::BookingError::Invalid { fields: FIELDS.to_vec() }] => UnifiedError::body,
        "by hand": [by_hand::BookingError::Invalid { fields: FIELDS.to_vec() }]
            => by_hand::BookingError::body,
    }
    "body, two members, RFC 9457" {
        "ours": [ours::BookingProblem::Overlaps { existing_id: ID, until: UNTIL.to_owned() }]
            => UnifiedError::body,
        "by hand": [by_hand::BookingError::Overlaps { existing_id: ID, until: UNTIL.to_owned() }]
            => by_hand::BookingError::problem,
    }
    "body, two members, RFC 9457, transparent" {
        "ours": [ours::BookingProblem::Booking(ours::BookingError::Overlaps {
            existing_id: ID,
            until: UNTIL.to_owned(),
        })] => UnifiedError::body,
        "by hand": [by_hand::BookingError::Overlaps { existing_id: ID, until: UNTIL.to_owned() }]
            => by_hand::BookingError::problem,
    }
    "message, static" {
        "ours": [ours::SessionError::Unknown] => |error| look_at(&error.message()),
        "thiserror": [by_hand::SessionError::Unknown] => |error| look_at(&error.to_string()),
        "by hand": [by_hand::SessionError::Unknown] => |error| look_at(&error.message()),
    }
    "message, number and text" {
        "ours": [ours::UserError::NotFound { id: ID, group: GROUP.to_owned() }]
            => |error| error.message().into_owned(),
        "thiserror": [by_hand::UserError::NotFound { id: ID, group: GROUP.to_owned() }]
            => ToString::to_string,
        "by hand": [by_hand::UserError::NotFound { id: ID, group: GROUP.to_owned() }]
            => ToString::to_string,
    }
    "lookup among 70 codes" {
        "ours": codes(&by_hand::catalog::BY_CODE)
            => |code| UnifiedApiError::with_code(code).next(),
        "by hand": codes(&by_hand::catalog::BY_CODE) => |code| by_hand::catalog::with_code(code),
    }
    "lookup among 4000 codes" {
        "ours": codes(&by_hand::large::BY_CODE) => |code| ours::Large::with_code(code).next(),
        "by hand": codes(&by_hand::large::BY_CODE) => |code| by_hand::large::with_code(code),
    }
    "74 entries and their codes" {
        "ours": [()] => |()| UnifiedApiError::entries().for_each(|e| look_at(e.code())),
        "by hand": [()] => |()| by_hand::catalog::ROWS.iter().for_each(|row| look_at(row.code)),
    }
    "reading a static message" {
        "ours": [UNKNOWN] => |body| Received::<ours::ApiError>::parse(answer(body)),
        "by hand": [UNKNOWN] => |body| by_hand::read(&answer(body)),
    }
    "reading number and text" {
        "ours": [NOT_FOUND] => |body| Received::<ours::UserError>::parse(answer(body)),
        "by hand": [NOT_FOUND] => |body| by_hand::read(&answer(body)),
    }
}

/// What is filled in: a number, and a text of 20 bytes of which JSON escapes six.
const ID: u64 = 1_234_567;
const GROUP: &str = "the \"first\"\\\"second\"\n";

/// What are members.
const UNTIL: &str = "2026-12-24T10:00:00Z";
const FIELDS: &[ours::FieldError] = &[
    ours::FieldError { name: "room", reason: "unknown" },
    ours::FieldError { name: "guests", reason: "too many" },
];

/// What is read: our bodies of the same.
const UNKNOWN: &[u8] =
    br#"{"error":{"code":"session_unknown","message":"There is no such session."}}"#;
const NOT_FOUND: &[u8] = br#"{"error":{"code":"user_not_found","message":"User 1234567 is not in the \"first\"\\\"second\"\n."}}"#;

/// Makes the answer that carries a body; both statuses are 404.
fn answer(body: &&'static [u8]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(body));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Lists the codes that are looked up, one after the other.
fn codes(table: &phf::Map<&'static str, usize>) -> Vec<&'static str> {
    table.keys().copied().collect()
}

fn look_at(text: &str) {
    black_box(text);
}

/// Makes so many calls, with one input after the other. The optimiser knows neither what goes in
/// nor that nobody looks at what comes out.
fn call<I, O>(calls: usize, inputs: &[I], operation: impl Fn(&I) -> O) {
    for input in inputs.iter().cycle().take(calls) {
        black_box(&operation(black_box(input)));
    }
}
