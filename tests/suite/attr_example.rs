//! `example`: what it may be written as.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, Serialize)]
enum Unit {
    Bytes,
}

/// What the documents of this type show is asked elsewhere; here it compiles.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 400)]
#[allow(dead_code)]
enum UploadError<'a, T> {
    #[unified(message = "Texts.")]
    Texts {
        #[unified(member, example = "notes.txt")]
        borrowed: &'a str,
        #[unified(member, example = r"notes.txt")]
        constant: &'static str,
        #[unified(member, example = "notes.txt")]
        owned: String,
        #[unified(member, example = "notes.txt")]
        either: Cow<'a, str>,
        #[unified(member, example = "notes.txt")]
        boxed: Box<str>,
        #[unified(member, example = "notes.txt")]
        optional: Option<String>,
        #[unified(member, example = "notes.txt")]
        value: Value,
        #[unified(member, example = Some("a".into()))]
        converted: std::option::Option<Cow<'static, str>>,
    },
    #[unified(message = "Literals.")]
    Literals {
        #[unified(member, example = 10_485_760)]
        number: u64,
        #[unified(member, example = -5)]
        negative: Option<i8>,
        #[unified(member, example = 0.5)]
        fraction: Option<f64>,
        #[unified(member, example = true)]
        flag: Option<bool>,
        #[unified(member, example = 'a')]
        letter: char,
        #[unified(member, example = b"ab")]
        bytes: &'static [u8; 2],
    },
    #[unified(message = "Expressions.")]
    Expressions {
        #[unified(member, example = Unit::Bytes)]
        unit: Unit,
        #[unified(member, example = Some(5))]
        some: Option<u8>,
        #[unified(member, example = None)]
        none: Option<u8>,
        #[unified(member, example = ["a", "b"].map(str::to_owned).to_vec())]
        list: Vec<String>,
        #[unified(member, example = BTreeMap::from([("a".to_owned(), 1)]))]
        map: BTreeMap<String, u8>,
        #[unified(member, example = if LIMIT > 9 { LIMIT } else { 9 })]
        limit: u64,
        #[unified(member, example = "127.0.0.1".parse().unwrap())]
        address: IpAddr,
        #[unified(example = Arc::new(7))]
        not_sent: Arc<u8>,
    },
    #[unified(message = "Of any type.")]
    OfAnyType {
        #[unified(member, example = "any")]
        value: Option<T>,
        #[unified(member, example = 5)]
        other: T,
    },
}

const LIMIT: u64 = 10;

#[test]
fn an_example_says_nothing_of_the_values_that_are_sent() {
    let error = UploadError::OfAnyType { value: Some(1), other: 2 };
    assert_eq!(Value::from(error.members()), json!({ "value": 1, "other": 2 }));
    let listed: usize = UploadError::<u8>::entries().map(|entry| entry.members().count()).sum();
    assert_eq!(listed, 8 + 6 + 7 + 2);
}
