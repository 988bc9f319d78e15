//! rustc's own `#[deprecated]` on a variant: its note for documentation outputs.
#![deny(deprecated)]
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use unifiedapi_errors::{Catalog, UnifiedError};

fn notes<E: Catalog>() -> Vec<Option<&'static str>> {
    E::entries().map(|entry| entry.deprecated()).collect()
}

#[test]
fn the_note_of_a_deprecated_variant_is_readable_in_every_form() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, rename_all = "snake_case")]
    enum PlanError {
        #[unified(message = "All seats are used.")]
        SeatsUsed,
        #[deprecated]
        #[unified(message = "The plan is full.")]
        Full,
        #[deprecated = "plans have no trial any more"]
        #[unified(message = "The trial is over.")]
        TrialOver,
        #[unified(message = "The plan is \"{0}\".")]
        #[deprecated(since = "2.0.0", note = "say `SeatsUsed`")]
        Small(u8),
        #[deprecated(note = r#"say "seats""#, since = "2.1.0")]
        #[unified(message = "The plan has {seats} seats.")]
        Tiny { seats: u8 },
        #[deprecated(since = "3.0.0")]
        #[unified(message = "The plan is old.")]
        Old,
        #[deprecated()]
        #[unified(message = "The plan is older.")]
        Older,
    }

    assert_eq!(
        notes::<PlanError>(),
        [
            None,
            Some(""),
            Some("plans have no trial any more"),
            Some("say `SeatsUsed`"),
            Some("say \"seats\""),
            Some(""),
            Some(""),
        ]
    );
    #[expect(deprecated, reason = "a client may still meet them")]
    let values = [PlanError::Small(1), PlanError::Tiny { seats: 1 }];
    assert_eq!(
        values.map(|value| value.entry().and_then(|entry| entry.deprecated())),
        [Some("say `SeatsUsed`"), Some("say \"seats\"")]
    );
}

#[test]
fn variants_that_differ_in_the_note_alone_keep_their_own() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum KeyError {
        #[deprecated = "first"]
        #[unified(message = "One.")]
        One,
        #[deprecated = "second"]
        #[unified(message = "Two.")]
        Two,
        #[unified(message = "Three.")]
        Three,
        #[deprecated = "first"]
        #[unified(message = "Four.")]
        Four,
    }

    assert_eq!(notes::<KeyError>(), [Some("first"), Some("second"), None, Some("first")]);
}

#[test]
fn a_deprecated_struct_is_a_deprecated_variant() {
    #[deprecated = "the service has no maintenance window any more"]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    struct Maintenance;

    #[expect(deprecated, reason = "the note is read")]
    let notes = notes::<Maintenance>();
    assert_eq!(notes, [Some("the service has no maintenance window any more")]);
}

#[test]
fn a_deprecated_enum_deprecates_a_rust_name_and_no_code() {
    #[deprecated = "say `sign_in::Error`"]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, rename_all = "snake_case")]
    enum LoginError {
        #[unified(message = "The password is wrong.")]
        PasswordWrong,
    }

    #[expect(deprecated, reason = "the note is read")]
    let notes = notes::<LoginError>();
    assert_eq!(notes, [None]);
}

#[test]
fn a_deprecated_entry_is_so_through_a_transparent_variant_and_a_delegate_deprecates_none() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum InnerError {
        #[deprecated = "nobody sends it"]
        #[unified(message = "Gone.")]
        Gone,
        #[unified(message = "Here.")]
        Here,
    }

    #[derive(Debug, UnifiedError)]
    enum OuterError {
        #[unified(transparent)]
        #[deprecated = "says nothing about the inner errors"]
        Inner(InnerError),
    }

    assert_eq!(notes::<OuterError>(), [Some("nobody sends it"), None]);
}

#[test]
fn a_macro_may_compose_the_note_and_bring_it_as_a_fragment() {
    macro_rules! retired {
        ($type:ident, $instead:literal) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 410, rename_all = "snake_case")]
            enum $type {
                #[deprecated = concat!("say `", $instead, "`")]
                #[unified(message = "Retired.")]
                Retired,
                #[deprecated(note = $instead)]
                #[unified(message = "Withdrawn.")]
                Withdrawn,
                #[deprecated = $instead]
                #[unified(message = "Replaced.")]
                Replaced,
            }
        };
    }

    retired!(OrderError, "order_closed");

    assert_eq!(
        notes::<OrderError>(),
        [Some("say `order_closed`"), Some("order_closed"), Some("order_closed")]
    );
}

#[test]
fn the_note_is_serialized() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum KeyError {
        #[deprecated = "keys live for ever"]
        #[unified(message = "The key is expired.")]
        Expired,
    }

    let entry = KeyError::entries().next().unwrap();
    assert_eq!(serde_json::to_value(entry).unwrap()["deprecated"], "keys live for ever");
}
