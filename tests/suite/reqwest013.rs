//! `ResponseExt` on the responses of `reqwest` 0.13: what is read of which answer.

use std::error::Error;
use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::client::{BODY_LIMIT, ResponseExt};
use unifiedapi_errors_tests::upstream::{answer_once, fetch, listen, run};

#[derive(Debug, UnifiedError)]
enum UserError {
    #[unified(
        status = 400,
        code = "user_email_invalid",
        message = "The e-mail address is invalid."
    )]
    EmailInvalid,
}

#[test]
fn a_success_or_a_redirect_is_no_error() {
    run(async {
        for status in ["200 OK", "204 No Content", "304 Not Modified", "302 Found"] {
            let server = answer_once(format!("HTTP/1.1 {status}\r\n\r\n").into_bytes());
            let response = fetch::<UserError>(format!("http://{server}/")).await.unwrap();
            assert!(status.starts_with(response.status().as_str()));
        }
    });
}

#[test]
fn a_status_that_http_does_not_have_is_an_error_of_the_server() {
    run(async {
        for status in [600, 999] {
            let body = r#"{"error":{"code":"user_email_invalid","message":"a"}}"#;
            let server = answer_once(with_length(&format!("{status} Failed"), body));
            let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
            assert_eq!(received.response().status(), status);
            assert_eq!(received.wire_code(), Some("user_email_invalid"));
            // A gateway never passes it on.
            assert_eq!(received.status(), 502);
            assert_eq!(received.relay_unknown().status(), 502);
        }
    });
}

fn with_length(status: &str, body: &str) -> Vec<u8> {
    let len = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {len}\r\nx-id: 7\r\n\r\n{body}").into_bytes()
}

#[test]
fn a_body_is_read_up_to_the_limit() {
    run(async {
        let envelope = |len: usize| {
            let frame = r#"{"error":{"code":"user_gone","message":""}}"#;
            let message = "m".repeat(len - frame.len());
            format!(r#"{{"error":{{"code":"user_gone","message":"{message}"}}}}"#)
        };
        for (len, is_complete) in
            [(100, true), (BODY_LIMIT, true), (BODY_LIMIT + 1, false), (20 * BODY_LIMIT, false)]
        {
            let body = envelope(len);
            assert_eq!(body.len(), len);
            let server = answer_once(with_length("410 Gone", &body));
            let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
            assert_eq!(received.is_complete(), is_complete, "{len}");
            assert_eq!(received.wire_code(), is_complete.then_some("user_gone"));
            assert_eq!(received.response().headers()["x-id"], "7");
            let kept = len.min(BODY_LIMIT);
            assert_eq!(received.response().body(), &body.as_bytes()[..kept]);
            assert!(received.source().is_none());
        }
    });
}

#[test]
fn an_envelope_with_more_behind_the_limit_is_none() {
    run(async {
        let envelope = UserError::EmailInvalid.body();
        let body = format!("{}{}", String::from_utf8_lossy(&envelope), " ".repeat(100));
        for (limit, is_complete) in [(envelope.len(), false), (body.len(), true), (0, false)] {
            let server = answer_once(with_length("400 Bad Request", &body));
            let response = reqwest::get(format!("http://{server}/")).await.unwrap();
            let received = response.error_for_unified_within::<UserError>(limit).await.unwrap_err();
            assert_eq!(received.is_complete(), is_complete);
            assert_eq!(received.entry().is_some(), is_complete);
            assert_eq!(received.response().body().len(), limit);
            assert_eq!(UnifiedError::status(&received), if is_complete { 400 } else { 502 });
        }
    });
}

#[test]
fn a_body_without_end_is_left() {
    run(async {
        let (listener, server) = listen();
        let endless = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await?;
            let _ = stream.read(&mut [0; 4096]).await?;
            stream.write_all(b"HTTP/1.1 500 Oops\r\n\r\n").await?;
            loop {
                // Ends with an error once the client has gone.
                stream.write_all(&[b'['; 8192]).await?;
            }
            #[allow(unreachable_code)]
            Ok::<_, io::Error>(())
        });
        let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
        assert_eq!(received.response().body().len(), BODY_LIMIT);
        assert!(received.to_string().ends_with("… (only 65536 bytes were read)"), "{received}");
        assert!(endless.await.unwrap().is_err());
    });
}

#[test]
fn a_body_that_breaks_off_is_kept_and_says_why() {
    run(async {
        let envelope = UserError::EmailInvalid.body();
        let mut answer =
            format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n", envelope.len() + 1)
                .into_bytes();
        answer.extend_from_slice(&envelope);
        let server = answer_once(answer);
        let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
        assert_eq!(received.response().status(), 400);
        assert_eq!(received.response().body(), &envelope);
        assert_eq!(received.wire_code(), None);
        assert!(!received.is_complete());
        assert!(received.to_string().ends_with("(broke off after 82 bytes)"), "{received}");
        assert!(received.source().is_some_and(|cause| cause.is::<reqwest::Error>()));
        assert_eq!(UnifiedError::code(&received), "bad_gateway");
    });
}

#[test]
fn reading_may_be_left_to_another_thread() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }

    run(async {
        let server = answer_once(with_length("400 Bad Request", ""));
        let received = is_send(fetch::<UserError>(format!("http://{server}/")));
        let received = tokio::spawn(received).await.unwrap();
        assert!(received.is_err());
    });
}
