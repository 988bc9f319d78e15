//! Entries and the envelope of the type that was asked for them.

use std::sync::Arc;

use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

use super::{OrderError, PlainError, TOO_MANY, Upstream};

#[test]
fn an_entry_names_the_envelope_of_the_type_that_was_asked() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum ApiError {
        #[unified(transparent)]
        Order(OrderError),
        #[unified(transparent)]
        Upstream(Upstream),
        #[unified(status = 400, code = "own", message = "Own.")]
        Own,
    }

    let names = |entries: &mut dyn Iterator<Item = Entry>| -> Vec<&str> {
        entries.map(Entry::envelope).collect()
    };
    assert_eq!(names(&mut OrderError::entries()), ["Flat", "Flat"]);
    assert_eq!(names(&mut PlainError::entries()), ["Unified"]);
    assert_eq!(names(&mut Upstream::entries()), ["Flat", "Flat"]);
    assert_eq!(names(&mut ApiError::entries()), ["Problem"; 5]);
    for code in ["too_many", "missing", "own"] {
        assert!(ApiError::with_code(code).all(|entry| entry.envelope() == "Problem"), "{code}");
        assert!(ApiError::with_code(code).count() > 0, "{code}");
    }
    for (error, envelope) in [
        (&TOO_MANY as &dyn UnifiedError, "Flat"),
        (&ApiError::Order(TOO_MANY), "Problem"),
        (&ApiError::Own, "Problem"),
        (&Arc::new(Box::new(ApiError::Own)), "Problem"),
        (&PlainError, "Unified"),
    ] {
        assert_eq!(error.entry().map(Entry::envelope), Some(envelope), "{error:?}");
    }
}

#[test]
fn entries_are_equal_whatever_their_envelope() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum ApiError {
        #[unified(transparent)]
        Order(OrderError),
    }

    assert!(ApiError::entries().eq(OrderError::entries()));
    let entry = ApiError::Order(OrderError::Missing).entry().unwrap();
    assert_eq!(Some(entry), OrderError::Missing.entry());
    assert!(matches!(OrderError::from_entry(entry), Some(OrderError::Missing)));
}
