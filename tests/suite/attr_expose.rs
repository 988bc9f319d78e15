//! `#[unified(expose)]`: a field in a message that clients could not read otherwise.

use std::{error::Error, num::ParseIntError, path::PathBuf, str::Utf8Error};
use unifiedapi_errors::UnifiedError;

fn not_a_number() -> ParseIntError {
    "ten".parse::<u8>().unwrap_err()
}

#[test]
fn an_exposed_source_may_be_named_in_the_message() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ParameterError {
        #[unified(message = "The count is invalid: {0}.")]
        Count(
            #[from]
            #[unified(expose)]
            ParseIntError,
        ),
        #[unified(message = "{name} is invalid: {source} ({source:?}).")]
        Named {
            name: &'static str,
            #[unified(expose)]
            source: ParseIntError,
        },
        #[unified(message("{}: {}", name.to_uppercase(), cause.to_string().len()))]
        Measured {
            name: &'static str,
            #[source]
            #[unified(expose)]
            cause: ParseIntError,
        },
    }

    let count = ParameterError::from(not_a_number());
    assert_eq!(count.message(), "The count is invalid: invalid digit found in string.");
    assert!(count.source().is_some_and(|source| source.is::<ParseIntError>()));

    let named = ParameterError::Named { name: "page", source: not_a_number() };
    assert_eq!(
        named.message(),
        "page is invalid: invalid digit found in string (ParseIntError { kind: InvalidDigit })."
    );
    assert!(named.source().is_some());

    let measured = ParameterError::Measured { name: "page", cause: not_a_number() };
    assert_eq!(measured.message(), "PAGE: 29");
    assert!(measured.source().is_some());
}

#[test]
fn an_exposed_field_need_not_be_a_source() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "text_invalid", message = "The text is invalid: {0}.")]
    struct TextInvalid(#[unified(expose)] Utf8Error);

    let error = TextInvalid(String::from_utf8(vec![0xff]).unwrap_err().utf8_error());
    assert_eq!(
        error.message(),
        "The text is invalid: invalid utf-8 sequence of 1 bytes from index 0."
    );
    assert!(error.source().is_none());
}

#[test]
fn a_boxed_error_may_be_exposed() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, code = "rule_broken", message = "Rule {rule}: {source}.")]
    struct RuleBroken {
        rule: u8,
        #[unified(expose)]
        source: Box<dyn Error + Send + Sync>,
    }

    let error = RuleBroken { rule: 7, source: "no two of a kind".into() };
    assert_eq!(error.message(), "Rule 7: no two of a kind.");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("no two of a kind"));
}

#[test]
fn a_field_of_any_type_may_be_exposed() {
    #[derive(Debug)]
    struct Foreign;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum AnyError {
        #[unified(message = "{0} is no file.")]
        Path(#[unified(expose)] PathBuf),
        #[unified(message = "{uri} cannot be reached.")]
        Uri {
            #[unified(expose)]
            uri: http::Uri,
        },
        #[unified(message = "{0:?} failed.")]
        Foreign(#[unified(expose)] Vec<Foreign>),
    }

    assert_eq!(AnyError::Path("a/b".into()).message(), "a/b is no file.");
    let uri = http::Uri::from_static("http://localhost/a");
    assert_eq!(AnyError::Uri { uri }.message(), "http://localhost/a cannot be reached.");
    assert_eq!(AnyError::Foreign(vec![Foreign]).message(), "[Foreign] failed.");
}

#[test]
fn an_argument_that_names_exposed_fields_alone_is_exposed() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ArgumentError {
        #[unified(message("{} is no file.", path.display()))]
        Path {
            #[unified(expose)]
            path: PathBuf,
        },
        #[unified(message("{:?} and {}.", _0.kind(), *_1 + 1))]
        Beside(#[unified(expose)] std::io::Error, u8),
        #[unified(message("{:?}", (from, to)))]
        Both {
            #[unified(expose)]
            from: PathBuf,
            #[unified(expose)]
            to: PathBuf,
        },
    }

    assert_eq!(ArgumentError::Path { path: "a/b".into() }.message(), "a/b is no file.");
    let beside = ArgumentError::Beside(std::io::ErrorKind::NotFound.into(), 1);
    assert_eq!(beside.message(), "NotFound and 2.");
    let both = ArgumentError::Both { from: "a".into(), to: "b".into() };
    assert_eq!(both.message(), "(\"a\", \"b\")");
}

#[test]
fn a_source_that_is_not_exposed_stays_inside() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum StoreError {
        #[unified(message = "The store failed.", display = "the store failed: {0}")]
        Failed(#[from] std::io::Error),
        #[unified(message = "Row {row} cannot be read.")]
        Row { row: u64, source: Box<dyn Error> },
    }

    let failed = StoreError::from(std::io::Error::other("s3cr3t-host:5432"));
    assert!(failed.to_string().contains("s3cr3t"));
    let row = StoreError::Row { row: 7, source: "s3cr3t".into() };
    assert_eq!(row.message(), "Row 7 cannot be read.");
    for error in [failed, row] {
        let response = error.to_response();
        let sent = format!("{} {:?}", String::from_utf8_lossy(response.body()), response.headers());
        assert!(!sent.contains("s3cr3t"), "{sent}");
        assert!(!serde_json::to_string(&error).unwrap().contains("s3cr3t"));
    }
}

#[test]
fn the_text_of_an_error_as_a_string_is_the_users_own_choice() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "count_invalid", message = "The count is invalid: {reason}.")]
    struct CountInvalid {
        reason: String,
    }

    let error = CountInvalid { reason: not_a_number().to_string() };
    assert_eq!(error.message(), "The count is invalid: invalid digit found in string.");
}
