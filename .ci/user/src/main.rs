//! A small API's errors, declared with most of what the derive knows: what a user's crate asks of
//! the oldest compiler.

use std::time::Duration;

use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors::{openapi, reference, report, Catalog, UnifiedError};

const LIMIT: usize = 10;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode, header("x-api-version" = "5"))]
pub enum UserError {
    /// No user has this id.
    #[unified(status = 404, message = "User {id:>4} was not found.", group = "Users")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(message("{} names were sent; {max} are allowed.", _0.len(), max = LIMIT))]
    TooManyNames(Vec<String>),
    #[unified(status = 429, retry_after = wait, message = "Try again later.", display = "busy for {wait:?}")]
    Busy { wait: Duration },
    #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
    Store(#[from] std::io::Error),
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

#[derive(Debug, UnifiedError)]
#[unified(status = 422, code = "field_invalid", message = "The field {name} is invalid: {reason}.")]
struct FieldInvalid<'a, T> {
    name: &'a str,
    reason: T,
}

fn main() {
    let error = UserError::TooManyNames(vec!["Ada".to_owned(), "Grace".to_owned()]);
    let invalid = FieldInvalid { name: "email", reason: 7_u8 };
    for error in [&error as &dyn UnifiedError, &invalid, &UserError::Busy { wait: Duration::ZERO }]
    {
        report(error);
        let response = error.to_response();
        let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(body["error"]["message"], *error.message());
        println!("{} {body}", response.status());
    }

    let received = Received::<UserError>::parse(UserError::EmailInvalid.to_response());
    assert_eq!(received.code_enum(), Some(UserErrorCode::EmailInvalid));
    assert_eq!(UserError::entries().count(), 79);
    assert!(openapi::responses(UserError::entries())["404"].is_object());
    assert!(reference::markdown(UserError::entries()).contains("user_not_found"));
    let _ = EnvelopeLayer::new(|answer: &Answer| {
        (answer.status() == http::StatusCode::NOT_FOUND).then_some(UserError::NotFound { id: 0 })
    });
}
