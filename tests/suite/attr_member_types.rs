//! Where a member may stand, and of which types it may be.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value, json};
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Serialize)]
pub struct Pair<T>(T, T);

#[test]
fn types_may_have_parameters_of_all_kinds() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "value_", status = 400)]
    enum ValueError<'a, T, const N: usize> {
        #[unified(message = "The value is wrong.")]
        Wrong {
            #[unified(member)]
            value: T,
            #[unified(member)]
            pair: Option<Pair<T>>,
            #[unified(member)]
            name: &'a str,
            #[unified(member)]
            text: Cow<'a, [u8]>,
            #[unified(member)]
            bytes: [[u8; 2]; 1],
            #[unified(member)]
            unit: (),
        },
        #[unified(message = "There are not {0} of them.")]
        Count(#[unified(member = "expected")] u8, [u8; N]),
    }

    let name = "limit".to_owned();
    let error: ValueError<'_, _, 3> = ValueError::Wrong {
        value: 5,
        pair: Some(Pair(6, 7)),
        name: &name,
        text: Cow::Borrowed(&[1, 2]),
        bytes: [[3, 4]],
        unit: (),
    };
    assert_eq!(
        Value::from(error.members()),
        json!({ "value": 5, "pair": [6, 7], "name": "limit", "text": [1, 2], "bytes": [[3, 4]] })
    );
    let count: ValueError<'_, (), 3> = ValueError::Count(3, [0; 3]);
    assert_eq!(Value::from(count.members()), json!({ "expected": 3 }));
}

#[test]
fn the_last_field_may_be_unsized() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "wrong", message = "Wrong.")]
    struct Wrong<T: ?Sized> {
        #[unified(member)]
        count: u8,
        #[unified(member)]
        values: T,
    }

    let error: &Wrong<[u8]> = &Wrong { count: 2, values: [1, 2] };
    assert_eq!(Value::from(error.members()), json!({ "count": 2, "values": [1, 2] }));
}

#[test]
fn a_raw_name_is_sent_without_its_mark() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "wrong", message = "Wrong.")]
    struct Wrong {
        #[unified(member)]
        r#type: &'static str,
        #[unified(member = "r#in")]
        r#in: u8,
    }

    let error = Wrong { r#type: "a", r#in: 1 };
    assert_eq!(Value::from(error.members()), json!({ "type": "a", "r#in": 1 }));
}

#[test]
fn names_may_be_any_text() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "wrong", message = "Wrong.")]
    struct Wrong(
        #[unified(member = "a \"quoted\\ name\"")] u8,
        #[unified(member = r"größe 👋")] u8,
        #[unified(member = "error")] u8,
        #[unified(member = "{0}")] u8,
    );

    assert_eq!(
        Wrong(1, 2, 3, 4).body(),
        r#"{"error":{"code":"wrong","message":"Wrong.","a \"quoted\\ name\"":1,"größe 👋":2,"error":3,"{0}":4}}"#
    );
}

#[test]
fn what_is_configured_away_leaves_the_others() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "upload_", status = 400)]
    enum UploadError {
        #[cfg(any())]
        #[unified(message = "Nothing.")]
        Nothing {
            #[unified(member)]
            of: NoSuchType,
        },
        #[unified(message = "Too large.")]
        TooLarge {
            #[cfg(any())]
            #[unified(member)]
            nothing: NoSuchType,
            #[unified(member)]
            #[cfg(not(any()))]
            limit: u64,
        },
    }

    let error = UploadError::TooLarge { limit: 5 };
    assert_eq!(Value::from(error.members()), json!({ "limit": 5 }));
}

#[test]
fn other_derives_have_attributes_beside_it() {
    #[derive(Debug, Serialize, UnifiedError)]
    #[unified(status = 400, code = "wrong", message = "Wrong.", manual(Serialize))]
    struct Wrong {
        #[serde(rename = "other")]
        #[unified(member)]
        limit: u64,
        #[serde(skip)]
        #[unified(member = "sent")]
        skipped: u64,
    }

    let error = Wrong { limit: 1, skipped: 2 };
    assert_eq!(Value::from(error.members()), json!({ "limit": 1, "sent": 2 }));
    assert_eq!(serde_json::to_value(&error).unwrap(), json!({ "other": 1 }));
}

#[test]
fn fragments_of_a_macro_are_names_types_and_examples() {
    macro_rules! declare {
        ($Name:ident { $field:ident: $type:ty = $example:expr, $name:literal }) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "made", message = "Made.")]
            struct $Name {
                #[unified(member, example = $example)]
                $field: $type,
                #[unified(member = $name)]
                other: Vec<$type>,
            }
        };
    }
    mod inner {
        #[derive(Debug, serde::Serialize)]
        pub struct Amount(pub u8);
        impl From<&str> for Amount {
            fn from(_: &str) -> Self {
                Self(0)
            }
        }
    }
    struct Amounts;
    impl Amounts {
        fn one() -> inner::Amount {
            inner::Amount(1)
        }
    }
    macro_rules! listed {
        ($type:ty) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "listed", message = "Listed.")]
            struct Listed {
                #[unified(member, example = vec![Amounts::one()])]
                amounts: Vec<$type>,
            }
        };
    }
    declare!(Made { limit: Option<u8> = Some(1 + 2), "all limits" });
    listed!(inner::Amount);

    let made = Made { limit: Some(3), other: vec![None] };
    assert_eq!(Value::from(made.members()), json!({ "limit": 3, "all limits": [null] }));
    let listed = Listed { amounts: vec![inner::Amount(2)] };
    assert_eq!(Value::from(listed.members()), json!({ "amounts": [2] }));
}
