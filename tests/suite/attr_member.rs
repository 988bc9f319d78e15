//! `member`: data that clients get beside code and message.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError};
use unifiedapi_errors_tests::by_hand::Upstream;

#[derive(Debug, Serialize)]
pub struct FieldError {
    pub field: &'static str,
    pub reason: String,
}

#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 400, rename_all_fields = "camelCase")]
pub enum UploadError {
    #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
    TooLarge {
        #[unified(member, example = 10_485_760)]
        max_bytes: u64,
        #[allow(dead_code)]
        file: String,
    },
    #[unified(status = 422, message("{} fields are invalid.", errors.len()))]
    Invalid {
        #[unified(member = "fields")]
        errors: Vec<FieldError>,
    },
    #[unified(message = "The file is empty.")]
    Empty {
        #[unified(member)]
        hint: Option<&'static str>,
    },
    #[unified(message = "The ratio is wrong.")]
    Ratio(#[unified(member = "ratio")] f64),
}

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(transparent)]
    Upload(UploadError),
}

fn too_large() -> UploadError {
    UploadError::TooLarge { max_bytes: 5, file: "notes.txt".to_owned() }
}

#[test]
fn members_follow_the_message_in_their_order() {
    assert_eq!(
        too_large().body(),
        r#"{"error":{"code":"upload_too_large","message":"At most 5 bytes are allowed.","maxBytes":5}}"#
    );
    let invalid = UploadError::Invalid {
        errors: vec![FieldError { field: "name", reason: "has a \"quote\"".to_owned() }],
    };
    assert_eq!(
        invalid.body(),
        r#"{"error":{"code":"upload_invalid","message":"1 fields are invalid.","fields":[{"field":"name","reason":"has a \"quote\""}]}}"#
    );
    assert_eq!(invalid.to_response().headers()["content-type"], "application/json");
}

#[test]
fn what_serializes_to_null_is_left_out() {
    let bare = r#"{"error":{"code":"upload_empty","message":"The file is empty."}}"#;
    assert_eq!(UploadError::Empty { hint: None }.body(), bare);
    assert_eq!(
        UploadError::Empty { hint: Some("retry") }.body(),
        r#"{"error":{"code":"upload_empty","message":"The file is empty.","hint":"retry"}}"#
    );
    assert_eq!(
        UploadError::Ratio(f64::NAN).body(),
        r#"{"error":{"code":"upload_ratio","message":"The ratio is wrong."}}"#
    );
}

#[test]
fn every_way_to_an_error_gives_the_same_members() {
    let body = too_large().body();
    let shared = Arc::new(too_large());
    let boxed: Box<dyn UnifiedError> = Box::new(ApiError::Upload(too_large()));
    for error in [&too_large() as &dyn UnifiedError, &Box::new(too_large()), &shared, &*boxed] {
        assert_eq!(error.body(), body);
        assert_eq!(Value::from(error.members()), json!({ "maxBytes": 5 }));
    }
    assert_eq!(serde_json::to_string(&ApiError::Upload(too_large())).unwrap(), body);
}

#[test]
fn what_fails_to_serialize_is_left_out_and_the_body_stays_valid() {
    struct Failing;
    impl Serialize for Failing {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::{Error, SerializeSeq};
            let mut list = serializer.serialize_seq(None)?;
            list.serialize_element("half")?;
            Err(S::Error::custom("no more"))
        }
    }
    struct NameTwice;
    impl Serialize for NameTwice {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map([("name", 1), ("name", 2)])
        }
    }
    struct NameAlone;
    impl Serialize for NameAlone {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_key("name")?;
            map.end()
        }
    }

    #[derive(UnifiedError)]
    #[unified(status = 400, code = "wrong", message = "Wrong.")]
    struct Wrong<T, U> {
        #[unified(member)]
        first: T,
        #[unified(member)]
        last: U,
    }
    impl<T, U> fmt::Debug for Wrong<T, U> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Wrong")
        }
    }

    let last = r#"{"error":{"code":"wrong","message":"Wrong.","last":1}}"#;
    assert_eq!(Wrong { first: Failing, last: 1 }.body(), last);
    assert_eq!(Wrong { first: NameTwice, last: 1 }.body(), last);
    assert_eq!(Wrong { first: NameAlone, last: 1 }.body(), last);
    assert_eq!(Wrong { first: [Some(NameTwice)], last: 1 }.body(), last);
}

#[test]
fn an_entry_lists_its_members() {
    let listed: Vec<Vec<_>> = UploadError::entries()
        .map(|entry| entry.members().map(|it| (it.name(), it.is_required())).collect())
        .collect();
    assert_eq!(
        listed,
        [
            vec![("maxBytes", true)],
            vec![("fields", true)],
            vec![("hint", false)],
            vec![("ratio", true)],
        ]
    );
    assert!(ApiError::entries().eq(UploadError::entries()));
}

#[test]
fn an_entry_serializes_its_members_where_it_has_some() {
    let entries: Vec<Value> =
        UploadError::entries().map(|entry| serde_json::to_value(entry).unwrap()).collect();
    assert_eq!(entries[0]["members"], json!([{ "name": "maxBytes", "is_required": true }]));
    assert_eq!(entries[0].get("envelope"), None);

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = unifiedapi_errors::envelope::Problem)]
    #[unified(status = 410, code = "upload_gone", message = "The file is gone.")]
    struct Gone;

    let entry = serde_json::to_value(Gone::entries().next()).unwrap();
    assert_eq!(entry["envelope"], "Problem");
    assert_eq!(entry.get("members"), None);
}

#[test]
fn by_hand_the_map_is_what_is_sent() {
    #[derive(Debug, UnifiedError)]
    enum GatewayError {
        #[unified(transparent)]
        Upstream(Upstream),
    }

    let body = r#"{"error":{"code":"upstream","message":"The upstream failed.","host":"db1"}}"#;
    // The envelope's names win.
    let upstream = || Upstream(json!({ "code": 1, "host": "db1" }));
    assert_eq!(upstream().body(), body);
    assert_eq!(Arc::new(upstream()).body(), body);
    assert_eq!(GatewayError::Upstream(upstream()).body(), body);
}
