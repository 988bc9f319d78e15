//! `assert_unique_codes!`: a proof at compile time. That it fails where it must is told by the
//! compile-fail cases; here it accepts what is right, wherever it may stand.

use std::{collections::HashMap, sync::Arc};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError, assert_unique_codes, catalog::UnifiedApiError,
};

#[derive(Debug, UnifiedError)]
#[unified(status = 401, prefix = "session_")]
enum SessionError {
    #[unified(message = "Log in first.")]
    Missing,
    #[unified(shared_code, code = "session_over", message = "The session is over.")]
    Over,
    #[unified(shared_code, code = "session_over", message = "The session was closed.")]
    Closed,
}

mod users {
    use super::{SessionError, UnifiedError};

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "user_")]
    pub enum Error {
        #[unified(message = "User {0} was not found.")]
        NotFound(u64),
        #[unified(transparent)]
        Session(#[from] SessionError),
    }
}

mod orders {
    use super::{SessionError, UnifiedError};

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "order_")]
    pub enum Error {
        #[unified(transparent)]
        Session(#[from] Box<SessionError>),
        #[unified(message = "Order {0} was not found.")]
        NotFound(u64),
        #[unified(transparent)]
        User(#[from] super::users::Error),
    }
}

// One type, alone, whose own variants share a code.
assert_unique_codes!(SessionError);
// Both reach `SessionError`; `orders::Error` reaches it twice, and `users::Error` as well.
assert_unique_codes!(users::Error, orders::Error);
// A type beside one that delegates to it, in both orders, with a trailing comma.
assert_unique_codes!(SessionError, users::Error, orders::Error,);
assert_unique_codes!(orders::Error, users::Error, SessionError);
// One type twice, and behind a pointer.
assert_unique_codes!(SessionError, SessionError, Box<SessionError>, Arc<users::Error>);
// The catalog, where codes repeat on purpose.
assert_unique_codes!(UnifiedApiError, users::Error);

/// Whether no two types among the declarations have one code.
fn are_unique(mut entries: impl Iterator<Item = Entry>) -> bool {
    let mut owners = HashMap::new();
    entries
        .all(|entry| *owners.entry(entry.code()).or_insert(entry.type_name()) == entry.type_name())
}

#[test]
fn what_was_proven_holds_at_run_time() {
    assert!(are_unique(SessionError::entries().chain(UnifiedApiError::entries())));
    let error = orders::Error::from(users::Error::from(SessionError::Missing));
    assert_eq!(error.code(), "session_missing");
    assert_eq!(orders::Error::from(Box::new(SessionError::Over)).code(), "session_over");
    assert_eq!(orders::Error::NotFound(1).code(), "order_not_found");
    assert_eq!(users::Error::NotFound(1).code(), "user_not_found");
    assert_eq!(SessionError::with_code("session_over").count(), 2);
    assert_eq!(orders::Error::entries().count(), 3 + 1 + 1 + 3);
}

#[test]
fn the_proof_may_stand_inside_a_function() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "page_not_found", message = "There is no page {0}.")]
    struct PageNotFound(u32);

    assert_unique_codes!(PageNotFound, SessionError);
    assert_eq!(PageNotFound(3).code(), "page_not_found");
}

#[test]
fn a_generic_type_is_given_with_its_arguments() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409)]
    enum StoreError<K, E> {
        #[unified(code = "key_exists", message = "The key {0} exists.")]
        KeyExists(K),
        #[unified(transparent)]
        Other(E),
    }

    assert_unique_codes!(StoreError<u64, SessionError>, UnifiedApiError);
    assert_eq!(StoreError::<u64, SessionError>::KeyExists(7).code(), "key_exists");
    assert_eq!(StoreError::<u64, _>::Other(SessionError::Closed).code(), "session_over");
}
