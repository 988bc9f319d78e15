//! Where and how an envelope may be declared.

use std::fmt;

use bytes::Bytes;
use unifiedapi_errors::envelope::Unified;
use unifiedapi_errors::{Catalog, UnifiedError, envelope};

use super::Flat;

#[test]
fn an_envelope_may_be_declared_anywhere_by_any_name() {
    mod inner {
        pub(super) use unifiedapi_errors as errors;
        /// The macro by another name.
        pub(super) use unifiedapi_errors::envelope as shape;
    }
    use inner::shape;

    shape!(
        struct InParentheses {
            "code": code,
        }
    );
    inner::errors::envelope![
        #[allow(non_camel_case_types)]
        pub(crate) struct r#type {
            "code": code
        }
    ];
    fn body() -> Bytes {
        shape! { struct InParentheses { "inner": code } }

        #[derive(Debug, UnifiedError)]
        #[unified(envelope = InParentheses, status = 400, code = "bad", message = "Bad.")]
        struct BadError;
        BadError.body()
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = InParentheses, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = r#type, status = 400, code = "raw", message = "Raw.")]
    struct RawError;

    assert_eq!(body(), r#"{"inner":"bad"}"#);
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
    assert_eq!(RawError.body(), r#"{"code":"raw"}"#);
    assert_eq!(RawError::entries().next().unwrap().envelope(), "type");
}

#[test]
fn an_envelope_may_be_made_by_macro_rules() {
    macro_rules! shape {
        (
            $(#[$meta:meta])* $vis:vis $name:ident, $media_type:literal,
            $key:literal: $hole:ident, $number:literal, $text:expr, $member:literal,
            $array:tt, $($rest:tt)*
        ) => {
            envelope! {
                $(#[$meta])*
                #[media_type = $media_type]
                $vis struct $name {
                    $key: $hole, "number": $number, "text": $text, "member": member($member),
                    "array": $array, $($rest)*
                }
            }
        };
    }

    shape! {
        #[allow(dead_code)]
        pub(self) Made, "application/made+json",
        "code": code, -5, "a {status}", "id", [1, message], "last": null, ..members
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Made, status = 400, code = "bad", message = "Bad.")]
    struct BadError {
        #[unified(member)]
        id: u8,
        #[unified(member)]
        more: u8,
    }

    let error = BadError { id: 1, more: 2 };
    assert_eq!(
        error.body(),
        r#"{"code":"bad","number":-5,"text":"a 400","member":1,"array":[1,"Bad."],"last":null,"more":2}"#
    );
    assert_eq!(error.to_response().headers()["content-type"], "application/made+json");
}

/// A type may be more visible than its envelope, and the envelope less or more than both.
mod visibility {
    #![deny(private_interfaces, private_bounds, unnameable_types, dead_code)]

    unifiedapi_errors::envelope! { struct Private { "code": code, ..members } }

    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(envelope = Private, status = 400, code = "bad", message = "Bad.")]
    pub struct PublicError;
}

#[test]
fn an_envelope_may_be_less_visible_than_the_errors() {
    assert_eq!(visibility::PublicError.body(), r#"{"code":"bad"}"#);
}

#[test]
fn a_condition_holds_for_all_of_an_envelope() {
    envelope! {
        #[cfg(any())]
        struct Conditional { "not": code }
    }
    envelope! {
        #[cfg(not(any()))]
        struct Conditional { "code": code }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Conditional, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
}

#[test]
fn an_envelope_may_have_attributes_and_derives_of_its_own() {
    envelope! {
        /// Old.
        #[allow(deprecated)]
        #[derive(Default, PartialEq)]
        #[must_use]
        #[deprecated(note = "use another")]
        struct Old { "code": code }
    }

    #[allow(deprecated)]
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Old, status = 400, code = "bad", message = "Bad.")]
    struct BadError;
    assert_eq!(BadError.body(), r#"{"code":"bad"}"#);
    #[allow(deprecated)]
    let default: Old = Default::default();
    #[allow(deprecated)]
    let is_same = default == Old;
    assert!(is_same);
}

#[test]
fn an_envelope_is_a_value_that_can_be_copied_and_debugged() {
    fn is_copy<T: Copy + fmt::Debug>(value: T) -> String {
        format!("{value:?}")
    }
    assert_eq!(is_copy(Unified), "Unified");
    assert_eq!(is_copy(Flat), "Flat");
}

#[test]
fn the_doc_comment_describes_the_shape() {
    use unifiedapi_errors::needs::Envelope;

    macro_rules! documented {
        ($(#[$meta:meta])* $name:ident) => {
            envelope! {
                $(#[$meta])*
                #[allow(dead_code)]
                struct $name { "code": code }
            }
        };
    }
    documented! {
        /// What our errors look like.
        ///
        /// Clients read the code.
        #[media_type = "application/documented+json"]
        Lines
    }
    documented! {
        /**
         * In a block.
         */
        Block
    }
    documented! { #[doc = concat!("Made ", "by a macro.")] Composed }
    documented! {
        /// Not for everybody.
        #[doc(hidden)]
        Hidden
    }
    documented! { Silent }

    assert_eq!(Flat::SHAPE.description, "What every error of this API looks like.");
    assert_eq!(Lines::SHAPE.description, "What our errors look like.\n\nClients read the code.");
    assert_eq!(Lines::SHAPE.media_type, "application/documented+json");
    assert_eq!(Block::SHAPE.description, "In a block.");
    assert_eq!(Composed::SHAPE.description.trim(), "Made by a macro.");
    assert_eq!(Hidden::SHAPE.description, "");
    assert_eq!(Silent::SHAPE.description, "");
}
