//! What comes of the session of `examples/bookings`.

/// What stands in bodies and events in the place of the request's id.
pub const ID: &str = "request-7";

/// What comes of a request of the session: status, body, what its user is told, and the event,
/// without what it has in common with the body.
pub type Row = (u16, &'static str, &'static str, Option<(&'static str, &'static str)>);

const IN_TROUBLE: &str = "That did not work. Tell us request-7.";

#[rustfmt::skip]
pub const ROWS: [Row; super::client::SESSION.len()] = [
    (201, r#"{"id":1,"room":"Blue","from":9,"to":11}"#, "Done.", None),
    (
        409,
        r#"{"error":{"code":"booking_overlaps","message":"The room is taken until 11:00.","existing_id":1,"free_from":11},"request_id":"request-7"}"#,
        "Booking 1 has the room; it is free from 11:00.",
        Some(("DEBUG", "error=The room is taken until 11:00.")),
    ),
    (
        422,
        r#"{"error":{"code":"booking_invalid","message":"Some fields are invalid.","fields":[{"field":"from","reason":"greater than 23"},{"field":"room","reason":"length is lower than 1"},{"field":"to","reason":"not after `from`"}]},"request_id":"request-7"}"#,
        "from: greater than 23. room: length is lower than 1. to: not after `from`.",
        Some(("DEBUG", "error=Some fields are invalid.")),
    ),
    (201, r#"{"id":2,"room":"Blue","from":11,"to":12}"#, "Done.", None),
    (
        503,
        r#"{"error":{"code":"booking_not_saved","message":"The booking was not saved."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("ERROR", "error=the store failed: /var/lib/bookings: disk is full")),
    ),
    (
        400,
        r#"{"error":{"code":"malformed","message":"The request is malformed."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("DEBUG", "error=The request is malformed. rejected=Failed to parse the request body as JSON: room: EOF while parsing a value at line 1 column 8")),
    ),
    (
        422,
        r#"{"error":{"code":"body_mismatch","message":"The body lacks a field, or has one of another type."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("DEBUG", "error=The body lacks a field, or has one of another type. rejected=Failed to deserialize the JSON body into the target type: missing field `from` at line 1 column 15")),
    ),
    (200, r#"{"id":1,"room":"Blue","from":9,"to":11}"#, "Done.", None),
    (
        404,
        r#"{"error":{"code":"booking_not_found","message":"There is no booking 7.","id":7},"request_id":"request-7"}"#,
        "You have no booking 7.",
        Some(("DEBUG", "error=There is no booking 7.")),
    ),
    (
        400,
        r#"{"error":{"code":"malformed","message":"The request is malformed."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("DEBUG", "error=The request is malformed. rejected=Invalid URL: Cannot parse `seven` to a `u64`")),
    ),
    (200, r#"{"paid":true}"#, "Done.", None),
    (
        404,
        r#"{"error":{"code":"booking_not_found","message":"There is no booking 7.","id":7},"request_id":"request-7"}"#,
        "You have no booking 7 to pay.",
        Some(("DEBUG", "error=There is no booking 7.")),
    ),
    (
        402,
        r#"{"error":{"code":"payment_declined","message":"The card was declined: expired.","reason":"expired"},"request_id":"request-7"}"#,
        "Try another card, this one is expired.",
        Some(("DEBUG", "error=received 402 Payment Required, payment_declined: The card was declined: expired.")),
    ),
    (
        503,
        r#"{"error":{"code":"payment_paused","message":"Payments are paused."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("ERROR", "error=received 503 Service Unavailable, payment_paused: Payments are paused.")),
    ),
    (
        502,
        r#"{"error":{"code":"bad_gateway","message":"An upstream service gave no usable answer."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("ERROR", "error=received 500 Internal Server Error, no error code, body of 12 bytes: db-7 is down")),
    ),
    (
        404,
        r#"{"error":{"code":"no_such_path","message":"There is nothing here."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("DEBUG", "error=There is nothing here.")),
    ),
    (
        405,
        r#"{"error":{"code":"method_not_allowed","message":"The method is not allowed here."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("DEBUG", "error=The method is not allowed here.")),
    ),
    (
        500,
        r#"{"error":{"code":"internal","message":"An internal error occurred."},"request_id":"request-7"}"#,
        IN_TROUBLE,
        Some(("ERROR", "error=An internal error occurred. panic=not yet implemented: paging")),
    ),
];
