//! Beside `thiserror::Error`, which then keeps `Display`, `Error` and `From`.

use std::{error::Error as _, io, num::ParseIntError};
use unifiedapi_errors::{Catalog, UnifiedError};

fn disk_full() -> io::Error {
    io::Error::other("disk full")
}

#[test]
fn each_derive_does_its_part() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 400, prefix = "user_")]
    enum UserError {
        #[error("no row {id} in table users")]
        #[unified(status = 404, message = "User {id} was not found.")]
        NotFound { id: u64 },
        #[error("{0} is no name")]
        #[unified(message = "The name is invalid.")]
        NameInvalid(String),
        #[unified(status = 500, message = "An internal error occurred.")]
        #[error("store failed: {0}")]
        Store(#[from] io::Error),
        #[error("parse failed")]
        #[unified(message = "{name} is no number.")]
        NoNumber { name: &'static str, source: ParseIntError },
    }

    let not_found = UserError::NotFound { id: 7 };
    assert_eq!(not_found.to_string(), "no row 7 in table users");
    assert_eq!(not_found.message(), "User 7 was not found.");
    assert_eq!(not_found.code(), "user_not_found");
    assert_eq!(
        serde_json::to_string(&not_found).unwrap(),
        r#"{"error":{"code":"user_not_found","message":"User 7 was not found."}}"#
    );

    let invalid = UserError::NameInvalid("<>".to_owned());
    assert_eq!(invalid.to_string(), "<> is no name");
    assert_eq!(invalid.message(), "The name is invalid.");

    let store = UserError::from(disk_full());
    assert_eq!(store.to_string(), "store failed: disk full");
    assert_eq!(store.message(), "An internal error occurred.");
    assert!(store.source().is_some());

    let no_number = UserError::NoNumber { name: "count", source: "x".parse::<u8>().unwrap_err() };
    assert_eq!(no_number.message(), "count is no number.");
    assert!(no_number.source().is_some_and(|source| source.is::<ParseIntError>()));
}

#[test]
fn the_order_of_the_derives_does_not_matter() {
    #[derive(UnifiedError, thiserror::Error, Debug)]
    #[error("quota of {plan} used up")]
    #[unified(status = 429, code = "quota_exceeded", message = "The quota is used up.")]
    struct QuotaExceeded {
        plan: &'static str,
    }

    let error = QuotaExceeded { plan: "free" };
    assert_eq!(error.to_string(), "quota of free used up");
    assert_eq!(error.message(), "The quota is used up.");
}

#[test]
fn an_error_that_thiserror_passes_on_stays_inside() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum StoreError {
        #[error(transparent)]
        #[unified(message = "An internal error occurred.")]
        Io(#[from] io::Error),
        #[error(transparent)]
        #[unified(message = "The plugin failed.")]
        Plugin(anyhow::Error),
    }

    let io = StoreError::from(disk_full());
    assert_eq!(io.to_string(), "disk full");
    let plugin = StoreError::Plugin(anyhow::anyhow!("disk full"));
    assert_eq!(plugin.to_string(), "disk full");
    for error in [io, plugin] {
        let body = String::from_utf8(error.to_response().into_body().to_vec()).unwrap();
        assert!(!body.contains("disk"), "{body}");
    }
}

#[test]
fn both_may_be_transparent() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "card_declined", message = "The card was declined.")]
    struct CardDeclined(#[from] io::Error);

    #[derive(Debug, thiserror::Error, UnifiedError)]
    enum OrderError {
        #[error(transparent)]
        #[unified(transparent)]
        Card(#[from] CardDeclined),
        #[error("order {0} is closed")]
        #[unified(status = 409, code = "order_closed", message = "The order is closed.")]
        Closed(u64),
    }

    let declined = OrderError::from(CardDeclined::from(disk_full()));
    assert_eq!(declined.code(), "card_declined");
    assert_eq!(declined.to_string(), "The card was declined.");
    assert_eq!(declined.source().map(ToString::to_string).as_deref(), Some("disk full"));
    assert_eq!(OrderError::Closed(7).to_string(), "order 7 is closed");
    let codes: Vec<_> = OrderError::entries().map(|entry| entry.code()).collect();
    assert_eq!(codes, ["card_declined", "order_closed"]);
}

#[test]
fn generics_are_inferred_by_both() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 422, rename_all = "snake_case")]
    enum RuleError<T, E> {
        #[error("{0} of rule {1}")]
        #[unified(message = "{0} is not allowed.")]
        Forbidden(T, u8),
        #[error("the rule failed")]
        #[unified(message = "The rule failed.")]
        Failed(#[source] E),
    }

    let forbidden = RuleError::<_, io::Error>::Forbidden("smoking", 7);
    assert_eq!(forbidden.to_string(), "smoking of rule 7");
    assert_eq!(forbidden.message(), "smoking is not allowed.");
    let failed = RuleError::<u8, _>::Failed(disk_full());
    assert_eq!(failed.source().map(ToString::to_string).as_deref(), Some("disk full"));
}
