//! `client::Received`: what becomes of every kind of answer.

use std::error::Error;

use http::{HeaderMap, Response, StatusCode};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

#[derive(Clone, Debug, PartialEq, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 409, message = "The name \"{0}\" is taken.")]
    NameTaken(String),
    #[unified(transparent)]
    Api(UnifiedApiError),
}

fn answer(status: u16, body: impl AsRef<[u8]>) -> Response<Vec<u8>> {
    Response::builder().status(status).body(body.as_ref().to_vec()).unwrap()
}

fn received(status: u16, body: impl AsRef<[u8]>) -> Received<UserError> {
    Received::parse(answer(status, body))
}

fn variant(received: &Received<UserError>) -> Option<&'static str> {
    received.entry().map(Entry::variant)
}

/// One kind of body: its name, itself, and the code, message and variant that it becomes.
type Row =
    (&'static str, Vec<u8>, Option<&'static str>, Option<&'static str>, Option<&'static str>);

fn row(
    name: &'static str,
    body: impl AsRef<[u8]>,
    code: impl Into<Option<&'static str>>,
    message: impl Into<Option<&'static str>>,
    variant: impl Into<Option<&'static str>>,
) -> Row {
    (name, body.as_ref().to_vec(), code.into(), message.into(), variant.into())
}

const CODE: &str = "user_email_invalid";
const MESSAGE: &str = "The e-mail address is invalid.";
const ENVELOPE: &str =
    r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#;

/// Envelopes in other shapes than the one that is sent.
#[rustfmt::skip]
fn envelopes() -> Vec<Row> {
    let known = "EmailInvalid";
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    vec![
        row("canonical", ENVELOPE, CODE, MESSAGE, known),
        row("white space", format!("\r\n {} \t\n", ENVELOPE.replace(':', " :\n ")), CODE, MESSAGE, known),
        row("byte order mark", format!("\u{feff}{ENVELOPE}"), CODE, MESSAGE, known),
        row("other order", r#"{"error":{"message":"The e-mail address is invalid.","code":"user_email_invalid"}}"#, CODE, MESSAGE, known),
        row("escapes", r#"{"\u0065rror":{"code":"user_email\u005Finvalid","message":"The e\u002dmail address is invalid."}}"#, CODE, MESSAGE, known),
        row("extra members", r#"{"id":1,"error":{"a":{"code":"x"},"code":"user_email_invalid","b":[{}],"message":"The e-mail address is invalid.","c":1e999},"code":"y"}"#, CODE, MESSAGE, known),
        row("deep extra member", format!(r#"{{"a":{deep},"error":{{"b":{deep},"code":"user_email_invalid"}}}}"#), CODE, None, known),
        row("no message", r#"{"error":{"code":"user_email_invalid"}}"#, CODE, None, known),
        row("other message", r#"{"error":{"code":"user_email_invalid","message":"Adresse invalide."}}"#, CODE, "Adresse invalide.", known),
        row("message of another type", r#"{"error":{"code":"user_email_invalid","message":{"en":"a"}}}"#, CODE, None, known),
        row("message twice", r#"{"error":{"code":"user_email_invalid","message":"a","message":"b"}}"#, CODE, None, known),
        row("unknown code", r#"{"error":{"code":"user_gone","message":"Gone."}}"#, "user_gone", "Gone.", None),
        row("code of the wrong case", r#"{"error":{"code":"User_Email_Invalid","message":""}}"#, "User_Email_Invalid", "", None),
        row("illegal code", r#"{"error":{"code":"","message":"\ud83d\ude00\n"}}"#, "", "😀\n", None),
        row("code with NUL", r#"{"error":{"code":"a\u0000","message":"a"}}"#, "a\0", "a", None),
        row("code of an inner type", r#"{"error":{"code":"expired_token","message":"x"}}"#, "expired_token", "x", "ExpiredToken"),
        row("no code", r#"{"error":{"message":"Gone."}}"#, None, "Gone.", None),
        row("code as a number", r#"{"error":{"code":404,"message":"Gone."}}"#, None, "Gone.", None),
        row("code twice", r#"{"error":{"code":"user_email_invalid","code":"user_gone","message":"a"}}"#, None, "a", None),
        row("code twice, once as null", r#"{"error":{"code":"user_email_invalid","code":null,"message":"a"}}"#, None, "a", None),
    ]
}

/// What is no envelope at all: neither code nor message.
#[rustfmt::skip]
fn others() -> Vec<(&'static str, Vec<u8>)> {
    let other = |name, body: &[u8]| (name, body.to_vec());
    let text = |name, body: &str| (name, body.as_bytes().to_vec());
    let mut rows = vec![
        text("empty", ""),
        text("white space alone", " \r\n\t "),
        text("page of a proxy", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>…"),
        text("text", "upstream connect error or disconnect/reset before headers"),
        text("text that holds an envelope", r#"error: {"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("error as text", r#"{"error":"text"}"#),
        text("error as null", r#"{"error":null}"#),
        text("error as a list", r#"{"error":[{"code":"user_email_invalid","message":"a"}]}"#),
        text("errors", r#"{"errors":[{"code":"user_email_invalid","message":"a"}]}"#),
        text("members on top", r#"{"code":"user_email_invalid","message":"a"}"#),
        text("OAuth (RFC 6749)", r#"{"error":"invalid_grant","error_description":"The code has expired."}"#),
        text("problem+json (RFC 9457)", r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"a","code":"user_email_invalid"}"#),
        text("JSON:API", r#"{"errors":[{"status":"404","code":"user_not_found","title":"a"}],"error":{}}"#),
        text("list", "[1,2,3]"),
        text("string", "\"user_email_invalid\""),
        text("number", "404"),
        text("null", "null"),
        text("empty object", "{}"),
        text("empty error", r#"{"error":{}}"#),
        text("error twice", r#"{"error":{"code":"user_email_invalid","message":"a"},"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("error twice, once as text", r#"{"error":{"code":"user_email_invalid","message":"a"},"error":"a"}"#),
        text("two documents", &format!("{ENVELOPE}\n{ENVELOPE}")),
        text("something behind", &format!("{ENVELOPE}<!-- cached -->")),
        text("raw line break in a text", "{\"error\":{\"code\":\"user_email_invalid\",\"message\":\"a\nb\"}}"),
        text("unknown escape", r#"{"error":{"code":"user_email_invalid","message":"\x41"}}"#),
        text("sign in an escape", r#"{"error":{"code":"user_email_invalid","message":"\u+041"}}"#),
        text("half of a surrogate pair", r#"{"error":{"code":"user_email_invalid","message":"\ud83d"}}"#),
        text("quote in a text", r#"{"error":{"code":"user_email_invalid","message":"a"b"}}"#),
        text("escape at the end", r#"{"error":{"code":"user_email_invalid","message":"a\"}}"#),
        text("comma too many", r#"{"error":{"code":"user_email_invalid","message":"a",}}"#),
        text("single quotes", "{'error':{'code':'user_email_invalid','message':'a'}}"),
        text("JavaScript", r#"while(1);{"error":{"code":"user_email_invalid","message":"a"}}"#),
        other("invalid UTF-8", b"{\"error\":{\"code\":\"user_email_invalid\",\"message\":\"\xff\"}}"),
        other("invalid UTF-8 elsewhere", b"{\"a\":\"\xc3\",\"error\":{\"code\":\"user_email_invalid\"}}"),
        other("UTF-16", &ENVELOPE.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()),
        other("gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56"),
        other("zeros", &[0; 1000]),
        text("deep nesting alone", &"[".repeat(1_000_000)),
        text("deep nesting of errors", &r#"{"error":"#.repeat(100_000)),
        text("megabytes of text", &"lorem ipsum ".repeat(500_000)),
        text("megabytes in a message, unfinished", &format!(r#"{{"error":{{"code":"a","message":"{}"#, "a".repeat(5_000_000))),
    ];
    // Cut off anywhere but in white space at the end.
    rows.extend((0..ENVELOPE.len()).map(|len| ("truncated", ENVELOPE.as_bytes()[..len].to_vec())));
    rows
}

#[test]
fn an_envelope_is_read_in_any_shape() {
    for (name, body, code, message, expected) in envelopes() {
        let received = received(400, &body);
        assert_eq!(received.wire_code(), code, "{name}");
        assert_eq!(received.wire_message(), message, "{name}");
        assert_eq!(variant(&received), expected, "{name}");
        assert_eq!(received.error().is_some(), expected.is_some(), "{name}");
        assert_eq!(received.response().body(), &body, "{name}");
    }
}

#[test]
fn what_is_no_envelope_is_kept_and_says_nothing() {
    for (name, body) in others() {
        for status in [200, 301, 404, 502, 999] {
            let received = received(status, &body);
            assert_eq!(received.wire_code(), None, "{name}");
            assert_eq!(received.wire_message(), None, "{name}");
            assert_eq!(received.entry(), None, "{name}");
            assert_eq!(received.error(), None, "{name}");
            assert_eq!(received.code_enum(), None, "{name}");
            assert_eq!(received.response().status().as_u16(), status, "{name}");
            assert_eq!(received.response().body(), &body, "{name}");
            assert!(received.is_complete(), "{name}");
        }
    }
}

#[test]
fn a_megabyte_of_message_is_a_message() {
    let message = "a\"b\\".repeat(1_000_000);
    let body = UserError::NameTaken(message.clone()).body();
    let received = received(409, &body);
    assert_eq!(received.wire_message(), Some(&*format!("The name \"{message}\" is taken.")));
    assert_eq!(received.code_enum(), Some(UserErrorCode::NameTaken));
    assert!(received.to_string().len() < 1000, "{received}");
    assert!(format!("{received:?}").len() < 3000, "{received:?}");
}

#[test]
fn an_answer_is_kept_as_it_came() {
    let response = Response::builder()
        .status(StatusCode::UNAUTHORIZED)
        .version(http::Version::HTTP_2)
        .header("www-authenticate", "Bearer")
        .header("x-request-id", b"\xff7".as_slice())
        .header("set-cookie", "a=1")
        .header("set-cookie", "b=2")
        .extension(7_u8)
        .body(r#"{ "error": {"code":"expired_token","message":"a"}, "trace": 7 }"#)
        .unwrap();
    let headers: HeaderMap = response.headers().clone();
    let received = Received::<UserError>::parse(response);
    let kept = received.response();
    assert_eq!(kept.status(), 401);
    assert_eq!(kept.version(), http::Version::HTTP_2);
    assert_eq!(kept.headers(), &headers);
    assert_eq!(kept.extensions().get::<u8>(), Some(&7));
    assert_eq!(kept.body(), r#"{ "error": {"code":"expired_token","message":"a"}, "trace": 7 }"#);
    assert_eq!(received.error(), Some(&UserError::Api(UnifiedApiError::ExpiredToken)));
}

#[test]
fn a_variant_with_data_is_recognised_by_its_code() {
    for (error, code) in [
        (UserError::NotFound { id: 7 }, UserErrorCode::NotFound),
        (UserError::NameTaken("\"Ada\"\n".to_owned()), UserErrorCode::NameTaken),
    ] {
        let received = Received::<UserError>::parse(error.to_response());
        assert_eq!(received.entry(), error.entry());
        assert_eq!(received.code_enum(), Some(code));
        assert_eq!(received.wire_message(), Some(&*error.message()));
        assert_eq!(received.error(), None);
    }
}

#[test]
fn every_entry_of_the_catalog_comes_back() {
    for entry in UnifiedApiError::entries() {
        let error = UnifiedApiError::from_entry(entry).unwrap();
        let received = Received::<UnifiedApiError>::parse(error.to_response());
        // The page has one row twice, word for word: the first of the two is as good.
        let twin = UnifiedApiError::entries().find(|twin| {
            (twin.code(), twin.status(), twin.message())
                == (entry.code(), entry.status(), entry.message())
        });
        assert_eq!(received.entry(), twin);
        assert_eq!(received.error().and_then(UnifiedError::entry), twin);
        if entry.code() != "extension_invalid" {
            assert_eq!(received.error(), Some(&error));
        }
    }
}

#[test]
fn of_several_entries_with_one_code_status_and_message_decide() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    #[allow(dead_code)] // received, never made
    enum ListError {
        #[unified(code = "value_invalid", shared_code, message = "The value {0}.")]
        Vague(String),
        #[unified(code = "value_invalid", shared_code, message = "The value {0} is no number.")]
        NoNumber(String),
        #[unified(code = "value_invalid", shared_code, message = "The value 7 is no number.")]
        NotEvenSeven,
        #[unified(transparent)]
        Other(OtherError),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, code = "value_invalid", message = "The value {0} is no number.")]
    struct OtherError(u8);

    for (status, message, expected) in [
        (400, "The value 7 is no number.", "NotEvenSeven"),
        (400, "The value 8 is no number.", "NoNumber"),
        (400, "The value 8 is too large.", "Vague"),
        (400, "Something else.", "Vague"),
        (422, "The value 7 is no number.", "OtherError"),
        (422, "Something else.", "OtherError"),
        (500, "The value 7 is no number.", "NotEvenSeven"),
        (500, "Something else.", "Vague"),
    ] {
        let body = serde_json::json!({"error": {"code": "value_invalid", "message": message}});
        let received = Received::<ListError>::parse(answer(status, body.to_string()));
        let found = received.entry().map(Entry::variant);
        assert_eq!(found, Some(expected), "{status} {message}");
    }
}

#[test]
fn a_type_without_entries_receives_everything_as_unknown() {
    #[derive(Debug, UnifiedError)]
    enum Never {}

    let received = Received::<Never>::parse(answer(404, ENVELOPE));
    assert_eq!(received.wire_code(), Some(CODE));
    assert_eq!(received.entry(), None);
    assert!(received.error().is_none());
}

#[test]
fn a_log_reads_what_came() {
    let long = "ab".repeat(200);
    for (status, body, shown) in [
        (
            400,
            ENVELOPE,
            "received 400 Bad Request, user_email_invalid: The e-mail address is invalid.",
        ),
        (
            410,
            r#"{"error":{"code":"a","message":"b\n\u001b[31m\u202e"}}"#,
            r"received 410 Gone, undeclared code a: b\n\u{1b}[31m\u{202e}",
        ),
        (
            404,
            r#"{"error":"text"}"#,
            r#"received 404 Not Found, no error code, body of 16 bytes: {"error":"text"}"#,
        ),
        (502, "", "received 502 Bad Gateway, no error code, no body"),
        (
            599,
            &long,
            &format!(
                "received 599 <unknown status code>, no error code, body of 400 bytes: {}…",
                &long[..200]
            ),
        ),
    ] {
        assert_eq!(received(status, body).to_string(), shown);
    }
    let invalid = received(502, b"a\xff\xfeb").to_string();
    assert_eq!(
        invalid,
        "received 502 Bad Gateway, no error code, body of 4 bytes: a\u{fffd}\u{fffd}b"
    );
    assert!(received(502, "").source().is_none());
}

#[test]
fn debug_shows_what_came_and_is_no_longer_than_that() {
    let shown =
        format!("{:?}", received(404, r#"{"error":{"code":"user_not_found","message":"a"}}"#));
    for part in ["status: 404", "user_not_found", "NotFound", "(49 bytes)", "headers: {}"] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[test]
fn a_received_error_is_small_and_may_cross_threads() {
    fn is_error<E: Error + Send + Sync + 'static>(_: &E) {}

    let received = received(404, ENVELOPE);
    is_error(&received);
    assert_eq!(size_of_val(&received), size_of::<usize>());
    let received = std::thread::spawn(move || received).join().unwrap();
    assert_eq!(received.wire_code(), Some(CODE));
}
