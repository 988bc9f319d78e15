//! The data that comes with an error: the value itself, and its members by name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

use http::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct FieldError {
    field: String,
    reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, UnifiedError)]
#[unified(prefix = "upload_", status = 400, rename_all_fields = "camelCase")]
enum UploadError {
    #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
    TooLarge {
        #[unified(member)]
        max_bytes: u64,
    },
    #[unified(status = 422, message("{} fields are invalid.", errors.len()))]
    Invalid {
        #[unified(member = "fields")]
        errors: Vec<FieldError>,
        #[unified(member)]
        hint: Option<Cow<'static, str>>,
    },
    #[unified(message = "{1} is no share of {0}.")]
    Share(#[unified(member = "of")] i8, #[unified(member = "a \"ratio\"")] f64),
    #[unified(message = "{name} is there.")]
    Exists {
        #[unified(member)]
        id: u64,
        name: String,
    },
    #[unified(message = "The file is empty.")]
    Empty,
}

fn received<E: Catalog>(error: &impl UnifiedError) -> Received<E> {
    Received::parse(error.to_response())
}

fn parse(members: &str) -> Received<UploadError> {
    let body = format!(r#"{{"error":{{"code":"upload_too_large","message":"a"{members}}}}}"#);
    Received::parse(Response::builder().status(413).body(body).unwrap())
}

fn invalid(hint: Option<&'static str>) -> UploadError {
    let errors = vec![
        FieldError { field: "name".to_owned(), reason: Some("\"\\ ß😀\n".to_owned()) },
        FieldError { field: String::new(), reason: None },
    ];
    UploadError::Invalid { errors, hint: hint.map(Cow::Borrowed) }
}

/// Variants whose values come back.
fn samples() -> Vec<UploadError> {
    vec![
        UploadError::TooLarge { max_bytes: u64::MAX },
        invalid(None),
        invalid(Some("retry")),
        UploadError::Share(i8::MIN, 0.1 + 0.2),
        UploadError::Share(0, 5e-324),
        UploadError::Empty,
    ]
}

#[test]
fn a_value_comes_back_if_all_of_its_fields_are_members() {
    for sent in samples() {
        let received = received::<UploadError>(&sent);
        assert_eq!(received.error(), Some(&sent), "{received}");
    }
    let exists = UploadError::Exists { id: 7, name: "notes".to_owned() };
    let received = received::<UploadError>(&exists);
    assert_eq!(received.entry(), exists.entry());
    assert_eq!(received.error(), None);
    assert_eq!(received.member::<u64>("id").unwrap().unwrap(), 7);
}

#[test]
fn an_entry_alone_gives_no_value_with_members() {
    for sent in samples() {
        let expected = (sent == UploadError::Empty).then_some(UploadError::Empty);
        assert_eq!(UploadError::from_entry(sent.entry().unwrap()), expected);
    }
}

#[test]
fn a_value_comes_back_through_transparent_variants() {
    #[derive(Clone, Debug, PartialEq, UnifiedError)]
    enum StoreError {
        #[unified(transparent)]
        Upload(Box<UploadError>),
        #[unified(status = 503, code = "store_down", message = "The store is down.")]
        Down,
    }
    #[derive(Debug, PartialEq, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        Store { inner: Arc<StoreError> },
        #[unified(transparent)]
        Upload(UploadError),
    }

    for sent in samples() {
        let sent = ApiError::Store { inner: Arc::new(StoreError::Upload(Box::new(sent))) };
        assert_eq!(received::<ApiError>(&sent).error(), Some(&sent));
        assert_eq!(received::<Box<ApiError>>(&sent).error().map(|it| &**it), Some(&sent));
        assert_eq!(received::<Arc<ApiError>>(&sent).error().map(|it| &**it), Some(&sent));
    }
    let down = ApiError::Store { inner: Arc::new(StoreError::Down) };
    assert_eq!(received::<ApiError>(&down).error(), Some(&down));
}

#[test]
fn a_struct_comes_back() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 409, code = "booking_overlaps", message = "The room is taken.")]
    struct BookingOverlaps {
        #[unified(member)]
        r#type: Option<String>,
        #[unified(member = "existing")]
        existing_id: u64,
    }
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 409, code = "seats_taken", message = "The seats are taken.")]
    struct SeatsTaken(#[unified(member = "seats")] Vec<(char, u8)>);
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(transparent)]
    struct Wrapped(BookingOverlaps);

    let overlap = |existing_id| BookingOverlaps { r#type: None, existing_id };
    assert_eq!(received::<BookingOverlaps>(&overlap(7)).error(), Some(&overlap(7)));
    assert_eq!(received::<Wrapped>(&overlap(7)).error(), Some(&Wrapped(overlap(7))));
    let taken = SeatsTaken(vec![('A', 1), ('ß', 2)]);
    assert_eq!(received::<SeatsTaken>(&taken).error(), Some(&taken));
}

#[test]
fn members_that_read_as_no_value_give_none() {
    for (members, value) in [
        (r#","maxBytes":5"#, Some(5)),
        (r#","m\u0061xBytes": 5 ,"other":[{}]"#, Some(5)),
        (r#","maxBytes":18446744073709551615"#, Some(u64::MAX)),
        (r#","maxBytes":18446744073709551616"#, None),
        (r#","maxBytes":-1"#, None),
        (r#","maxBytes":5.0"#, None),
        (r#","maxBytes":"5""#, None),
        (r#","maxBytes":null"#, None),
        (r#","maxBytes":5,"maxBytes":5"#, None),
        (r#","maxBytes":5,"maxBytes":null"#, None),
        (r#","maxBytes":00"#, None),
        (r#","maxBytes":[5]"#, None),
        ("", None),
    ] {
        let received = parse(members);
        let expected = value.map(|max_bytes| UploadError::TooLarge { max_bytes });
        assert_eq!(received.error(), expected.as_ref(), "{members}");
        assert_eq!(received.wire_code(), Some("upload_too_large"), "{members}");
        assert!(received.entry().is_some());
    }
}

/// Readers would not agree on which of the two it is.
#[test]
fn a_member_that_is_there_twice_does_not_read_as_an_absent_one() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 409, code = "room_taken", message = "The room is taken.")]
    struct RoomTaken {
        #[unified(member)]
        until: Option<String>,
    }

    let free = || Some(RoomTaken { until: None });
    for (members, value) in [
        ("", free()),
        (r#","until":null"#, free()),
        (r#","until":"18:00""#, Some(RoomTaken { until: Some("18:00".to_owned()) })),
        (r#","until":"18:00","until":"19:00""#, None),
        (r#","until":"18:00","unt\u0069l":null"#, None),
        (r#","until":null,"until":null"#, None),
        (r#","other":1,"other":2"#, free()),
    ] {
        let body = format!(r#"{{"error":{{"code":"room_taken","message":"a"{members}}}}}"#);
        let response = Response::builder().status(409).body(body).unwrap();
        let received = Received::<RoomTaken>::parse(response);
        assert_eq!(received.error(), value.as_ref(), "{members}");
        assert_eq!(received.code(), "room_taken");
    }
}

#[test]
fn a_member_is_read_by_its_name_as_any_type() {
    let members = r#","maxBytes":5,"\u0061 \"b\"":"c\n","text":"plain","list":[1,{"a":null}],"none":null,"twice":1,"twice":1,"bad":"\ud800","big":340282366920938463463374607431768211455"#;
    let received = parse(members);
    assert_eq!(received.member::<u64>("maxBytes").unwrap().unwrap(), 5);
    assert_eq!(received.member::<Option<u8>>("maxBytes").unwrap().unwrap(), Some(5));
    assert_eq!(received.member::<String>("a \"b\"").unwrap().unwrap(), "c\n");
    assert_eq!(received.member::<&str>("text").unwrap().unwrap(), "plain");
    assert_eq!(received.member::<Value>("list").unwrap().unwrap(), json!([1, {"a": null}]));
    assert_eq!(received.member::<u128>("big").unwrap().unwrap(), u128::MAX);
    assert!(received.member::<String>("maxBytes").unwrap().is_err());
    assert!(received.member::<&str>("a \"b\"").unwrap().is_err());
    assert!(received.member::<String>("bad").unwrap().is_err());
    for absent in ["none", "twice", "code", "message", "MaxBytes", "", "error"] {
        assert!(received.member::<Value>(absent).is_none(), "{absent}");
    }
    let nested = format!(r#","deep":{}{}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(parse(&nested).member::<Value>("deep").unwrap().is_err());
}

#[test]
fn what_is_no_envelope_has_no_members() {
    for body in ["", "7", "{}", "[]", r#"{"maxBytes":5}"#, r#"{"error":5}"#, r#"{"error":{"a":5}"#]
    {
        let response = Response::builder().status(413).body(body.to_owned()).unwrap();
        let received = Received::<UploadError>::parse(response);
        assert!(received.member::<Value>("maxBytes").is_none());
        assert!(received.member::<Value>("a").is_none());
        assert_eq!(received.request_id(), None);
    }
}

/// No type of a member stops the declaration from compiling, and what cannot be read gives `None`.
#[test]
fn members_of_any_type_compile() {
    #[derive(Debug, PartialEq, Serialize)]
    struct NotRead(u8);

    /// A type that borrows, and comes back with the lifetime of the text alone.
    #[derive(Debug, PartialEq, Serialize)]
    struct Borrowing<'a>(&'a str);
    impl<'a> Deserialize<'a> for Borrowing<'a> {
        fn deserialize<D: serde::Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
            Deserialize::deserialize(deserializer).map(Self)
        }
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Padding<const N: usize>(u8);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    enum Tree {
        Leaf,
        Node(Vec<Tree>),
    }

    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(prefix = "any_", status = 400)]
    enum AnyError<'a, T, const N: usize> {
        #[unified(message = "Wrong.")]
        Static(#[unified(member = "value")] &'static str),
        #[unified(message = "Wrong.")]
        Text(#[unified(member = "value")] &'a str),
        #[unified(message = "Wrong.")]
        Cow(#[unified(member = "value")] Cow<'a, str>),
        #[unified(message = "Wrong.")]
        Borrowing(#[unified(member = "value")] Borrowing<'a>),
        #[unified(message = "Wrong.")]
        BorrowingStatic(#[unified(member = "value")] Borrowing<'static>),
        #[unified(message = "Wrong.")]
        Parameter(#[unified(member = "value")] T),
        #[unified(message = "Wrong.")]
        Parameters(#[unified(member = "value")] Vec<Option<T>>),
        #[unified(message = "Wrong.")]
        Length(#[unified(member = "value")] Padding<N>),
        #[unified(message = "Wrong.")]
        Rc(#[unified(member = "value")] Box<str>),
        #[unified(message = "Wrong.")]
        NotRead(#[unified(member = "value")] NotRead),
        #[unified(message = "Wrong.")]
        Tree(#[unified(member = "value")] Tree),
        #[unified(message = "Wrong.")]
        Own(#[unified(member = "value")] Box<Option<u8>>, #[unified(member = "more")] (u8, char)),
        #[unified(message = "Wrong.")]
        Unit(#[unified(member = "value")] ()),
        #[unified(message = "Wrong.")]
        Map(#[unified(member = "value")] BTreeMap<u8, Option<Value>>),
    }
    type Wrong<'a> = AnyError<'a, u8, 2>;

    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(status = 400, code = "shared", message = "Shared.")]
    struct Shared(#[unified(member = "value")] SharedText);
    #[derive(Debug, PartialEq)]
    struct SharedText(Rc<str>);
    impl Serialize for SharedText {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.serialize(serializer)
        }
    }

    /// An error without a size is never received.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "unsized", message = "Wrong.")]
    #[allow(dead_code)]
    struct Unsized(#[unified(member = "value")] str);

    let text = String::from("text");
    for lost in [
        Wrong::Static("text"),
        Wrong::Text(&text),
        Wrong::Cow(Cow::Borrowed(&text)),
        Wrong::Borrowing(Borrowing(&text)),
        Wrong::BorrowingStatic(Borrowing("text")),
        Wrong::Parameter(7),
        Wrong::Parameters(vec![Some(7)]),
        Wrong::NotRead(NotRead(7)),
    ] {
        let received = received::<Wrong<'_>>(&lost);
        assert_eq!(received.entry(), lost.entry());
        assert_eq!(received.error(), None, "{lost:?}");
        assert!(received.member::<Value>("value").is_some(), "{lost:?}");
    }
    for found in [
        Wrong::Rc("text".into()),
        Wrong::Tree(Tree::Node(vec![Tree::Leaf, Tree::Node(vec![])])),
        Wrong::Own(Box::new(None), (7, 'ß')),
        Wrong::Own(Box::new(Some(1)), (7, '"')),
        Wrong::Unit(()),
        Wrong::Length(Padding(2)),
        Wrong::Map(BTreeMap::from([(7, None), (8, Some(json!({"a": [1.5]})))])),
    ] {
        assert_eq!(received::<Wrong<'_>>(&found).error(), Some(&found));
    }
    let shared = Shared(SharedText("text".into()));
    assert_eq!(received::<Shared>(&shared).error(), None);
}

/// In a generic type `Self` has the parameters, and borrows what they borrow.
#[test]
fn a_member_may_hold_values_of_its_own_type() {
    #[derive(Debug, PartialEq, UnifiedError)]
    #[unified(prefix = "step_", status = 400)]
    #[allow(dead_code)] // its lifetime is what matters
    enum StepError<'a> {
        #[unified(message = "Wrong.")]
        Text(#[unified(member = "text")] &'a str),
        #[unified(message = "Wrong.")]
        Before(#[unified(member = "before", expose)] Box<Self>),
        #[unified(message = "Wrong.")]
        First,
    }
    impl<'de: 'a, 'a> Deserialize<'de> for StepError<'a> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Value::deserialize(deserializer).map(|_| Self::First)
        }
    }

    let error = StepError::Before(Box::new(StepError::First));
    assert_eq!(received::<StepError<'_>>(&error).error(), None);
    assert_eq!(received::<StepError<'_>>(&StepError::First).error(), Some(&StepError::First));
}
