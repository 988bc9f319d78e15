//! Types made by `macro_rules!`, with every kind of fragment in every place.

use http::StatusCode;
use unifiedapi_errors::{Catalog, UnifiedError};

#[test]
fn literals_may_be_fragments() {
    macro_rules! refusal {
        ($type:ident, $status:literal, $code:literal, $message:literal, $group:literal, $wait:literal) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = $status, code = $code, message = $message)]
            #[unified(group = $group, description = $message, retry_after = $wait)]
            #[unified(header("X-Code" = $code), display = $group)]
            struct $type;
        };
    }

    refusal!(Maintenance, 503, "maintenance", "Come back later.", "Operation", 60);

    let entry = Maintenance.entry().unwrap();
    assert_eq!(Maintenance.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(Maintenance.code(), "maintenance");
    assert_eq!(Maintenance.message(), "Come back later.");
    assert_eq!(Maintenance.to_string(), "Operation");
    assert_eq!((entry.group(), entry.description()), (Some("Operation"), "Come back later."));
    assert_eq!(Maintenance.headers()["x-code"], "maintenance");
    assert_eq!(Maintenance.headers()["retry-after"], "60");
    assert_eq!(entry.type_name(), "Maintenance");
}

#[test]
fn expressions_may_be_fragments() {
    macro_rules! refusal {
        ($type:ident, $status:expr, $code:expr, $message:expr, $argument:expr) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = $status, code = $code, message($message, $argument))]
            struct $type;
        };
    }

    refusal!(ByNumber, 404, "by_number", "{} and no more", 1 + 2);
    refusal!(ByName, NOT_FOUND, "by_name", "{} and no more", "x".repeat(2));
    refusal!(ByPath, StatusCode::NOT_FOUND, "by_path", "{0} and {0}", if true { 'y' } else { 'n' });

    let errors: [&dyn UnifiedError; 3] = [&ByNumber, &ByName, &ByPath];
    for (error, message) in errors.into_iter().zip(["3 and no more", "xx and no more", "y and y"]) {
        assert_eq!(error.status(), StatusCode::NOT_FOUND);
        assert_eq!(error.message(), message);
    }
}

#[test]
fn an_expression_fragment_keeps_its_precedence() {
    macro_rules! limit {
        ($type:ident, $sum:expr) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "limit", message("At most {}.", $sum * 2))]
            struct $type;
        };
    }

    limit!(TooMany, 1 + 2);

    assert_eq!(TooMany.message(), "At most 6.");
}

#[test]
fn paths_and_identifiers_may_be_fragments() {
    macro_rules! refusal {
        ($type:ident, $status:path, $case:literal, $($variant:ident)*) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = $status, rename_all = $case)]
            enum $type {
                $(#[unified(message = "The request was refused.")] $variant,)*
            }
        };
    }

    refusal!(LoginError, StatusCode::UNAUTHORIZED, "kebab-case", PasswordWrong r#Type TokenHTTP);

    let declared: Vec<_> =
        LoginError::entries().map(|entry| (entry.variant(), entry.code())).collect();
    assert_eq!(
        declared,
        [("PasswordWrong", "password-wrong"), ("Type", "type"), ("TokenHTTP", "token-http"),]
    );
    assert_eq!(LoginError::PasswordWrong.status(), StatusCode::UNAUTHORIZED);
}

#[test]
fn types_and_field_names_may_be_fragments() {
    macro_rules! not_found {
        ($type:ident, $variant:ident, $id:ident: $id_type:ty, $source:ty, $inner:ty, $message:literal) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 404, rename_all = "snake_case")]
            enum $type {
                #[unified(message = $message)]
                $variant { $id: $id_type },
                #[unified(message = "{0:?} is gone.", retry_after = _1)]
                Gone($id_type, Option<u32>),
                #[unified(status = 500, message = "The search for {id} failed.")]
                Failed {
                    $id: $id_type,
                    #[source]
                    cause: $source,
                },
                #[unified(transparent)]
                Inner(#[from] $inner),
            }
        };
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "card_declined", message = "The card was declined.")]
    struct CardDeclined;

    not_found!(UserError, Unknown, id: u64, std::io::Error, CardDeclined, "User {id} is unknown.");

    assert_eq!(UserError::Unknown { id: 7 }.message(), "User 7 is unknown.");
    assert_eq!(UserError::Gone(7, Some(30)).message(), "7 is gone.");
    assert_eq!(UserError::Gone(7, Some(30)).headers()["retry-after"], "30");
    let failed = UserError::Failed { id: 8, cause: std::io::Error::other("disk full") };
    assert_eq!(failed.message(), "The search for 8 failed.");
    assert!(std::error::Error::source(&failed).is_some());
    assert_eq!(UserError::from(CardDeclined).code(), "card_declined");
}

#[test]
fn attributes_and_whole_items_may_be_fragments() {
    macro_rules! pass_on {
        ($(#[$meta:meta])* $visibility:vis enum $type:ident { $($variants:tt)* }) => {
            #[derive(Debug, UnifiedError)]
            $(#[$meta])*
            $visibility enum $type { $($variants)* }
        };
    }
    macro_rules! pass_item {
        ($item:item) => {
            $item
        };
    }

    pass_on! {
        /// Says what went wrong.
        #[unified(status = 400, prefix = "user_")]
        pub(crate) enum UserError {
            /// The name has no letters.
            #[unified(message = "The name is empty.")]
            NameEmpty,
            #[unified(message = "{name} is taken.")]
            NameTaken { name: String },
        }
    }
    pass_item! {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 418, code = "teapot", message = "{0} and stout.")]
        struct Teapot(&'static str);
    }

    assert_eq!(UserError::NameEmpty.entry().unwrap().description(), "The name has no letters.");
    assert_eq!(UserError::NameTaken { name: "ada".to_owned() }.message(), "ada is taken.");
    assert_eq!(Teapot("Short").message(), "Short and stout.");
}

#[test]
fn one_macro_may_make_many_types() {
    macro_rules! services {
        ($($module:ident $prefix:literal)*) => {
            $(mod $module {
                #[derive(Debug, unifiedapi_errors::UnifiedError)]
                #[unified(status = 404, prefix = $prefix)]
                pub enum Error {
                    #[unified(message = "{0} was not found.")]
                    NotFound(u64),
                }
            })*

            fn codes() -> Vec<String> {
                vec![$($module::Error::NotFound(7).code().to_owned()),*]
            }
        };
    }

    services! { users "user_" orders "order_" faxes "fx_" }
    assert_eq!(codes(), ["user_not_found", "order_not_found", "fx_not_found"]);
}
