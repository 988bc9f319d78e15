//! `client::Received`: what it tells of an answer.

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

const ENVELOPE: &str =
    r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#;

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
    assert_eq!(received.wire_code(), Some("user_email_invalid"));
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
            410,
            "{\"error\":{\"code\":\"a\u{200b}\",\"message\":\"नहीं e\u{301} \u{2028}\u{e0041} c:\\\\d\"}}",
            "received 410 Gone, undeclared code a\\u{200b}: नहीं e\u{301} \\u{2028}\\u{e0041} c:\\d",
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
    assert_eq!(received.wire_code(), Some("user_email_invalid"));
}
