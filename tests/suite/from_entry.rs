//! `Catalog::from_entry`: from a declaration back to the value.

use std::sync::Arc;
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, PartialEq, UnifiedError)]
#[unified(status = 402, prefix = "billing_")]
enum BillingError {
    #[unified(message = "The card was declined.")]
    CardDeclined,
    #[unified(message = "Card {0} is expired.")]
    CardExpired(u64),
    #[unified(message = "The bank cannot be reached.", retry_after = 60)]
    BankUnreachable {},
    #[unified(message = "The amount is too high.")]
    AmountTooHigh(),
    #[unified(message = "The currency {currency} is unknown.")]
    CurrencyUnknown { currency: String },
}

#[test]
fn a_variant_without_fields_comes_back() {
    let values: Vec<_> = BillingError::entries().map(BillingError::from_entry).collect();
    assert_eq!(
        values,
        [
            Some(BillingError::CardDeclined),
            None,
            Some(BillingError::BankUnreachable {}),
            Some(BillingError::AmountTooHigh()),
            None,
        ]
    );
    let built = [
        BillingError::CardExpired(4242),
        BillingError::CurrencyUnknown { currency: "XXX".to_owned() },
    ];
    for error in built {
        assert_eq!(BillingError::from_entry(error.entry().unwrap()), None);
    }
}

#[test]
fn a_value_comes_back_through_transparent_variants() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 409)]
    enum OrderError {
        #[unified(code = "order_closed", message = "The order is closed.")]
        Closed,
        #[unified(transparent)]
        Billing(#[from] BillingError),
    }

    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 400)]
    enum ApiError {
        #[unified(transparent)]
        Order {
            #[from]
            error: OrderError,
        },
        #[unified(code = "version_unknown", message = "The version is unknown.")]
        VersionUnknown,
    }

    let errors = [
        ApiError::VersionUnknown,
        ApiError::from(OrderError::Closed),
        ApiError::from(OrderError::from(BillingError::CardDeclined)),
    ];
    for error in errors {
        let entry = error.entry().unwrap();
        assert_eq!(ApiError::from_entry(entry), Some(error));
    }
    let expired = BillingError::CardExpired(4242).entry().unwrap();
    assert_eq!(ApiError::from_entry(expired), None);
}

#[test]
fn a_value_comes_back_inside_a_box_or_an_arc() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(transparent)]
    struct Boxed(Box<BillingError>);

    #[derive(Debug, PartialEq, UnifiedError)]
    enum Shared {
        #[unified(transparent)]
        Billing(Arc<BillingError>),
    }

    let entry = BillingError::CardDeclined.entry().unwrap();
    assert_eq!(Boxed::from_entry(entry), Some(Boxed(Box::new(BillingError::CardDeclined))));
    let shared = Shared::Billing(Arc::new(BillingError::CardDeclined));
    assert_eq!(Shared::from_entry(entry), Some(shared));
    assert_eq!(<Box<BillingError>>::from_entry(entry), Some(Box::new(BillingError::CardDeclined)));
    assert_eq!(<Arc<BillingError>>::from_entry(entry), Some(Arc::new(BillingError::CardDeclined)));
}

#[test]
fn a_type_that_is_reached_twice_comes_back_as_an_equal_declaration() {
    #[derive(Debug, UnifiedError)]
    enum PaymentError {
        #[unified(transparent)]
        Sent(BillingError),
        #[unified(transparent)]
        Received(BillingError),
    }

    let values = [
        PaymentError::Sent(BillingError::CardDeclined),
        PaymentError::Received(BillingError::AmountTooHigh()),
    ];
    for value in values {
        let back = PaymentError::from_entry(value.entry().unwrap()).unwrap();
        assert_eq!(back.entry(), value.entry());
    }
}

#[test]
fn the_entry_of_another_type_gives_nothing() {
    /// Declares what `BillingError` declares, and is another declaration.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, prefix = "billing_")]
    enum Twin {
        #[unified(message = "The card was declined.")]
        CardDeclined,
    }

    let twin = Twin::CardDeclined.entry().unwrap();
    assert_eq!(twin.code(), "billing_card_declined");
    assert_eq!(BillingError::from_entry(twin), None);
    assert!(Twin::from_entry(BillingError::CardDeclined.entry().unwrap()).is_none());
}

#[test]
fn a_struct_without_fields_comes_back() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    struct Maintenance;

    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 503, code = "overload", message = "{0} requests are too many.")]
    struct Overload(u32);

    assert_eq!(Maintenance::from_entry(Maintenance.entry().unwrap()), Some(Maintenance));
    assert_eq!(Overload::from_entry(Overload(9).entry().unwrap()), None);
    assert_eq!(Maintenance::from_entry(Overload(9).entry().unwrap()), None);
}

#[test]
fn a_generic_type_comes_back_if_the_variant_has_no_fields() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 409, rename_all = "snake_case")]
    enum KeyError<K> {
        #[unified(message = "The key {0} exists.")]
        Exists(K),
        #[unified(message = "The table is full.")]
        Full,
    }

    let full = KeyError::<u8>::Full.entry().unwrap();
    assert_eq!(KeyError::<&str>::from_entry(full), Some(KeyError::Full));
    let exists = KeyError::Exists(1).entry().unwrap();
    assert_eq!(KeyError::<u8>::from_entry(exists), None);
}
