use serde_json::{Value, json};

use crate::{Catalog, Entry, Member, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 400, crate = crate)]
#[allow(dead_code)]
enum UploadError<T> {
    #[unified(message = "At most {max} bytes are allowed.")]
    TooLarge {
        #[unified(member, example = 10)]
        max: u64,
        #[unified(member, example = "notes.txt")]
        file: Option<String>,
    },
    #[unified(message = "The parts are wrong.")]
    Parts {
        #[unified(member)]
        parts: Vec<u8>,
        #[unified(member)]
        hint: Option<String>,
        #[unified(member, example = 1.5)]
        ratio: f64,
    },
    #[unified(message = "The ratio is wrong.")]
    Ratio {
        #[unified(member, example = f64::NAN)]
        ratio: f64,
    },
    #[unified(message = "It is unknown.")]
    Generic {
        #[unified(member)]
        id: u64,
        #[unified(member)]
        with: T,
    },
    #[unified(message = "It is empty.")]
    Empty,
}

fn entries() -> impl Iterator<Item = Entry> {
    UploadError::<u8>::entries()
}

#[test]
fn the_members_of_an_example_are_the_given_values_or_zeros() {
    let members: Vec<_> = entries().map(Entry::example_members).collect();
    assert_eq!(
        members,
        [
            Some(vec![("max", json!(10)), ("file", json!("notes.txt"))]),
            Some(vec![("parts", json!([])), ("ratio", json!(1.5))]),
            Some(vec![("ratio", json!(0))]),
            None,
            Some(vec![]),
        ]
    );
}

#[test]
fn a_body_is_exact_where_all_fields_have_examples() {
    let bodies: Vec<_> = entries()
        .map(|entry| entry.example_body().map(|body| String::from_utf8(body.into()).unwrap()))
        .collect();
    let body = r#"{"error":{"code":"upload_too_large","message":"At most 10 bytes are allowed.","max":10,"file":"notes.txt"}}"#;
    assert_eq!(bodies, [Some(body.to_owned()), None, None, None, None]);
}

#[test]
fn a_member_tells_the_example_that_is_given() {
    let examples: Vec<Vec<Option<Value>>> =
        entries().map(|entry| entry.members().map(Member::example).collect()).collect();
    assert_eq!(
        examples.concat(),
        [Some(json!(10)), Some(json!("notes.txt")), None, None, Some(json!(1.5)), None, None, None,]
    );
}
