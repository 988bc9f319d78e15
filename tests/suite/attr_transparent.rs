//! `transparent` alone: everything comes from the inner type.

use std::{error::Error, io, sync::Arc};
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 402, prefix = "billing_")]
enum BillingError {
    /// The bank refused the card.
    #[unified(message = "The card was declined.", group = "Cards", header("X-Bank" = "refused"))]
    CardDeclined,
    #[unified(status = 429, message = "Card {card} was tried too often.", retry_after = wait)]
    TooManyTries { card: u64, wait: u32 },
    #[unified(
        status = 502,
        message = "The bank cannot be reached.",
        display = "connection to the bank failed"
    )]
    Bank(#[from] io::Error),
}

/// Compares everything that a value tells with what another one tells.
fn assert_same(outer: &dyn UnifiedError, inner: &dyn UnifiedError) {
    assert_eq!(outer.status(), inner.status());
    assert_eq!(outer.code(), inner.code());
    assert_eq!(outer.message(), inner.message());
    assert_eq!(outer.headers(), inner.headers());
    assert_eq!(outer.entry(), inner.entry());
    assert_eq!(outer.body(), inner.body());
    assert_eq!(outer.to_string(), inner.to_string());
    let (outer, inner) = (outer.to_response(), inner.to_response());
    assert_eq!(outer.status(), inner.status());
    assert_eq!(outer.headers(), inner.headers());
    assert_eq!(outer.body(), inner.body());
}

fn samples() -> Vec<BillingError> {
    vec![
        BillingError::CardDeclined,
        BillingError::TooManyTries { card: 4242, wait: 30 },
        BillingError::Bank(io::Error::other("connection reset")),
    ]
}

#[test]
fn everything_is_as_the_inner_error_tells() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, prefix = "order_", header("X-Outer" = "yes"))]
    enum OrderError {
        #[unified(message = "The order is closed.")]
        Closed,
        #[unified(transparent)]
        Billing(#[from] BillingError),
    }

    for (outer, inner) in samples().into_iter().map(OrderError::from).zip(samples()) {
        assert_same(&outer, &inner);
    }
    assert_eq!(OrderError::Closed.headers()["x-outer"], "yes");
}

#[test]
fn no_default_of_the_type_applies() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, prefix = "order_", header("X-Outer" = "yes"), header("X-Bank" = "none"))]
    enum OrderError {
        #[unified(transparent)]
        Billing(BillingError),
    }

    let error = OrderError::Billing(BillingError::CardDeclined);
    assert_eq!(error.status().as_u16(), 402);
    assert_eq!(error.code(), "billing_card_declined");
    assert_eq!(error.headers()["x-bank"], "refused");
    assert_eq!(error.headers().len(), 1);
}

#[test]
fn the_entry_is_that_of_the_inner_declaration() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        /// Not a description of anything.
        #[unified(transparent)]
        Billing(BillingError),
    }

    let entry = OrderError::Billing(BillingError::CardDeclined).entry().unwrap();
    assert_eq!(entry.type_name(), "BillingError");
    assert_eq!(entry.variant(), "CardDeclined");
    assert_eq!(entry.description(), "The bank refused the card.");
    assert_eq!(entry.group(), Some("Cards"));
}

#[test]
fn the_source_chain_goes_on_with_the_inner_sources() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        #[unified(transparent)]
        Billing(#[from] BillingError),
    }

    let [declined, _, bank]: [OrderError; 3] =
        samples().into_iter().map(OrderError::from).collect::<Vec<_>>().try_into().unwrap();
    assert!(declined.source().is_none());
    let source = bank.source().and_then(|source| source.downcast_ref::<io::Error>());
    assert_eq!(source.map(ToString::to_string).as_deref(), Some("connection reset"));
}

#[test]
fn from_is_made_only_where_it_is_asked_for() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        #[unified(transparent)]
        First(#[from] BillingError),
        #[unified(transparent)]
        Second(BillingError),
    }

    let first: OrderError = BillingError::CardDeclined.into();
    assert!(matches!(first, OrderError::First(_)));
    assert_same(&OrderError::Second(BillingError::CardDeclined), &BillingError::CardDeclined);
}

#[test]
fn the_inner_error_may_be_in_a_named_field() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        #[unified(transparent)]
        Billing {
            #[from]
            error: BillingError,
        },
    }

    let outer = OrderError::from(BillingError::CardDeclined);
    assert_same(&outer, &BillingError::CardDeclined);
}

#[test]
fn a_struct_may_be_transparent() {
    #[derive(Debug, UnifiedError)]
    #[unified(transparent)]
    struct CheckoutError(#[from] BillingError);

    #[derive(Debug, UnifiedError)]
    #[unified(transparent)]
    struct RefundError {
        source: BillingError,
    }

    for (outer, inner) in samples().into_iter().map(CheckoutError).zip(samples()) {
        assert_same(&outer, &inner);
    }
    for (source, inner) in samples().into_iter().zip(samples()) {
        assert_same(&RefundError { source }, &inner);
    }
}

#[test]
fn transparency_goes_through_several_types() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        #[unified(transparent)]
        Billing(#[from] BillingError),
    }

    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        Order(#[from] OrderError),
    }

    for (outer, inner) in samples().into_iter().map(OrderError::from).zip(samples()) {
        assert_same(&ApiError::from(outer), &inner);
    }
}

#[test]
fn a_box_and_an_arc_are_as_what_they_hold() {
    #[derive(Debug, UnifiedError)]
    enum OrderError {
        #[unified(transparent)]
        Boxed(#[from] Box<BillingError>),
        #[unified(transparent)]
        Shared(#[from] Arc<BillingError>),
    }

    for (boxed, shared, inner) in
        samples().into_iter().zip(samples()).zip(samples()).map(|((a, b), c)| (a, b, c))
    {
        assert_same(&OrderError::from(Box::new(boxed)), &inner);
        assert_same(&OrderError::from(Arc::new(shared)), &inner);
    }
    assert_eq!(OrderError::entries().count(), 6);
    assert!(OrderError::entries().take(3).eq(BillingError::entries()));
}
