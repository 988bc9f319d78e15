//! Every kind of declaration where the user's own types, modules and macros have the names of
//! those that a derive may be tempted to use.

use std::{io, time::Duration};
use unifiedapi_errors::{Catalog, UnifiedError};

/// Declares macros that do not compile when they are used.
macro_rules! forbid_macros {
    ($($name:ident)*) => {
        forbid_macros! { ($) $($name)* }
    };
    (($dollar:tt) $($name:ident)*) => {
        $(
            #[allow(unused_macros)]
            macro_rules! $name {
                ($dollar ($dollar tokens:tt)*) => {
                    compile_error!(concat!("the user's own `", stringify!($name), "!`"))
                };
            }
        )*
    };
}

mod declared {
    #![allow(dead_code, non_camel_case_types)]

    forbid_macros! {
        write writeln format format_args panic matches print println eprintln dbg vec assert
        assert_eq assert_ne debug_assert unreachable unimplemented todo
    }

    /// Declares types that implement nothing.
    macro_rules! shadow_types {
        ($($name:ident)*) => {
            $(pub struct $name;)*
        };
    }

    shadow_types! {
        Option Result String Box Vec Cow Arc Rc Entry Entries WithCode Bytes HeaderMap
        HeaderName HeaderValue StatusCode Response Formatter Arguments Duration Path PathBuf
        Serializer Table Row Rows Template Message Source
        u8 u16 u32 u64 u128 usize i32 i64 bool char str f64
    }

    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;

    pub trait Debug {}
    pub trait Display {}
    pub trait Error {}
    pub trait From {}
    pub trait Into {}
    pub trait TryFrom {}
    pub trait ToString {}
    pub trait ToOwned {}
    pub trait AsRef {}
    pub trait Deref {}
    pub trait Iterator {}
    pub trait IntoIterator {}
    pub trait Clone {}
    pub trait Copy {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Sized {}
    pub trait Drop {}
    pub trait Fn {}
    pub trait Default {}
    pub trait PartialEq {}
    pub trait Eq {}
    pub trait Hash {}
    pub trait Serialize {}
    pub trait Catalog {}

    mod std {}
    mod core {}
    mod alloc {}
    mod http {}
    mod bytes {}
    mod serde {}
    mod serde_json {}
    mod fmt {}
    mod error {}
    mod option {}
    mod result {}
    mod string {}
    mod primitive {}
    mod __private {}
    mod unifiedapi_errors {}

    pub fn drop() {}
    pub fn status() {}
    pub fn code() {}
    pub fn message() {}
    pub fn entries() {}

    #[derive(::std::fmt::Debug, ::unifiedapi_errors::UnifiedError)]
    #[unified(status = 401, code = "session_over", message = "Log in again.", retry_after = 5)]
    pub struct SessionOver;

    ::unifiedapi_errors::envelope! {
        pub struct Shape { "code": code, "list": [group, "{status}"], ..members }
    }

    #[derive(::std::fmt::Debug, ::unifiedapi_errors::UnifiedError)]
    #[unified(envelope = Shape, status = 410, code = "gone", message = "Gone.")]
    pub struct Gone;

    /// Says what may be wrong with a user.
    #[derive(::std::fmt::Debug, ::unifiedapi_errors::UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", header("X-Docs" = "users"))]
    pub enum UserError<T> {
        /// The name has no letters.
        #[unified(status = StatusCode::CONFLICT, message = "The name is empty.", group = "Names")]
        NameEmpty,
        #[unified(status = NOT_FOUND, message = "User {0:>4} was not found in {1:?}.")]
        NotFound(
            #[unified(member = "id", example = 7)] ::std::primitive::u64,
            #[unified(member = "at")] T,
        ),
        #[unified(message("{} tags", tags.len()), display = "{tags:?}", retry_after = wait)]
        TooManyTags {
            #[unified(member)]
            tags: ::std::vec::Vec<T>,
            #[unified(member)]
            wait: ::std::option::Option<::std::time::Duration>,
        },
        #[unified(message = "The file is locked.", display = "{path} is locked by {owner:width$}")]
        Locked {
            #[unified(member, expose, example = "/srv")]
            path: ::std::path::PathBuf,
            #[unified(member, example = 7)]
            owner: ::std::primitive::u32,
            width: ::std::primitive::usize,
            #[unified(member)]
            session: ::std::option::Option<SessionOver>,
        },
        #[unified(status = 500, message = "The store failed.", display = "store: {0}")]
        Store(#[from] ::std::io::Error),
        #[unified(message = "The plugin failed: {source}.")]
        Plugin {
            #[unified(expose)]
            source: ::std::boxed::Box<
                dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync,
            >,
        },
        #[unified(message = "The job was stopped.")]
        Stopped(#[source] ::std::option::Option<::std::io::Error>),
        #[unified(transparent)]
        Session(#[from] SessionOver),
    }

    ::unifiedapi_errors::assert_unique_codes!(SessionOver, UserError<::std::primitive::u8>);
}

#[test]
fn names_of_the_user_do_not_matter() {
    use declared::{Gone, SessionOver, UserError};

    assert_eq!(Gone.body(), r#"{"code":"gone","list":["410"]}"#);

    let errors = [
        (UserError::NameEmpty, "The name is empty.", "The name is empty."),
        (
            UserError::NotFound(7, 1),
            "User    7 was not found in 1.",
            "User    7 was not found in 1.",
        ),
        (
            UserError::TooManyTags { tags: vec![1, 2], wait: Some(Duration::from_millis(1)) },
            "2 tags",
            "[1, 2]",
        ),
        (
            UserError::Locked {
                path: "/srv".into(),
                owner: 7,
                width: 3,
                session: Some(SessionOver),
            },
            "The file is locked.",
            "/srv is locked by   7",
        ),
        (io::Error::other("disk full").into(), "The store failed.", "store: disk full"),
        (
            UserError::Plugin { source: "a".into() },
            "The plugin failed: a.",
            "The plugin failed: a.",
        ),
        (UserError::Stopped(None), "The job was stopped.", "The job was stopped."),
        (SessionOver.into(), "Log in again.", "Log in again."),
    ];
    for (error, message, shown) in &errors {
        assert_eq!(error.message(), *message);
        assert_eq!(error.to_string(), *shown);
        assert_eq!(serde_json::to_vec(error).unwrap(), error.body());
    }
    assert_eq!(errors[3].0.members().len(), 3);
    assert_eq!(errors[2].0.headers()["retry-after"], "1");
    assert_eq!(UserError::<u8>::entries().count(), errors.len());
    let back = UserError::<u8>::from_entry(SessionOver.entry().unwrap());
    assert!(matches!(back, Some(UserError::Session(SessionOver))));
}
