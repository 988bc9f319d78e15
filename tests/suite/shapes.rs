//! Every shape of type: enums of all kinds of variants, structs, types in odd places.

use std::error::Error;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

fn variants<E: Catalog>() -> Vec<&'static str> {
    E::entries().map(Entry::variant).collect()
}

#[test]
fn an_enum_has_unit_tuple_and_named_variants() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        #[unified(message = "The name is empty.")]
        NameEmpty,
        #[unified(message = "User {0} was not found in {1}.")]
        NotFound(u64, &'static str),
        #[unified(message = "{min} to {max} chars are allowed.")]
        Length { min: u8, max: u8 },
        #[unified(message = "There are no brackets.")]
        Brackets(),
        #[unified(message = "There are no braces.")]
        Braces {},
    }

    let errors = [
        (UserError::NameEmpty, "The name is empty."),
        (UserError::NotFound(7, "Rome"), "User 7 was not found in Rome."),
        (UserError::Length { min: 1, max: 9 }, "1 to 9 chars are allowed."),
        (UserError::Brackets(), "There are no brackets."),
        (UserError::Braces {}, "There are no braces."),
    ];
    for (error, message) in errors {
        assert_eq!(error.message(), message);
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(variants::<UserError>(), ["NameEmpty", "NotFound", "Length", "Brackets", "Braces"]);
}

#[test]
fn a_struct_has_one_of_three_shapes() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    struct Maintenance;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "User {0} was not found.")]
    struct UserNotFound(u64);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "name_taken", message = "{name} is taken in {realm}.")]
    struct NameTaken {
        name: String,
        realm: &'static str,
    }

    assert_eq!(Maintenance.message(), "Come back later.");
    assert_eq!(UserNotFound(7).message(), "User 7 was not found.");
    let taken = NameTaken { name: "ada".to_owned(), realm: "eu" };
    assert_eq!(taken.message(), "ada is taken in eu.");
    assert_eq!(taken.status().as_u16(), 409);
    assert_eq!(taken.code(), "name_taken");
}

#[test]
fn an_empty_enum_is_an_error_that_never_happens() {
    #[derive(Debug, UnifiedError)]
    enum Never {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, prefix = "never_")]
    enum NeverEither {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PingError {
        #[unified(message = "There is no pong.")]
        NoPong,
        #[unified(transparent)]
        Never(Never),
    }

    fn respond(result: Result<u8, Never>) -> u16 {
        result.map_err(PingError::Never).map_or_else(|error| error.status().as_u16(), u16::from)
    }

    assert_eq!(respond(Ok(200)), 200);
    assert_eq!(Never::entries().count(), 0);
    assert_eq!(NeverEither::with_code("never_").count(), 0);
    assert_eq!(variants::<PingError>(), ["NoPong"]);
    let entry = PingError::NoPong.entry().unwrap();
    assert!(Never::from_entry(entry).is_none());
}

#[test]
fn a_single_variant_is_an_enum_like_others() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum Only {
        #[unified(message = "Only {0}.")]
        One(u8),
    }

    assert_eq!(Only::One(1).message(), "Only 1.");
    assert_eq!(variants::<Only>(), ["One"]);
}

#[test]
fn a_type_may_be_non_exhaustive() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    #[non_exhaustive]
    enum FutureError {
        #[unified(message = "{0} is not known yet.")]
        #[non_exhaustive]
        UnknownYet(u8),
        #[non_exhaustive]
        #[unified(message = "{year} is too far away.")]
        TooFar { year: u16 },
    }

    assert_eq!(FutureError::UnknownYet(1).message(), "1 is not known yet.");
    assert_eq!(FutureError::TooFar { year: 3000 }.message(), "3000 is too far away.");
}

#[test]
fn a_deprecated_or_hidden_variant_is_declared_like_others() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PlanError {
        #[deprecated = "plans have no trial any more"]
        #[unified(message = "The trial is over.")]
        TrialOver,
        #[deprecated(since = "2.0.0", note = "say `SeatsUsed`")]
        #[unified(message = "{0} seats are used.")]
        SeatsFull(u8),
        #[doc(hidden)]
        #[unified(message = "The plan is internal.")]
        Internal,
    }

    assert_eq!(variants::<PlanError>(), ["TrialOver", "SeatsFull", "Internal"]);
    let values: Vec<_> = PlanError::entries().filter_map(PlanError::from_entry).collect();
    assert_eq!(values.len(), 2);
    assert_eq!(values[0].message(), "The trial is over.");
    #[expect(deprecated, reason = "a client may still meet it")]
    let full = PlanError::SeatsFull(5);
    assert_eq!(full.message(), "5 seats are used.");
}

#[test]
fn explicit_discriminants_and_representations_are_left_alone() {
    #[derive(Clone, Copy, Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    #[repr(u8)]
    enum LineError {
        #[unified(message = "The line is busy.")]
        Busy = 17,
        #[unified(message = "The line is dead.")]
        Dead = 21,
    }

    assert_eq!(LineError::Dead as u8, 21);
    let back = LineError::Busy.entry().and_then(LineError::from_entry).unwrap();
    assert_eq!(back as u8, 17);
}

#[test]
fn other_derives_and_their_attributes_stand_beside() {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum Choice {
        #[default]
        #[unified(message = "Nothing was chosen.")]
        Nothing,
        #[unified(message = "{0} cannot be chosen.")]
        Unavailable(u8),
    }

    assert_eq!(Choice::default().message(), "Nothing was chosen.");
    assert!(Choice::default() < Choice::Unavailable(1));
}

#[test]
fn the_last_field_may_be_unsized() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "list_invalid", message = "{count} of {tail:?} are invalid.")]
    #[unified(retry_after = count)]
    struct ListInvalid<T: ?Sized> {
        count: u8,
        tail: T,
    }

    let sized = ListInvalid { count: 2, tail: [1, 2, 3] };
    let errors: [&dyn UnifiedError; 2] = [&sized, &ListInvalid { count: 2, tail: vec![1, 2, 3] }];
    let error: &ListInvalid<[i32]> = &sized;
    for message in [error.message(), errors[0].message(), errors[1].message()] {
        assert_eq!(message, "2 of [1, 2, 3] are invalid.");
    }
    assert_eq!(error.to_string(), "2 of [1, 2, 3] are invalid.");
    assert_eq!((error.status().as_u16(), error.code()), (400, "list_invalid"));
    assert_eq!(error.headers()["retry-after"], "2");
    assert_eq!(error.to_response().body(), &sized.body());
    assert_eq!(serde_json::to_vec(error).unwrap(), sized.body());
    assert_eq!(error.entry(), ListInvalid::<u8>::entries().next());
}

#[test]
fn the_last_field_may_be_text_or_a_trait_object() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "text_invalid", message = "{0}: {1} is invalid.")]
    #[allow(dead_code)] // nothing makes one
    struct TextInvalid(u8, str);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "bytes_invalid", message = "{0:?} is invalid.")]
    #[allow(dead_code)]
    struct BytesInvalid([u8]);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "failed", message = "It failed.", display = "failed: {cause}")]
    #[allow(dead_code)]
    struct Failed {
        #[source]
        cause: dyn Error + Send + Sync,
    }

    fn is_error<E: UnifiedError + serde::Serialize + ?Sized>() {}

    is_error::<TextInvalid>();
    is_error::<BytesInvalid>();
    is_error::<Failed>();
}
