//! `manual(…)`: what the user implements and the derive leaves out.

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::{error::Error, fmt, io};
use unifiedapi_errors::{Catalog, UnifiedError};

#[test]
fn display_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", manual(Display))]
    enum UserError {
        #[unified(message = "User {id} was not found.")]
        NotFound { id: u64 },
    }

    impl fmt::Display for UserError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Self::NotFound { id } = self;
            write!(f, "no row {id} in table users")
        }
    }

    let error = UserError::NotFound { id: 7 };
    assert_eq!(error.to_string(), "no row 7 in table users");
    assert_eq!(error.message(), "User 7 was not found.");
    assert!(error.source().is_none());
}

#[test]
fn error_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "store_failed", message = "The store failed.", manual(Error))]
    struct StoreFailed {
        causes: Vec<io::Error>,
    }

    impl Error for StoreFailed {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.causes.last().map(|cause| cause as _)
        }
    }

    let causes = vec![io::Error::other("disk full"), io::Error::other("disk gone")];
    let error = StoreFailed { causes };
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("disk gone"));
    assert_eq!(error.to_string(), "The store failed.");
    assert_eq!(error.status().as_u16(), 500);
}

#[test]
fn from_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(rename_all = "snake_case", manual(From))]
    enum FileError {
        #[unified(status = 404, message = "The file was not found.")]
        NotFound,
        #[unified(status = 500, message = "The file cannot be read.")]
        Unreadable(#[from] io::Error),
    }

    impl From<io::Error> for FileError {
        fn from(error: io::Error) -> Self {
            match error.kind() {
                io::ErrorKind::NotFound => Self::NotFound,
                _ => Self::Unreadable(error),
            }
        }
    }

    let missing = FileError::from(io::Error::from(io::ErrorKind::NotFound));
    assert_eq!(missing.code(), "not_found");
    let unreadable = FileError::from(io::Error::other("disk full"));
    assert_eq!(unreadable.code(), "unreadable");
    assert_eq!(unreadable.source().map(ToString::to_string).as_deref(), Some("disk full"));
}

#[test]
fn serialize_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "stock_low", message = "{left} are left.", manual(Serialize))]
    struct StockLow {
        left: u32,
    }

    impl Serialize for StockLow {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(Some(1))?;
            map.serialize_entry("left", &self.left)?;
            map.end()
        }
    }

    let error = StockLow { left: 3 };
    assert_eq!(serde_json::to_string(&error).unwrap(), r#"{"left":3}"#);
    assert_eq!(error.body(), r#"{"error":{"code":"stock_low","message":"3 are left."}}"#);
}

#[test]
fn all_of_it_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 502,
        code = "bank_unreachable",
        message = "The bank cannot be reached.",
        manual(Display, Error, From, Serialize)
    )]
    struct BankUnreachable(#[from] io::Error);

    impl fmt::Display for BankUnreachable {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("by hand")
        }
    }

    impl Error for BankUnreachable {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    impl From<io::Error> for BankUnreachable {
        fn from(error: io::Error) -> Self {
            Self(io::Error::other(format!("wrapped: {error}")))
        }
    }

    impl Serialize for BankUnreachable {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str("by hand")
        }
    }

    let error = BankUnreachable::from(io::Error::other("reset"));
    assert_eq!(error.to_string(), "by hand");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("wrapped: reset"));
    assert_eq!(serde_json::to_string(&error).unwrap(), r#""by hand""#);
    assert_eq!(error.message(), "The bank cannot be reached.");
    assert_eq!(BankUnreachable::entries().count(), 1);
}

#[test]
fn names_of_features_that_are_off_change_nothing() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "page_not_found", message = "There is no page {0}.")]
    #[unified(manual(axum, utoipa))]
    struct PageNotFound(u32);

    let error = PageNotFound(3);
    assert_eq!(error.to_string(), "There is no page 3.");
    assert_eq!(
        serde_json::to_string(&error).unwrap(),
        r#"{"error":{"code":"page_not_found","message":"There is no page 3."}}"#
    );
}

#[test]
fn the_marks_of_another_derive_are_its_own() {
    #[derive(Debug, derive_more::Display, derive_more::Error, derive_more::From, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case", manual(Display, Error, From))]
    enum StoreError {
        #[display("disk")]
        #[from]
        #[unified(message = "The disk failed.")]
        Disk(io::Error),
        #[display("index {_0}")]
        #[from(skip)]
        #[error(ignore)]
        #[unified(message = "Index {0} is too high.")]
        Index(u32),
        #[display("page {_0}")]
        #[from(u8, u16)]
        #[unified(message = "Page {0} is missing.")]
        Page(#[error(not(source))] u64),
        #[display("{at}: {reason}")]
        #[from]
        #[unified(message = "It failed at {at}.")]
        At {
            at: char,
            #[error(source)]
            #[unified(expose)]
            reason: fmt::Error,
        },
    }

    let error = StoreError::from(io::Error::other("full"));
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("full"));
    assert_eq!(error.to_string(), "disk");
    assert_eq!(StoreError::Index(3).message(), "Index 3 is too high.");
    assert_eq!(StoreError::from(7_u8).to_string(), "page 7");
    let error = StoreError::from(('x', fmt::Error));
    assert_eq!(error.message(), "It failed at x.");
    assert!(error.source().is_some());
}

#[test]
fn marks_with_arguments_are_no_sources_where_the_impl_is_by_hand() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "keys_invalid", manual(From, Error))]
    #[unified(message = "{first} and {second} are invalid.")]
    #[source(ignore)]
    struct KeysInvalid {
        #[from(forward)]
        #[source(skip)]
        first: u8,
        #[from(String, &'static str)]
        #[from(skip)]
        second: u8,
    }

    impl Error for KeysInvalid {}

    let error = KeysInvalid { first: 1, second: 2 };
    assert_eq!(error.message(), "1 and 2 are invalid.");
}
