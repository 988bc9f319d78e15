//! `description` and doc comments: prose for documentation outputs.

use unifiedapi_errors::{Catalog, UnifiedError};

fn descriptions<E: Catalog>() -> Vec<&'static str> {
    E::entries().map(|entry| entry.description()).collect()
}

#[test]
fn a_doc_comment_is_the_description() {
    /// Says nothing about any variant.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        /// No user has this id.
        #[unified(message = "User {id} was not found.")]
        NotFound {
            /// Says nothing about the variant.
            id: u64,
        },
        #[unified(message = "The e-mail address is invalid.")]
        /// The address has no `@`.
        EmailInvalid,
        #[unified(message = "The name is empty.")]
        NameEmpty,
    }

    assert_eq!(
        descriptions::<UserError>(),
        ["No user has this id.", "The address has no `@`.", ""]
    );
    let entry = UserError::NotFound { id: 7 }.entry().unwrap();
    assert_eq!(entry.description(), "No user has this id.");
}

#[test]
fn the_lines_of_a_doc_comment_stay_lines() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ImportError {
        /// The file is no CSV file.
        ///
        /// A line looks like this:
        ///
        ///     name;number
        #[unified(message = "The file is invalid.")]
        FileInvalid,
        /// One line
        /// and another "one".
        #[unified(message = "The line is invalid.")]
        LineInvalid,
    }

    assert_eq!(
        descriptions::<ImportError>(),
        [
            "The file is no CSV file.\n\nA line looks like this:\n\n    name;number",
            "One line\nand another \"one\".",
        ]
    );
}

#[test]
fn a_doc_comment_of_a_struct_is_its_description() {
    /// The service is under maintenance.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    struct Maintenance;

    assert_eq!(descriptions::<Maintenance>(), ["The service is under maintenance."]);
}

#[test]
fn description_comes_before_the_doc_comment() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum KeyError {
        /// For those who read the code: see `keys.rs`.
        #[unified(message = "The key is unknown.", description = "The API key is not ours.")]
        Unknown,
        /// For those who read the code: see `keys.rs`.
        #[unified(message = "The key is revoked.", description = "")]
        Revoked,
        #[unified(
            message = "The key is expired.",
            description = "Keys live a year.\n\nRenew them."
        )]
        Expired,
    }

    assert_eq!(
        descriptions::<KeyError>(),
        ["The API key is not ours.", "", "Keys live a year.\n\nRenew them."]
    );
}

#[test]
fn a_hidden_doc_comment_is_no_description() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum BetaError {
        /// Not for the public.
        #[doc(hidden)]
        #[unified(message = "The feature is not available.")]
        Unavailable,
        /// Not for the public, either.
        #[doc(hidden, alias = "beta")]
        #[unified(message = "The feature is not ready.")]
        Unready,
        #[doc(alias = "teapot")]
        #[unified(message = "The feature is unknown.")]
        /// For the public.
        Unknown,
    }

    assert_eq!(descriptions::<BetaError>(), ["", "", "For the public."]);
}

#[test]
fn a_doc_attribute_is_a_doc_comment() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PhoneError {
        #[doc = "The number is no phone number."]
        #[unified(message = "The number is invalid.")]
        NumberInvalid,
        #[doc = r"The pattern is `\d+`."]
        /// Nothing else matches.
        #[unified(message = "The pattern does not match.")]
        PatternMismatch,
    }

    assert_eq!(
        descriptions::<PhoneError>(),
        ["The number is no phone number.", "The pattern is `\\d+`.\nNothing else matches."]
    );
}

#[test]
fn stars_are_decoration_in_a_comment_and_bullets_in_an_attribute() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", message = "The key is unknown.")]
    enum KeyError {
        /** **Keys** live a year.
         *
         * * Renew them.
         * **Soon.**
         *****/
        Expired,
        #[doc = "Keys live:\n* a year,\n* or two."]
        Revoked,
    }

    assert_eq!(
        descriptions::<KeyError>(),
        ["**Keys** live a year.\n\n* Renew them.\n**Soon.**", "Keys live:\n* a year,\n* or two."]
    );
}

#[test]
fn white_space_other_than_that_of_ascii_is_text() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", message = "The key is unknown.")]
    enum KeyError {
        /// 　One.
        ///  Two.
        Unknown,
    }

    assert_eq!(descriptions::<KeyError>(), ["\u{3000}One.\n Two."]);
}

#[test]
fn a_macro_may_compose_the_doc_comment() {
    macro_rules! not_found {
        ($(#[$meta:meta])* $type:ident, $what:literal) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 404, rename_all = "snake_case")]
            enum $type {
                #[doc = concat!("No ", $what, " has this id.")]
                #[unified(message = "Not found.")]
                NotFound,
                $(#[$meta])*
                #[unified(message = "Not found any more.")]
                Deleted,
            }
        };
    }

    not_found! {
        /// It was deleted
        /// by its owner.
        OrderError, "order"
    }

    assert_eq!(
        descriptions::<OrderError>(),
        ["No order has this id.", "It was deleted\nby its owner."]
    );
}
