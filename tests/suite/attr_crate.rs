//! `crate = path`: the runtime crate under another name, behind another crate's re-export.
//!
//! Here `::unifiedapi_errors`, and every crate that it stands on, names something else: what the
//! derive makes reaches the runtime crate by the stated path and nothing by any other.

extern crate core as bytes;
extern crate core as http;
extern crate core as serde;
extern crate core as serde_json;
extern crate core as unifiedapi_errors;

mod reexport {
    pub extern crate unifiedapi_errors as errors;
}

use crate::reexport::errors::{Catalog, UnifiedError, assert_unique_codes, envelope};

#[derive(Debug, UnifiedError)]
#[unified(crate = crate::reexport::errors)]
#[unified(status = 400, rename_all = "snake_case", header("X-Docs" = "users"))]
enum UserError {
    /// No user has this id.
    #[unified(status = NOT_FOUND, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(status = StatusCode::CONFLICT, message = "The name is taken.", group = "Names")]
    NameTaken,
    #[unified(message("{} is too long", _0.len()), display = "{0:?} is too long", retry_after = _1)]
    TooLong(String, u32),
    #[unified(status = 500, message = "The store failed.", display = "store: {source}")]
    Store {
        #[from]
        source: std::io::Error,
    },
    #[unified(transparent)]
    Session(#[from] SessionError),
}

#[derive(Debug, UnifiedError)]
#[unified(crate = reexport::errors, status = 401, code = "session_over", message = "Log in again.")]
struct SessionError;

#[derive(Debug, UnifiedError)]
#[unified(crate = crate::reexport::errors, transparent)]
struct Wrapped<E>(E);

assert_unique_codes!(UserError, SessionError);

envelope! {
    struct Flat { "code": code, ..members }
}

#[derive(Debug, UnifiedError)]
#[unified(crate = crate::reexport::errors, envelope = crate::Flat)]
#[unified(status = 410, code = "gone", message = "Gone.")]
struct GoneError {
    #[unified(member)]
    since: u16,
}

#[test]
fn envelopes_work_through_a_reexport() {
    assert_eq!(&GoneError { since: 2020 }.body()[..], br#"{"code":"gone","since":2020}"#);
}

#[test]
fn the_derive_works_through_a_reexport() {
    let error = UserError::NotFound { id: 7 };
    assert_eq!(error.status().as_u16(), 404);
    assert_eq!(
        &error.body()[..],
        br#"{"error":{"code":"not_found","message":"User 7 was not found."}}"#
    );
    assert_eq!(error.headers()["x-docs"], "users");
    assert_eq!(UserError::NameTaken.status().as_u16(), 409);

    let too_long = UserError::TooLong("Ada".to_owned(), 5);
    assert_eq!(too_long.message(), "3 is too long");
    assert_eq!(too_long.to_string(), "\"Ada\" is too long");
    assert_eq!(too_long.headers()["retry-after"], "5");

    let store = UserError::from(std::io::Error::other("disk full"));
    assert_eq!(store.to_string(), "store: disk full");
    assert_eq!(UserError::from(SessionError).code(), "session_over");
}

#[test]
fn generics_and_entries_work_through_a_reexport() {
    assert_eq!(Wrapped(SessionError).code(), "session_over");
    assert_eq!(Wrapped::<UserError>::entries().count(), 5);
    let name_taken = UserError::with_code("name_taken").next().and_then(UserError::from_entry);
    assert!(matches!(name_taken, Some(UserError::NameTaken)));
}

#[test]
fn a_type_inside_a_function_finds_the_path_too() {
    #[derive(Debug, UnifiedError)]
    #[unified(crate = reexport::errors)]
    #[unified(status = 418, code = "teapot", message = "Short and stout.")]
    struct Teapot;

    assert_eq!(Teapot.to_response().status().as_u16(), 418);
}
