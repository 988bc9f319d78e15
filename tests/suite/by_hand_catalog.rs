//! What an `impl Catalog` by hand overrides counts wherever its type is asked.
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use std::{borrow::Cow, error::Error, fmt, sync::Arc};

use http::StatusCode;
use unifiedapi_errors::{Catalog, Entries, Entry, UnifiedError, WithCode, assert_unique_codes};

#[derive(Debug, PartialEq, UnifiedError)]
#[unified(status = 503, prefix = "bank_")]
#[allow(dead_code)] // `Busy` is listed, never made
enum BankError {
    #[unified(message = "The bank cannot be reached.")]
    Unreachable,
    #[unified(message = "Account {0} is busy.")]
    Busy(u64),
    #[unified(status = 402, shared_code, code = "bank_refused", message = "The card is refused.")]
    Card,
    #[unified(status = 402, shared_code, code = "bank_refused", message = "The sum is refused.")]
    Sum,
}

/// Declares an error by hand whose catalog overrides some functions.
macro_rules! by_hand {
    ($name:ident { $($overridden:tt)* }) => {
        #[derive(Debug, PartialEq)]
        struct $name;

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("for the log")
            }
        }

        impl Error for $name {}

        impl UnifiedError for $name {
            fn status(&self) -> StatusCode {
                BankError::Unreachable.status()
            }

            fn code(&self) -> &str {
                "bank_unreachable"
            }

            fn message(&self) -> Cow<'_, str> {
                BankError::Unreachable.message()
            }
        }

        impl Catalog for $name {
            $($overridden)*
        }
    };
}

by_hand! { Nothing {} }

by_hand! {
    Lists {
        fn entries() -> Entries {
            BankError::entries()
        }
    }
}

by_hand! {
    ListsTheRest {
        fn entries() -> Entries {
            let mut entries = BankError::entries();
            entries.next();
            entries
        }
    }
}

by_hand! {
    KnowsAnAlias {
        fn entries() -> Entries {
            BankError::entries()
        }

        fn with_code(code: &str) -> WithCode<'_> {
            BankError::with_code(if code == "bank_gone" { "bank_unreachable" } else { code })
        }
    }
}

by_hand! {
    ComesBack {
        fn entries() -> Entries {
            BankError::entries()
        }

        fn from_entry(entry: Entry) -> Option<Self> {
            (entry.code() == "bank_unreachable").then_some(Self)
        }
    }
}

/// Declares something before, between and behind what it delegates to.
#[derive(Debug, PartialEq, UnifiedError)]
#[unified(status = 400, prefix = "order_")]
enum OrderError<E> {
    #[unified(message = "The order is empty.")]
    Empty,
    #[unified(transparent)]
    Bank(E),
    #[unified(message = "The order is closed.")]
    Closed,
    #[unified(transparent)]
    Boxed(Box<E>),
    #[unified(transparent)]
    Shared(Arc<E>),
}

#[derive(Debug, PartialEq, UnifiedError)]
#[unified(transparent)]
struct Outermost<E>(E);

// Both list the codes of `BankError`, which is not known before they run.
assert_unique_codes!(BankError, Lists, OrderError<Lists>);

fn all(entries: impl Iterator<Item = Entry>) -> Vec<Entry> {
    entries.collect()
}

/// Checks that each wrapper of `E` lists these entries, and looks them up by their codes.
fn check<E: Catalog + 'static>(expected: &[Entry]) {
    fn same<E: Catalog>(expected: &[Entry]) {
        assert_eq!(all(E::entries()), expected);
        for code in ["bank_unreachable", "bank_busy", "bank_refused", "bank_gone", ""] {
            let with_code: Vec<_> =
                expected.iter().copied().filter(|entry| entry.code() == code).collect();
            assert_eq!(all(E::with_code(code)), with_code, "{code}");
        }
    }

    same::<E>(expected);
    same::<Box<E>>(expected);
    same::<Arc<E>>(expected);
    same::<Arc<Box<E>>>(expected);
    same::<Box<Arc<E>>>(expected);
    same::<Outermost<E>>(expected);
    same::<Outermost<Box<E>>>(expected);
    same::<Box<Outermost<Outermost<E>>>>(expected);
}

#[test]
fn entries_by_hand_are_listed_in_every_wrapper() {
    let bank = all(BankError::entries());
    check::<Nothing>(&[]);
    check::<Lists>(&bank);
    check::<ListsTheRest>(&bank[1..]);
    check::<ComesBack>(&bank);
}

#[test]
fn entries_by_hand_stand_in_the_place_of_their_variant() {
    fn codes<E: Catalog>() -> Vec<&'static str> {
        E::entries().map(Entry::code).collect()
    }

    let bank = codes::<BankError>();
    let parts: [&[&str]; 5] = [&["order_empty"], &bank, &["order_closed"], &bank, &bank];
    let expected = parts.concat();
    assert_eq!(codes::<OrderError<Lists>>(), expected);
    assert_eq!(codes::<OrderError<Box<Lists>>>(), expected);
    assert_eq!(codes::<OrderError<Outermost<Lists>>>(), expected);
    assert_eq!(codes::<OrderError<Nothing>>(), ["order_empty", "order_closed"]);
    let refused = OrderError::<Lists>::with_code("bank_refused").map(Entry::variant);
    assert_eq!(refused.collect::<Vec<_>>(), ["Card", "Sum"].repeat(3));
    let own = OrderError::<Lists>::with_code("order_closed").map(Entry::variant);
    assert_eq!(own.collect::<Vec<_>>(), ["Closed"]);
}

#[test]
fn a_lookup_by_hand_counts_in_every_wrapper() {
    fn check<E: Catalog>(times: usize) {
        let found: Vec<_> = E::with_code("bank_gone").map(Entry::code).collect();
        assert_eq!(found, vec!["bank_unreachable"; times]);
        assert_eq!(E::with_code("bank_busy").count(), times);
        assert_eq!(E::with_code("bank_lost").count(), 0);
    }

    check::<KnowsAnAlias>(1);
    check::<Box<KnowsAnAlias>>(1);
    check::<Arc<KnowsAnAlias>>(1);
    check::<Outermost<KnowsAnAlias>>(1);
    check::<Arc<Outermost<Box<KnowsAnAlias>>>>(1);
    check::<OrderError<KnowsAnAlias>>(3);
}

#[test]
fn a_value_by_hand_comes_back_in_every_wrapper() {
    let [unreachable, busy, ..] = all(BankError::entries())[..] else { unreachable!() };
    assert_eq!(ComesBack::from_entry(unreachable), Some(ComesBack));
    assert_eq!(Box::<ComesBack>::from_entry(unreachable), Some(Box::new(ComesBack)));
    assert_eq!(Arc::<ComesBack>::from_entry(unreachable), Some(Arc::new(ComesBack)));
    assert_eq!(Outermost::from_entry(unreachable), Some(Outermost(ComesBack)));
    assert_eq!(
        OrderError::from_entry(unreachable),
        Some(OrderError::<Box<Outermost<ComesBack>>>::Bank(Box::new(Outermost(ComesBack))))
    );
    assert_eq!(OrderError::<ComesBack>::from_entry(busy), None);
    assert_eq!(OrderError::<Lists>::from_entry(unreachable), None);
}

#[test]
fn lists_by_hand_can_be_cloned_shown_and_asked_again_at_their_end() {
    let mut entries = OrderError::<Lists>::entries();
    assert_eq!(entries.nth(2).map(Entry::variant), Some("Busy"));
    assert_eq!(entries.clone().map(Entry::variant).next(), Some("Card"));
    assert!(format!("{entries:?}").starts_with("Entries([Entry { status: 402, "));
    assert_eq!(entries.by_ref().count(), 11);
    assert_eq!((entries.next(), entries.next()), (None, None));

    let mut with_code = OrderError::<Lists>::with_code("bank_busy");
    assert_eq!(with_code.clone().count(), 3);
    assert_eq!(with_code.by_ref().count(), 3);
    assert_eq!((with_code.next(), with_code.next()), (None, None));
    let at_hand = Lists::with_code("bank_refused");
    assert_eq!(format!("{at_hand:?}").matches("Entry {").count(), 2);
}

/// A catalog by hand delegates to another type; that it delegates to one by hand is no matter.
#[test]
fn a_list_by_hand_may_be_that_of_another_by_hand() {
    by_hand! {
        Again {
            fn entries() -> Entries {
                OrderError::<Lists>::entries()
            }
        }
    }

    assert_eq!(all(Outermost::<Again>::entries()), all(OrderError::<Lists>::entries()));
    assert_eq!(OrderError::<Again>::with_code("bank_refused").count(), 18);
}

#[cfg(feature = "openapi")]
#[test]
fn documents_list_entries_by_hand() {
    use unifiedapi_errors::openapi::AnyOf;

    assert_eq!(all(AnyOf::<(Lists, BankError)>::entries()).len(), 8);
    assert_eq!(all(AnyOf::<(Outermost<Lists>,)>::entries()), all(BankError::entries()));
}

#[cfg(feature = "client")]
#[test]
fn a_client_recognises_entries_by_hand() {
    use unifiedapi_errors::client::{BadGateway, Received};

    fn received<E: Catalog>(error: &BankError) -> Received<E> {
        Received::parse(error.to_response())
    }

    fn check<E: Catalog>(error: &BankError) {
        let received = received::<E>(error);
        assert_eq!(received.entry(), error.entry());
        assert_eq!(received.to_response().body(), &error.body());
        // A gateway lists what it relays.
        assert!(Received::<E>::with_code(error.code()).any(|entry| Some(entry) == error.entry()));
        assert_eq!(Received::<E>::entries().last(), BadGateway.entry());
    }

    for error in [BankError::Unreachable, BankError::Card, BankError::Sum] {
        check::<Lists>(&error);
        check::<Box<Lists>>(&error);
        check::<Arc<Lists>>(&error);
        check::<Outermost<Lists>>(&error);
        check::<OrderError<Outermost<Lists>>>(&error);
        check::<Received<Lists>>(&error);
        assert_eq!(received::<Nothing>(&error).entry(), None);
    }
    let received = received::<OrderError<ComesBack>>(&BankError::Unreachable);
    assert_eq!(received.error(), Some(&OrderError::Bank(ComesBack)));
}

#[cfg(feature = "client")]
#[test]
fn what_was_received_by_another_name_keeps_it() {
    use unifiedapi_errors::client::Received;

    let response = http::Response::builder()
        .status(503)
        .body(r#"{"error":{"code":"bank_gone","message":"Gone."}}"#)
        .unwrap();
    let received = Received::<Outermost<KnowsAnAlias>>::parse(response);
    assert_eq!(received.wire_code(), Some("bank_gone"));
    assert_eq!(received.entry(), BankError::Unreachable.entry());
    assert_eq!(received.code(), "bank_unreachable");
    assert_eq!(received.body(), BankError::Unreachable.body());
}
