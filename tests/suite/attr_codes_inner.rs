//! `codes` through `transparent`: the codes of inner errors in an enum of codes.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use unifiedapi_errors::catalog::{UnifiedApiCode, UnifiedApiError};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, Entries, Entry, HasCode, UnifiedError};

/// Why nobody is logged in.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "auth_", status = 401, codes = AuthErrorCode)]
pub enum AuthError {
    #[unified(message = "The session has expired.")]
    Expired,
    #[unified(status = 403, message = "{0} may not do this.")]
    Forbidden(String),
    /// Another type's code, with another meaning.
    #[unified(status = 429, code = "throttled", message = "Too many log-ins.")]
    Throttled,
}

/// Declares no `codes`.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "store_", status = 503)]
enum StoreError {
    #[unified(message = "The store is full.")]
    Full,
    #[unified(message = "The store is busy for {0} s.")]
    Busy(u32),
}

/// All that one operation answers.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 400, codes = UploadErrorCode)]
enum UploadError {
    /// Nothing was sent.
    #[unified(message = "The file is empty.")]
    Empty,
    /// Somebody else is the owner.
    #[unified(transparent)]
    Auth(#[from] AuthError),
    #[unified(status = 429, code = "throttled", shared_code, message = "Too many uploads.")]
    Throttled,
    #[unified(status = 429, code = "throttled", shared_code, message = "Wait {0} s.")]
    Wait(u32),
    #[unified(transparent)]
    Store(#[from] StoreError),
    #[unified(status = 413, message = "At most {0} bytes are allowed.")]
    TooLarge(u64),
    #[unified(transparent)]
    Api(#[from] Box<UnifiedApiError>),
}

/// A client of one operation: it compiles only if these are all.
fn advice(code: UploadErrorCode) -> &'static str {
    match code {
        UploadErrorCode::Empty => "write something",
        UploadErrorCode::Auth(AuthErrorCode::Expired) => "log in",
        UploadErrorCode::Auth(AuthErrorCode::Forbidden) => "ask the owner",
        UploadErrorCode::Auth(AuthErrorCode::Throttled) | UploadErrorCode::Throttled => "wait",
        UploadErrorCode::Store(entry) if entry.code() == "store_full" => "delete something",
        UploadErrorCode::Store(_) => "try again",
        UploadErrorCode::TooLarge => "split it",
        UploadErrorCode::Api(UnifiedApiCode::ExpiredToken) => "get a token",
        UploadErrorCode::Api(_) => "read the documentation",
    }
}

fn store(variant: &str) -> Entry {
    StoreError::entries().find(|entry| entry.variant() == variant).unwrap()
}

#[test]
fn every_error_leads_to_its_code() {
    let cases: [(UploadError, UploadErrorCode, &str, u16, &str); 9] = [
        (UploadError::Empty, UploadErrorCode::Empty, "upload_empty", 400, "write something"),
        (
            AuthError::Expired.into(),
            UploadErrorCode::Auth(AuthErrorCode::Expired),
            "auth_expired",
            401,
            "log in",
        ),
        (
            AuthError::Forbidden("Ada".to_owned()).into(),
            UploadErrorCode::Auth(AuthErrorCode::Forbidden),
            "auth_forbidden",
            403,
            "ask the owner",
        ),
        (
            AuthError::Throttled.into(),
            UploadErrorCode::Auth(AuthErrorCode::Throttled),
            "throttled",
            429,
            "wait",
        ),
        (UploadError::Wait(7), UploadErrorCode::Throttled, "throttled", 429, "wait"),
        (
            StoreError::Full.into(),
            UploadErrorCode::Store(store("Full")),
            "store_full",
            503,
            "delete something",
        ),
        (
            StoreError::Busy(9).into(),
            UploadErrorCode::Store(store("Busy")),
            "store_busy",
            503,
            "try again",
        ),
        (UploadError::TooLarge(5), UploadErrorCode::TooLarge, "upload_too_large", 413, "split it"),
        (
            Box::new(UnifiedApiError::ExpiredToken).into(),
            UploadErrorCode::Api(UnifiedApiCode::ExpiredToken),
            "expired_token",
            401,
            "get a token",
        ),
    ];
    for (error, code, text, status, what) in cases {
        assert_eq!(error.code_enum(), Some(code), "{error:?}");
        assert_eq!(HasCode::code_enum(&error), Some(code));
        assert_eq!((code.as_str(), code.status().as_u16()), (text, status));
        assert_eq!((error.code(), error.status()), (code.as_str(), code.status()));
        assert_eq!(advice(code), what);
        assert_eq!(UploadErrorCode::try_from(error.entry().unwrap()), Ok(code));
    }
}

/// Lists all codes in declaration order, each once.
fn all<C: TryFrom<Entry> + Copy + Eq + std::hash::Hash>(entries: Entries) -> Vec<C> {
    let mut seen = HashSet::new();
    entries.filter_map(|entry| C::try_from(entry).ok()).filter(|code| seen.insert(*code)).collect()
}

#[test]
fn every_code_is_read_from_its_text_the_first_of_several() {
    let codes: Vec<UploadErrorCode> = all(UploadError::entries());
    assert_eq!(codes.len(), 3 + 3 + 2 + 70);
    for code in &codes {
        let text = code.as_str();
        let first = codes.iter().find(|first| first.as_str() == text).unwrap();
        assert_eq!(text.parse(), Ok(*first));
        assert_eq!(code.to_string(), text);
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<UploadErrorCode>(&json).unwrap(), *first);
        let value = serde_json::to_value(code).unwrap();
        assert_eq!(serde_json::from_value::<UploadErrorCode>(value).unwrap(), *first);
    }
    let throttled = UploadErrorCode::Auth(AuthErrorCode::Throttled);
    assert_eq!("throttled".parse(), Ok(throttled), "the delegated one stands first");
    assert_ne!(throttled, UploadErrorCode::Throttled);
    let error = "store_empty".parse::<UploadErrorCode>().unwrap_err();
    assert_eq!(error.to_string(), "`store_empty` is no code of `UploadError`");
}

#[test]
fn position_decides_also_where_the_own_variant_stands_first() {
    #[derive(Debug, UnifiedError)]
    #[unified(codes = OuterCode)]
    enum Outer {
        #[unified(status = 429, code = "throttled", message = "Too many calls.")]
        Throttled,
        #[unified(transparent)]
        Auth(AuthError),
        #[unified(transparent)]
        Again(Box<AuthError>),
    }

    assert_eq!("throttled".parse(), Ok(OuterCode::Throttled));
    assert_eq!("auth_expired".parse(), Ok(OuterCode::Auth(AuthErrorCode::Expired)));
    // The value knows its variant, which text and entry do not tell.
    let again = Outer::Again(Box::new(AuthError::Expired));
    assert_eq!(again.code_enum(), Some(OuterCode::Again(AuthErrorCode::Expired)));
    assert_eq!(
        OuterCode::try_from(again.entry().unwrap()),
        Ok(OuterCode::Auth(AuthErrorCode::Expired))
    );
}

#[test]
fn what_was_received_has_the_codes_too() {
    let sent = [
        UploadError::TooLarge(5),
        AuthError::Forbidden("Ada".to_owned()).into(),
        UploadError::Wait(3),
        AuthError::Throttled.into(),
        StoreError::Busy(3).into(),
        Box::new(UnifiedApiError::AccessDenied).into(),
    ];
    for sent in sent {
        let received = Received::<UploadError>::parse(sent.to_response());
        assert_eq!(received.code_enum(), sent.code_enum(), "{sent:?}");
    }
    let page = http::Response::builder().status(502).body("<h1>Bad Gateway</h1>").unwrap();
    assert_eq!(Received::<UploadError>::parse(page).code_enum(), None);
}

#[test]
fn delegation_of_delegation_has_codes_in_codes() {
    #[derive(Debug, UnifiedError)]
    #[unified(codes = ApiErrorCode)]
    enum ApiError {
        #[unified(transparent)]
        Upload(Arc<UploadError>),
        #[unified(status = 404, code = "no_route", message = "There is nothing here.")]
        NoRoute,
    }

    let expired = || UploadError::from(AuthError::Expired);
    let code = ApiErrorCode::Upload(UploadErrorCode::Auth(AuthErrorCode::Expired));
    assert_eq!(ApiError::Upload(Arc::new(expired())).code_enum(), Some(code));
    assert_eq!("auth_expired".parse(), Ok(code));
    assert_eq!((code.as_str(), code.status()), ("auth_expired", StatusCode::UNAUTHORIZED));
    assert_eq!("no_route".parse(), Ok(ApiErrorCode::NoRoute));
    let stored = ApiErrorCode::Upload(UploadErrorCode::Store(store("Full")));
    assert_eq!("store_full".parse(), Ok(stored));
    assert_eq!(all::<ApiErrorCode>(ApiError::entries()).len(), 78 + 1);
    assert_eq!(Box::new(expired()).code_enum(), Arc::new(expired()).code_enum());
}

/// Errors by hand that know of no codes, of entries, and of an enum of codes.
mod by_hand {
    use super::*;

    macro_rules! by_hand {
        ($($error:ident)*) => {$(
            #[derive(Debug)]
            pub struct $error(pub StoreError);

            impl fmt::Display for $error {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }

            impl std::error::Error for $error {}

            impl UnifiedError for $error {
                fn status(&self) -> StatusCode {
                    self.0.status()
                }
                fn code(&self) -> &str {
                    self.0.code()
                }
                fn message(&self) -> Cow<'_, str> {
                    self.0.message()
                }
            }
        )*};
    }

    by_hand! { Unlisted Listed Coded }

    impl Catalog for Unlisted {}

    impl Catalog for Listed {
        fn entries() -> Entries {
            StoreError::entries()
        }
    }

    impl Catalog for Coded {
        fn entries() -> Entries {
            AuthError::entries()
        }
    }

    impl HasCode for Coded {
        type Code = AuthErrorCode;

        fn code_enum(&self) -> Option<AuthErrorCode> {
            Some(AuthErrorCode::Throttled)
        }
    }
}

#[test]
fn errors_by_hand_have_their_entries_or_what_they_say() {
    #[derive(Debug, UnifiedError)]
    #[unified(codes = OuterCode)]
    enum Outer {
        #[unified(transparent)]
        Unlisted(by_hand::Unlisted),
        #[unified(transparent)]
        Listed(by_hand::Listed),
        #[unified(transparent)]
        Coded(by_hand::Coded),
        #[unified(transparent)]
        Boxed(Box<by_hand::Coded>),
    }

    // Neither has an entry by its `UnifiedError`.
    assert_eq!(Outer::Unlisted(by_hand::Unlisted(StoreError::Full)).code_enum(), None);
    assert_eq!(Outer::Listed(by_hand::Listed(StoreError::Full)).code_enum(), None);
    let throttled = AuthErrorCode::Throttled;
    let coded = || by_hand::Coded(StoreError::Full);
    assert_eq!(Outer::Coded(coded()).code_enum(), Some(OuterCode::Coded(throttled)));
    assert_eq!(Outer::Boxed(Box::new(coded())).code_enum(), Some(OuterCode::Boxed(throttled)));

    assert_eq!("store_full".parse(), Ok(OuterCode::Listed(store("Full"))));
    assert_eq!("throttled".parse(), Ok(OuterCode::Coded(throttled)));
    assert!("no_route".parse::<OuterCode>().is_err());
}

#[test]
fn an_error_of_any_type_has_its_entry() {
    type AnyError = Box<dyn UnifiedError + Send + Sync>;

    #[derive(Debug, UnifiedError)]
    #[unified(codes = JobErrorCode)]
    enum JobError {
        #[unified(transparent)]
        Failed(AnyError),
        #[unified(transparent)]
        Upstream(Received<AuthError>),
    }

    let failed = JobError::Failed(Box::new(AuthError::Expired));
    let entry = AuthError::Expired.entry().unwrap();
    assert_eq!(failed.code_enum(), Some(JobErrorCode::Failed(entry)));
    let failed = JobError::Failed(Box::new(by_hand::Unlisted(StoreError::Full)));
    assert_eq!(failed.code_enum(), None);

    // What a gateway answers can be its own 502.
    let page = http::Response::builder().status(500).body("").unwrap();
    let upstream = JobError::Upstream(Received::parse(page)).code_enum().unwrap();
    assert_eq!((upstream.as_str(), upstream.status().as_u16()), ("bad_gateway", 502));
    assert_eq!("bad_gateway".parse(), Ok(upstream));
    assert_eq!("auth_expired".parse(), Ok(JobErrorCode::Upstream(entry)));
}

#[test]
fn generic_errors_delegate_to_plain_types() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, prefix = "key_", codes = KeyErrorCode)]
    enum KeyError<'a, K, const N: usize> {
        #[unified(message = "The key {0} exists.")]
        Exists(K),
        #[unified(transparent)]
        Named(NameError<'a, String>),
        #[unified(message = "The key {0} is one of {N}.")]
        Reserved(&'a str),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "name_", codes = NameErrorCode)]
    enum NameError<'a, N> {
        #[unified(message = "{0} is no name.")]
        Invalid(&'a str),
        #[unified(message = "{0} is no name.")]
        Other(N),
    }

    let name = "x".to_owned();
    let named = KeyError::<u8, 3>::Named(NameError::Invalid(&name));
    assert_eq!(named.code_enum(), Some(KeyErrorCode::Named(NameErrorCode::Invalid)));
    let named = KeyError::<u8, 3>::Named(NameError::Other(name.clone()));
    assert_eq!(named.code_enum(), Some(KeyErrorCode::Named(NameErrorCode::Other)));
    assert_eq!(KeyError::<u8, 3>::Exists(7).code_enum(), Some(KeyErrorCode::Exists));
    assert_eq!(KeyError::<u8, 3>::Reserved(&name).code_enum(), Some(KeyErrorCode::Reserved));
    assert_eq!("name_other".parse(), Ok(KeyErrorCode::Named(NameErrorCode::Other)));
}

#[test]
fn an_enum_that_declares_nothing_itself_has_the_codes_of_others() {
    #[derive(Debug, UnifiedError)]
    #[unified(codes = OuterCode)]
    enum Outer {
        #[unified(transparent)]
        Api(UnifiedApiError),
    }

    let denied = OuterCode::Api(UnifiedApiCode::AccessDenied);
    assert_eq!(Outer::Api(UnifiedApiError::AccessDenied).code_enum(), Some(denied));
    assert_eq!("access_denied".parse(), Ok(denied));
    assert_eq!(size_of::<OuterCode>(), size_of::<UnifiedApiCode>());
}
