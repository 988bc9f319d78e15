//! Which data a gateway passes on, and in which shape it answers.

use http::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use unifiedapi_errors::client::{BadGateway, Received};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};
use unifiedapi_errors_tests::shapes::Flat;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct FieldError {
    field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Debug, Serialize)]
struct NotRead(u8);

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400)]
#[allow(dead_code)] // received, never made
enum UserError {
    #[unified(status = 422, message = "The {thing} is invalid.")]
    Invalid {
        #[unified(member)]
        fields: Vec<FieldError>,
        #[unified(member)]
        limit: Option<u64>,
        thing: String,
    },
    #[unified(status = 500, message = "The store failed.")]
    Store {
        #[unified(member)]
        shard: u8,
        #[unified(member)]
        origin: &'static str,
        #[unified(member)]
        not_read: NotRead,
    },
    #[unified(status = 413, message = "The notes are too long.")]
    Notes {
        #[unified(member)]
        first: String,
        #[unified(member)]
        second: String,
        #[unified(member)]
        third: u8,
    },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
}

#[derive(Debug, UnifiedError)]
enum GatewayError {
    #[unified(transparent)]
    Users(#[from] Received<UserError>),
}

/// The gateway's own shape is what its clients get.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat)]
enum FlatGatewayError {
    #[unified(transparent)]
    Users(#[from] Received<UserError>),
}

/// Declares what it receives in a shape of its own.
#[derive(Debug, UnifiedError)]
#[unified(status = 429, envelope = Flat)]
#[allow(dead_code)] // received, never made
enum FlatError {
    #[unified(code = "quota_over", message = "At most {max} calls are allowed.")]
    Over {
        #[unified(member)]
        max: u64,
        #[unified(member)]
        param: Option<String>,
    },
    #[unified(code = "quota_none", message = "There is no quota.", group = "Quotas")]
    None,
    #[unified(transparent)]
    Users(UserError),
}

fn parse<E: Catalog>(status: u16, body: impl Into<String>) -> Received<E> {
    Received::parse(Response::builder().status(status).body(body.into()).unwrap())
}

fn envelope(code: &str, message: &str, members: &str) -> String {
    format!(r#"{{"error":{{"code":"{code}","message":"{message}"{members}}}}}"#)
}

/// Checks the body that goes out, alone and in the variant of a gateway.
fn check(status: u16, body: &str, expected: &str) {
    let error = parse::<UserError>(status, body);
    assert_eq!(error.body(), expected, "{body}");
    assert_eq!(serde_json::to_string(&error).unwrap(), expected);
    let members: Value = serde_json::from_str(expected).unwrap();
    let mut members = members["error"].clone();
    for own in ["code", "message"] {
        members.as_object_mut().unwrap().remove(own);
    }
    assert_eq!(Value::from(error.members()), members);
    let error = GatewayError::from(error);
    assert_eq!(error.body(), expected);
    assert_eq!(error.to_response().body(), expected);
}

#[test]
fn declared_members_that_read_as_their_types_are_passed_on() {
    let invalid = |members| envelope("user_invalid", "The name is invalid.", members);
    for (members, expected) in [
        (r#","fields":[],"limit":5"#, r#","fields":[],"limit":5"#),
        (r#","limit":5,"sql":"SELECT","fields":[]"#, r#","fields":[],"limit":5"#),
        (
            r#","fields":[{"field":"a","reason":"ß\n"}]"#,
            r#","fields":[{"field":"a","reason":"ß\n"}]"#,
        ),
        // What the type does not know stays behind as well.
        (r#","fields":[{"field":"a","sql":"SELECT"}]"#, r#","fields":[{"field":"a"}]"#),
        (r#","f\u0069elds": [ ] ,"limit":null"#, r#","fields":[]"#),
        (r#","fields":{},"limit":5"#, r#","limit":5"#),
        (r#","fields":[7],"limit":-1"#, ""),
        (r#","fields":[],"fields":[],"limit":"5""#, ""),
        (r#","thing":"name","trace":"at db.rs:7""#, ""),
        ("", ""),
    ] {
        check(422, &invalid(members), &invalid(expected));
    }
    // A type of which values are only made tells nothing of what was received.
    let store = |members| envelope("user_store", "The store failed.", members);
    let sent = r#","shard":7,"origin":"eu","not_read":7"#;
    check(500, &store(sent), &store(r#","shard":7"#));
    let email = |members| envelope("user_email_invalid", "The e-mail address is invalid.", members);
    check(400, &email(r#","limit":5"#), &email(""));
}

#[test]
fn so_much_of_them_is_passed_on() {
    let notes = |first: usize, second: usize| {
        let text = |len| "x".repeat(len);
        let members =
            format!(r#","first":"{}","second":"{}","third":7"#, text(first), text(second));
        envelope("user_notes", "The notes are too long.", &members)
    };
    let without = |body: &str, name: &str| {
        let (before, rest) = body.split_once(&format!(",\"{name}\":")).unwrap();
        format!("{before}{}", &rest[rest.find(',').unwrap()..])
    };
    // With quotes, and the third.
    let limit = 4 * 1024 - 5;
    for body in [notes(limit, 0), notes(1000, limit - 1000), notes(0, limit)] {
        check(413, &body, &body);
    }
    let body = notes(limit + 5, 10);
    check(413, &body, &without(&body, "first"));
    let body = notes(1000, limit);
    check(413, &body, &without(&body, "second"));
}

#[test]
fn members_of_what_is_not_declared_stay_behind() {
    let body = envelope("user_gone", "Gone.", r#","fields":[]"#);
    let received = parse::<UserError>(410, body).relay_unknown();
    assert_eq!(received.body(), envelope("user_gone", "Gone.", ""));
    assert!(received.members().is_empty());
    // With another status it is not what was declared.
    let body = envelope("user_invalid", "Wrong.", r#","fields":[]"#);
    let received = parse::<UserError>(400, body).relay_unknown();
    assert_eq!(received.body(), envelope("user_invalid", "Wrong.", ""));
}

#[test]
fn alone_it_goes_out_in_the_shape_that_was_received() {
    let over = r#"{"version":1,"message":"At most 5 calls are allowed.","code":"quota_over","param":"a","trace":{},"max":5}"#;
    let none = r#"{"version":1,"message":"There is no quota.","code":"quota_none","type":"Quotas","param":null,"trace":{}}"#;
    let refused = r#"{"version":1,"message":"An upstream service gave no usable answer.","code":"bad_gateway","param":null,"trace":{}}"#;
    let inner = r#"{"version":1,"message":"The e-mail address is invalid.","code":"user_email_invalid","param":null,"trace":{}}"#;
    for (status, sent, expected) in [
        (429, over.replace("{}", r#"{"id":"theirs"}"#), over),
        (429, none.replace("There is no quota.", "Kein Kontingent."), none),
        (400, inner.to_owned(), inner),
        (429, over.replace("quota_over", "quota_unknown"), refused),
        (500, "<html>".to_owned(), refused),
    ] {
        let received = parse::<FlatError>(status, sent);
        assert_eq!(received.body(), expected);
        assert_eq!(serde_json::to_string(&received).unwrap(), expected);
        let response = received.to_response();
        assert_eq!(response.headers()["content-type"], "application/vnd.example.error+json");
        assert_eq!(UnifiedError::entry(&received).map(Entry::envelope), Some("Flat"));
    }
    let sent = over.replace("quota_over", "quota_unknown").replace("{}", r#"{"id":"theirs"}"#);
    let unknown = parse::<FlatError>(429, sent).relay_unknown();
    let expected = r#"{"version":1,"message":"At most 5 calls are allowed.","code":"quota_unknown","param":null,"trace":{}}"#;
    assert_eq!(unknown.body(), expected);
    assert!(<Received<FlatError>>::entries().all(|entry| entry.envelope() == "Flat"));
}

#[test]
fn the_type_that_a_handler_returns_decides_on_the_shape() {
    let body = envelope("user_invalid", "The name is invalid.", r#","fields":[],"limit":5"#);
    let flat = FlatGatewayError::from(parse(422, body));
    let expected = r#"{"version":1,"message":"The name is invalid.","code":"user_invalid","param":null,"trace":{},"fields":[],"limit":5}"#;
    assert_eq!(flat.body(), expected);
    let second = Received::<FlatGatewayError>::parse(flat.to_response());
    assert_eq!(second.body(), expected);
    assert_eq!(second.member::<u64>("limit").unwrap().unwrap(), 5);

    #[derive(Debug, UnifiedError)]
    enum Plain {
        #[unified(transparent)]
        Flat(Received<FlatError>),
    }
    let over = r#"{"version":1,"message":"At most 5 calls are allowed.","code":"quota_over","param":"a","trace":{},"max":5}"#;
    let plain = Plain::Flat(parse(429, over));
    assert_eq!(
        serde_json::from_slice::<Value>(&plain.body()).unwrap(),
        json!({"error": {
            "code": "quota_over", "message": "At most 5 calls are allowed.", "max": 5, "param": "a",
        }})
    );
    let refused = Plain::Flat(parse(429, "<html>"));
    assert_eq!(refused.body(), BadGateway.body());
}

/// Where no message is received, a stranger's code goes out with a fixed text.
#[test]
fn a_shape_without_a_message_is_relayed() {
    use unifiedapi_errors_tests::shapes::Linked;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, envelope = Linked)]
    #[allow(dead_code)] // received, never made
    enum LinkedError {
        #[unified(code = "quota_over", message = "At most {0} calls are allowed.")]
        Over(u8),
    }
    #[derive(Debug, UnifiedError)]
    enum Plain {
        #[unified(transparent)]
        Linked(Received<LinkedError>),
    }

    let body =
        |code| format!(r#"{{"errors":[{{"help":"https://docs.example.com/429/é#{code}"}}]}}"#);
    for code in ["quota_over", "quota_unknown"] {
        let received = parse::<LinkedError>(429, body(code)).relay_unknown();
        assert_eq!(received.wire_message(), None);
        let expected = body(code).replace("]", r#","Too Many Requests"]"#);
        assert_eq!(received.body(), expected);
        let plain = Plain::Linked(received);
        assert_eq!(plain.body(), envelope(code, "The request failed.", ""));
    }
}
