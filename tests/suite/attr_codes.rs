//! `codes`: an enum of an enum's codes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;

use unifiedapi_errors::catalog::{UnifiedApiCode, UnifiedApiError};
use unifiedapi_errors::{Catalog, Entry, HasCode, UnifiedError, UnknownCode};

/// What is wrong with a user.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
pub enum UserError {
    /// No user has this id.
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 500, code = "internal_server_error", message = "An error occurred.")]
    Store(#[from] io::Error),
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
    #[unified(status = 409, message = "{0} is taken.")]
    NameTaken(String),
}

/// Declares a code that another type has, too.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
struct Gone;

const ALL: [(UserErrorCode, &str, u16); 4] = [
    (UserErrorCode::NotFound, "user_not_found", 404),
    (UserErrorCode::EmailInvalid, "user_email_invalid", 400),
    (UserErrorCode::Store, "internal_server_error", 500),
    (UserErrorCode::NameTaken, "user_name_taken", 409),
];

/// Compiles only if these are all; those of inner errors are tested in `attr_codes_inner`.
fn number(code: UserErrorCode) -> usize {
    match code {
        UserErrorCode::NotFound => 0,
        UserErrorCode::EmailInvalid => 1,
        UserErrorCode::Store => 2,
        UserErrorCode::NameTaken => 3,
        UserErrorCode::Api(_) => 4,
    }
}

#[test]
fn a_code_knows_its_text_and_its_status() {
    for (index, (code, text, status)) in ALL.into_iter().enumerate() {
        assert_eq!(number(code), index);
        assert_eq!(code.as_str(), text);
        assert_eq!(code.status(), status);
        assert_eq!(code.to_string(), text);
        assert_eq!(format!("{code:>24}|"), format!("{text:>24}|"));
        assert_eq!(text.parse(), Ok(code));
    }
}

#[test]
fn an_error_with_data_leads_to_its_code() {
    let errors = [
        (UserError::NotFound { id: 7 }, Some(UserErrorCode::NotFound)),
        (UserError::EmailInvalid, Some(UserErrorCode::EmailInvalid)),
        (io::Error::other("disk full").into(), Some(UserErrorCode::Store)),
        (UserError::NameTaken("Ada".to_owned()), Some(UserErrorCode::NameTaken)),
        (
            UnifiedApiError::ExpiredToken.into(),
            Some(UserErrorCode::Api(UnifiedApiCode::ExpiredToken)),
        ),
    ];
    for (error, code) in errors {
        assert_eq!(error.code_enum(), code, "{error:?}");
        assert_eq!(HasCode::code_enum(&error), code);
        if let Some(code) = code {
            assert_eq!(error.code(), code.as_str());
            assert_eq!(error.status(), code.status());
        }
    }
}

#[test]
fn an_entry_leads_to_its_code() {
    let own = |entry: &Entry| entry.type_name() == "UserError";
    let codes: Vec<_> = UserError::entries().filter(own).map(UserErrorCode::try_from).collect();
    assert_eq!(codes, ALL.map(|(code, ..)| Ok(code)));

    let other = Gone.entry().unwrap();
    let error: UnknownCode = UserErrorCode::try_from(other).unwrap_err();
    assert_eq!(error.to_string(), "`user_not_found` is no code of `UserError`");
}

#[test]
fn other_texts_are_no_codes() {
    for text in ["", "user_notfound", "USER_NOT_FOUND", "user_not_found ", "session_over", "Api"] {
        let error = text.parse::<UserErrorCode>().unwrap_err();
        assert_eq!(error.to_string(), format!("`{text}` is no code of `UserError`"));
    }
    let error = "a\n".repeat(1_000_000).parse::<UserErrorCode>().unwrap_err();
    let kept = format!("`{}…` is no code of `UserError`", "a\\n".repeat(32));
    assert_eq!(error.to_string(), kept);
    let error = "\u{202e}你\u{301}\u{2028}\u{200b}".parse::<UserErrorCode>().unwrap_err();
    let shown = "`\\u{202e}你\u{301}\\u{2028}\\u{200b}` is no code of `UserError`";
    assert_eq!(error.to_string(), shown);
    let error: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(error.source().is_none());
}

#[test]
fn a_code_is_serialized_as_it_is_on_the_wire() {
    for (code, text, _) in ALL {
        let json = format!("\"{text}\"");
        assert_eq!(serde_json::to_string(&code).unwrap(), json);
        assert_eq!(serde_json::from_str::<UserErrorCode>(&json).unwrap(), code);
        let value = serde_json::to_value(code).unwrap();
        assert_eq!(serde_json::from_value::<UserErrorCode>(value).unwrap(), code);
    }
    let text = r#"{"user_not_found":["user_email_invalid"]}"#;
    let follows: HashMap<UserErrorCode, Vec<UserErrorCode>> = serde_json::from_str(text).unwrap();
    assert_eq!(follows[&UserErrorCode::NotFound], [UserErrorCode::EmailInvalid]);
    assert_eq!(serde_json::to_string(&follows).unwrap(), text);
    let escaped: UserErrorCode = serde_json::from_str(r#""user_n\u006ft_found""#).unwrap();
    assert_eq!(escaped, UserErrorCode::NotFound);
}

#[test]
fn what_is_no_code_does_not_deserialize() {
    for (json, error) in [
        (
            r#""lost""#,
            r#"invalid value: string "lost", expected a code of `UserError` at line 1 column 6"#,
        ),
        ("7", "invalid type: integer `7`, expected a code of `UserError` at line 1 column 1"),
        ("null", "invalid type: null, expected a code of `UserError` at line 1 column 4"),
    ] {
        let found = serde_json::from_str::<UserErrorCode>(json).unwrap_err();
        assert_eq!(found.to_string(), error);
    }
}

#[test]
fn codes_are_values() {
    let set: HashSet<UserErrorCode> = ALL.iter().map(|(code, ..)| *code).collect();
    assert_eq!(set.len(), 4);
    let copied = UserErrorCode::Store;
    let again = copied;
    assert_eq!(copied, again);
    assert_eq!(format!("{copied:?}"), "Store");
    let by_text: BTreeMap<&str, UserErrorCode> =
        ALL.iter().map(|(code, text, _)| (*text, *code)).collect();
    assert_eq!(by_text["user_name_taken"], UserErrorCode::NameTaken);
}

#[test]
fn a_shared_code_is_one_code_with_the_name_of_its_first_variant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, codes = FilterCode)]
    enum FilterError {
        #[unified(code = "name_invalid", message = "The name is invalid.")]
        Name,
        #[unified(code = "filter_invalid", shared_code, message = "{0} is no filter.")]
        Unknown(String),
        #[unified(code = "filter_invalid", shared_code, message = "The filter is too long.")]
        TooLong,
    }

    let codes = [FilterError::Name, FilterError::Unknown("x".to_owned()), FilterError::TooLong]
        .map(|error| error.code_enum());
    assert_eq!(
        codes,
        [Some(FilterCode::Name), Some(FilterCode::Unknown), Some(FilterCode::Unknown)]
    );
    assert_eq!("filter_invalid".parse(), Ok(FilterCode::Unknown));
    assert_eq!(FilterCode::Unknown.as_str(), "filter_invalid");
    let codes: Vec<_> = FilterError::entries().map(FilterCode::try_from).collect();
    assert_eq!(codes, [Ok(FilterCode::Name), Ok(FilterCode::Unknown), Ok(FilterCode::Unknown)]);
}

#[test]
fn generic_errors_have_plain_codes() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, rename_all = "snake_case", codes = KeyErrorCode)]
    enum KeyError<'a, K, const N: usize> {
        #[unified(message = "The key {0} exists.")]
        Exists(K),
        #[unified(message = "The key {0} is one of {N}.")]
        Reserved(&'a str),
    }

    assert_eq!(KeyError::<_, 3>::Exists(7).code_enum(), Some(KeyErrorCode::Exists));
    let reserved = KeyError::<u8, 3>::Reserved("id");
    assert_eq!(reserved.code_enum(), Some(KeyErrorCode::Reserved));
    assert_eq!(reserved.message(), "The key id is one of 3.");
}

/// Codes in places and under names where something could be in the way.
mod hidden {
    #![deny(missing_docs, unreachable_pub, dead_code, deprecated, nonstandard_style)]
    #![no_implicit_prelude]
    #![allow(clippy::enum_variant_names)]

    /// Errors.
    #[::std::prelude::v1::derive(::std::fmt::Debug, ::unifiedapi_errors::UnifiedError)]
    #[unified(status = 400, rename_all = "kebab-case", codes = Hidden)]
    #[non_exhaustive]
    pub(super) enum HiddenError {
        /// A name that associated types have.
        #[unified(message = "One.")]
        Error,
        /// Another.
        #[unified(message = "Two.")]
        Code,
        /// And another.
        #[unified(message = "Three.")]
        Err,
        #[unified(message = "Four.")]
        r#Type,
        #[deprecated]
        #[unified(message = "Five.")]
        Old,
        /// The name of a method.
        #[allow(non_camel_case_types)]
        #[unified(message = "Another.")]
        as_str,
        #[cfg(any())]
        #[unified(message = "Six.")]
        Never,
    }
}

#[test]
fn names_of_the_user_do_not_matter() {
    use hidden::{Hidden, HiddenError};

    let codes = [HiddenError::Error, HiddenError::Code, HiddenError::Err, HiddenError::r#Type]
        .map(|error| error.code_enum().unwrap());
    assert_eq!(codes, [Hidden::Error, Hidden::Code, Hidden::Err, Hidden::r#Type]);
    assert_eq!(codes.map(|code| code.as_str()), ["error", "code", "err", "type"]);
    assert_eq!("old".parse::<Hidden>().map(|code| code.to_string()), Ok("old".to_owned()));
    assert_eq!(Hidden::as_str.to_string(), "as-str");
    assert_eq!(serde_json::to_value(Hidden::as_str).unwrap(), "as-str");
    assert!("never".parse::<Hidden>().is_err());
}

#[test]
fn macro_rules_may_name_the_codes() {
    macro_rules! errors {
        ($errors:ident $codes:ident $($variant:ident)*) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, rename_all = "snake_case", codes = $codes)]
            enum $errors {
                $(#[unified(message = "Failed.")] $variant,)*
            }
        };
    }

    errors!(JobError JobCode NotFound Stopped);
    assert_eq!(JobError::Stopped.code_enum(), Some(JobCode::Stopped));
    assert_eq!(JobCode::NotFound.as_str(), "not_found");
    assert!(matches!(JobError::NotFound.code_enum(), Some(JobCode::NotFound)));
}
