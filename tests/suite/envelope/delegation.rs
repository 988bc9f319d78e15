//! Whose envelope counts where one error delegates to another.

use std::sync::Arc;

use unifiedapi_errors::envelope::{Problem, Unified};
use unifiedapi_errors::{Catalog, UnifiedError};

use super::{Flat, OrderError, PlainError, TOO_MANY, TOO_MANY_FLAT, Upstream};

/// Delegates in one envelope.
macro_rules! delegates_in {
    ($envelope:ty) => {{
        #[derive(Debug, UnifiedError)]
        #[unified(envelope = $envelope)]
        enum ApiError {
            #[unified(transparent)]
            Order(OrderError),
            #[unified(transparent)]
            Upstream(Upstream),
            #[unified(transparent)]
            Boxed(Box<PlainError>),
            #[unified(transparent)]
            Shared(Arc<PlainError>),
        }

        let errors = [
            ApiError::Order(TOO_MANY),
            ApiError::Upstream(Upstream),
            ApiError::Boxed(Box::new(PlainError)),
            ApiError::Shared(Arc::new(PlainError)),
        ];
        errors.map(|error| {
            let response = error.to_response();
            assert_eq!(response.body(), &error.body());
            assert_eq!(serde_json::to_string(&error).unwrap(), error.body());
            let media_type = response.headers().get("content-type").cloned();
            let body = String::from_utf8(error.body().to_vec()).unwrap();
            (response.status().as_u16(), media_type.map(|it| it.to_str().unwrap().to_owned()), body)
        })
    }};
}

fn sent(status: u16, media_type: &str, body: &str) -> (u16, Option<String>, String) {
    let media_type = (!media_type.is_empty()).then(|| media_type.to_owned());
    (status, media_type, body.to_owned())
}

/// The envelope's names win over those of members by hand.
#[test]
fn the_type_that_answers_decides_on_the_envelope() {
    let problem = "application/problem+json";
    let plain = r#"{"title":"Bad Request","status":400,"detail":"Plain.","code":"plain"}"#;
    assert_eq!(
        delegates_in!(Problem),
        [
            sent(
                422,
                problem,
                r#"{"title":"Unprocessable Entity","status":422,"detail":"At most 5 pieces.","code":"too_many","param":"count","max":5}"#
            ),
            sent(
                502,
                problem,
                r#"{"title":"Bad Gateway","status":502,"detail":"No.","code":"a \"b\"\\\n","host":"db1","param":[null]}"#
            ),
            sent(400, problem, plain),
            sent(400, problem, plain),
        ]
    );
    let flat = "application/vnd.example.error+json";
    let plain = r#"{"message":"Plain.","code":"plain","param":null,"link":"https://docs.example.com/errors#plain"}"#;
    assert_eq!(
        delegates_in!(Flat),
        [
            sent(422, flat, TOO_MANY_FLAT),
            sent(
                502,
                flat,
                r#"{"message":"No.","code":"a \"b\"\\\n","param":[null],"link":"https://docs.example.com/errors#a \"b\"\\\n","host":"db1","instance":"/orders/7"}"#
            ),
            sent(400, flat, plain),
            sent(400, flat, plain),
        ]
    );
}

#[test]
fn in_one_envelope_what_the_inner_error_overrides_counts() {
    let plain = r#"{"error":{"code":"plain","message":"Plain."}}"#;
    let expected = [
        sent(
            422,
            "application/json",
            r#"{"error":{"code":"too_many","message":"At most 5 pieces.","param":"count","max":5}}"#,
        ),
        sent(418, "", r#"{"by":"hand"}"#),
        sent(400, "application/json", plain),
        sent(400, "application/json", plain),
    ];
    assert_eq!(delegates_in!(Unified), expected);
}

#[test]
fn the_catalog_goes_out_in_the_envelope_of_the_type_that_has_it() {
    use unifiedapi_errors::catalog::UnifiedApiError;

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Flat)]
    enum ApiError {
        #[unified(transparent)]
        Catalog(#[from] UnifiedApiError),
    }

    let error = ApiError::from(UnifiedApiError::ExpiredToken);
    assert_eq!(
        error.body(),
        r#"{"message":"Token is expired or otherwise invalid.","code":"expired_token","type":"All services","param":null,"link":"https://docs.example.com/errors#expired_token"}"#
    );
    assert_eq!(error.to_response().headers()["www-authenticate"], "Bearer");
    assert!(ApiError::entries().all(|entry| entry.envelope() == "Flat"));
    assert!(UnifiedApiError::entries().all(|entry| entry.envelope() == "Unified"));
}
