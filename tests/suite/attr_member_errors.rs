//! Errors as members: one that is derived goes out as its body, any other only if it is exposed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::PathBuf;
use std::sync::Mutex;

use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "row_", status = 422)]
enum RowError {
    #[unified(message = "Row {row} is too long.")]
    TooLong {
        #[unified(member)]
        row: u64,
    },
    #[unified(transparent)]
    Api(UnifiedApiError),
}

fn row(row: u64) -> RowError {
    RowError::TooLong { row }
}

fn body(row: u64) -> Value {
    let message = format!("Row {row} is too long.");
    json!({ "error": { "code": "row_too_long", "message": message, "row": row } })
}

#[test]
fn a_derived_error_goes_out_as_its_body_wherever_it_is() {
    type Rows = Vec<RowError>;
    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, code = "import_failed", message = "The import failed.")]
    struct ImportFailed {
        #[unified(member)]
        alone: RowError,
        #[unified(member)]
        list: Vec<RowError>,
        #[unified(member)]
        option: Option<RowError>,
        #[unified(member)]
        none: Option<RowError>,
        #[unified(member)]
        boxed: Box<RowError>,
        #[unified(member)]
        both: (RowError, RowError),
        #[unified(member)]
        by_name: HashMap<String, [Box<RowError>; 1]>,
        #[unified(member)]
        result: Result<RowError, RowError>,
        #[unified(member)]
        aliased: Rows,
        #[unified(member)]
        locked: Mutex<Option<RowError>>,
        #[unified(member)]
        inner: RowError,
        #[unified(member)]
        catalog: UnifiedApiError,
    }

    let error = ImportFailed {
        alone: row(1),
        list: vec![row(2), row(3)],
        option: Some(row(4)),
        none: None,
        boxed: Box::new(row(5)),
        both: (row(6), row(7)),
        by_name: HashMap::from([("eight".to_owned(), [Box::new(row(8))])]),
        result: Err(row(9)),
        aliased: vec![row(10)],
        locked: Mutex::new(Some(row(11))),
        inner: RowError::Api(UnifiedApiError::ExpiredToken),
        catalog: UnifiedApiError::ExpiredToken,
    };
    let catalog: Value = serde_json::from_slice(&UnifiedApiError::ExpiredToken.body()).unwrap();
    let members = json!({
        "alone": body(1),
        "list": [body(2), body(3)],
        "option": body(4),
        "boxed": body(5),
        "both": [body(6), body(7)],
        "by_name": { "eight": [body(8)] },
        "result": { "Err": body(9) },
        "aliased": [body(10)],
        "locked": body(11),
        "inner": catalog,
        "catalog": catalog,
    });
    assert_eq!(Value::from(error.members()), members);
}

#[test]
fn a_type_may_hold_errors_of_its_own() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "node_", status = 400)]
    enum NodeError<T> {
        #[unified(message = "Several nodes are wrong.")]
        Several {
            #[unified(member)]
            nodes: Vec<NodeError<T>>,
            #[unified(member)]
            first: Option<Box<Self>>,
        },
        #[unified(message = "One node is wrong.")]
        One(#[unified(member = "value")] T),
    }

    let error = NodeError::Several {
        nodes: vec![NodeError::One("a"), NodeError::Several { nodes: Vec::new(), first: None }],
        first: Some(Box::new(NodeError::One("b"))),
    };
    assert_eq!(
        error.body(),
        r#"{"error":{"code":"node_several","message":"Several nodes are wrong.","nodes":[{"error":{"code":"node_one","message":"One node is wrong.","value":"a"}},{"error":{"code":"node_several","message":"Several nodes are wrong.","nodes":[]}}],"first":{"error":{"code":"node_one","message":"One node is wrong.","value":"b"}}}}"#
    );
}

#[test]
fn an_error_by_hand_that_is_serialize_is_a_member_too() {
    #[derive(Debug, Serialize)]
    struct Upstream {
        host: &'static str,
    }
    impl fmt::Display for Upstream {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("upstream")
        }
    }
    impl std::error::Error for Upstream {}
    impl UnifiedError for Upstream {
        fn status(&self) -> StatusCode {
            StatusCode::BAD_GATEWAY
        }
        fn code(&self) -> &str {
            "upstream"
        }
        fn message(&self) -> Cow<'_, str> {
            "The upstream failed.".into()
        }
    }
    impl Catalog for Upstream {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 502, code = "gateway", message = "The gateway failed.")]
    struct Gateway {
        #[unified(member)]
        by: Upstream,
    }

    let error = Gateway { by: Upstream { host: "a" } };
    assert_eq!(Value::from(error.members()), json!({ "by": { "host": "a" } }));
}

#[test]
fn what_is_exposed_is_sent_whatever_it_is() {
    #[derive(Debug, Serialize)]
    struct ParseFailed {
        line: u64,
    }
    impl fmt::Display for ParseFailed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "line {}", self.line)
        }
    }
    impl std::error::Error for ParseFailed {}

    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "file_", status = 422)]
    enum FileError {
        #[unified(message = "The file is malformed.")]
        Malformed {
            #[unified(member, expose)]
            source: ParseFailed,
            #[unified(member, expose)]
            others: Vec<ParseFailed>,
            #[unified(member, expose)]
            file: PathBuf,
        },
    }

    let error = FileError::Malformed {
        source: ParseFailed { line: 1 },
        others: vec![ParseFailed { line: 2 }],
        file: "/uploads/a".into(),
    };
    assert_eq!(
        Value::from(error.members()),
        json!({ "source": { "line": 1 }, "others": [{ "line": 2 }], "file": "/uploads/a" })
    );
}

/// Into types of the user's own nobody looks.
#[test]
fn what_a_type_of_ones_own_holds_is_its_business() {
    #[derive(Debug, Serialize)]
    struct Page<T> {
        items: Vec<T>,
    }
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "listed", message = "Listed.")]
    struct Listed<T> {
        #[unified(member)]
        files: Page<PathBuf>,
        #[unified(member)]
        value: BTreeMap<u8, T>,
    }

    let error = Listed {
        files: Page { items: vec![PathBuf::from("a")] },
        value: BTreeMap::from([(1, PathBuf::from("b"))]),
    };
    assert_eq!(
        Value::from(error.members()),
        json!({ "files": { "items": ["a"] }, "value": { "1": "b" } })
    );
}
