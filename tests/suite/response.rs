//! `to_response`, and errors behind `dyn UnifiedError`.

use http::{Response, StatusCode, Version};
use std::io;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_", header("Cache-Control" = "no-store"))]
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 429, message = "Too many tries.", retry_after = _0)]
    TooManyTries(u32),
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "user store failed"
    )]
    Store(#[from] io::Error),
}

fn samples() -> [UserError; 4] {
    [
        UserError::NotFound { id: 7 },
        UserError::EmailInvalid,
        UserError::TooManyTries(30),
        UserError::from(io::Error::other("disk full")),
    ]
}

#[test]
fn a_response_has_the_status_and_the_body_of_the_error() {
    let expected = [
        (404, r#"{"error":{"code":"user_not_found","message":"User 7 was not found."}}"#),
        (
            400,
            r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#,
        ),
        (429, r#"{"error":{"code":"user_too_many_tries","message":"Too many tries."}}"#),
        (
            500,
            r#"{"error":{"code":"internal_server_error","message":"An internal error occurred."}}"#,
        ),
    ];
    for (error, (status, body)) in samples().iter().zip(expected) {
        let response: Response<bytes::Bytes> = error.to_response();
        assert_eq!(response.status().as_u16(), status, "{error:?}");
        assert_eq!(response.version(), Version::HTTP_11);
        assert_eq!(response.body(), body);
        assert_eq!(error.body(), body);
        assert_eq!(serde_json::to_string(error).unwrap(), body);
    }
}

#[test]
fn the_content_type_is_sent_exactly_once() {
    for error in samples() {
        let response = error.to_response();
        let types: Vec<_> = response.headers().get_all("content-type").iter().collect();
        assert_eq!(types, ["application/json"], "{error:?}");
        assert!(!error.headers().contains_key("content-type"), "{error:?}");
        assert!(!response.headers().contains_key("content-length"), "{error:?}");
    }
}

#[test]
fn a_response_has_the_declared_headers_and_no_others() {
    for error in samples() {
        let mut headers = error.to_response().headers().clone();
        headers.remove("content-type");
        assert_eq!(headers, error.headers(), "{error:?}");
        assert_eq!(headers["cache-control"], "no-store");
    }
    assert_eq!(UserError::TooManyTries(30).to_response().headers()["retry-after"], "30");
}

#[test]
fn an_error_answers_the_same_each_time() {
    for error in samples() {
        assert_eq!(error.body(), error.body());
        assert_eq!(error.to_response().headers(), error.to_response().headers());
    }
}

#[test]
fn errors_of_different_types_stand_behind_one_trait_object() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 418, code = "teapot", message = "Short and stout.")]
    struct Teapot;

    fn answer(error: &dyn UnifiedError) -> (StatusCode, String) {
        (error.to_response().status(), error.code().to_owned())
    }

    let errors: Vec<Box<dyn UnifiedError>> =
        vec![Box::new(UserError::NotFound { id: 7 }), Box::new(Teapot)];
    let answers: Vec<_> = errors.iter().map(|error| answer(&**error)).collect();
    assert_eq!(
        answers,
        [
            (StatusCode::NOT_FOUND, "user_not_found".to_owned()),
            (StatusCode::IM_A_TEAPOT, "teapot".to_owned())
        ]
    );
    assert_eq!(errors[0].entry().unwrap().variant(), "NotFound");
    assert_eq!(errors[1].to_string(), "Short and stout.");
}

#[test]
fn a_trait_object_may_cross_threads() {
    let error: Box<dyn UnifiedError + Send + Sync> = Box::new(UserError::EmailInvalid);
    let body = std::thread::spawn(move || error.body()).join().unwrap();
    assert_eq!(body, UserError::EmailInvalid.body());
}

#[test]
fn generic_code_needs_the_trait_only() {
    fn respond<T>(result: Result<T, impl UnifiedError>) -> u16 {
        result.map_or_else(|error| error.to_response().status().as_u16(), |_| 200)
    }

    assert_eq!(respond(Ok::<_, UserError>("Ada")), 200);
    assert_eq!(respond(Err::<(), _>(UserError::EmailInvalid)), 400);
}
