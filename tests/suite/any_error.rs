//! `AnyError`, and the `Box<dyn UnifiedError + Send + Sync>` that it becomes.

use std::borrow::Cow;
use std::error::Error;
use std::{fmt, io, rc::Rc};

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::json;
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{AnyError, Catalog, UnifiedError};
use unifiedapi_errors_tests::has;

type Boxed = Box<dyn UnifiedError + Send + Sync>;

#[derive(Debug, PartialEq, UnifiedError)]
#[unified(status = 429, code = "too_many_calls", message = "At most {limit} calls.")]
#[unified(header("retry-after" = "30"))]
struct TooManyCalls {
    limit: u32,
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem, prefix = "credit_", status = 403)]
enum CreditError {
    #[unified(message = "The balance is too low.")]
    TooLow {
        #[unified(member)]
        balance: u32,
    },
    #[unified(status = 500, message = "The bank failed.", display = "bank failed")]
    Bank(#[from] io::Error),
}

/// Its response is not made of its parts.
#[derive(Debug)]
struct Teapot;

impl fmt::Display for Teapot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("teapot")
    }
}

impl Error for Teapot {}

impl UnifiedError for Teapot {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        "teapot"
    }

    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed("The teapot failed.")
    }

    fn to_response(&self) -> Response<Bytes> {
        Response::builder()
            .status(StatusCode::IM_A_TEAPOT)
            .header("content-type", "text/vnd.teapot")
            .header("x-zone", "c")
            .body(Bytes::from_static(b"short and stout"))
            .unwrap()
    }
}

fn calls(limit: u32) -> Result<(), TooManyCalls> {
    Err(TooManyCalls { limit })
}

fn bank() -> Result<(), CreditError> {
    Err(io::Error::other("line is dead"))?
}

fn boxed() -> Result<(), Boxed> {
    Err(Box::new(CreditError::TooLow { balance: 3 }))
}

/// What a handler does.
fn handle(step: u8) -> Result<(), AnyError> {
    match step {
        0 => calls(9)?,
        1 => bank()?,
        2 => boxed()?,
        3 => Err(Teapot)?,
        _ => handle(step - 4)?,
    }
    Ok(())
}

/// One error of each kind, with what it is alone.
fn table() -> Vec<(AnyError, Response<Bytes>)> {
    let alone: [Boxed; 4] = [
        Box::new(TooManyCalls { limit: 9 }),
        Box::new(bank().unwrap_err()),
        Box::new(CreditError::TooLow { balance: 3 }),
        Box::new(Teapot),
    ];
    let alone = alone.into_iter().map(|error| error.to_response());
    (0..).map(|step| handle(step).unwrap_err()).zip(alone).collect()
}

#[test]
fn the_question_mark_makes_it_of_every_error() {
    let codes = (0..8).map(|step| handle(step).unwrap_err().code().to_owned());
    let kinds = ["too_many_calls", "credit_bank", "credit_too_low", "teapot"];
    assert!(codes.eq(kinds.iter().chain(&kinds).map(|code| (*code).to_owned())));
}

#[test]
fn it_is_no_unified_error_and_can_be_sent_to_another_thread() {
    assert!(!has!(AnyError: UnifiedError) && !has!(AnyError: Error));
    assert!(has!(AnyError: Send) && has!(AnyError: Sync) && has!(AnyError: From<Boxed>));
    assert!(!has!(AnyError: From<Shared>));

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "shared", message = "{0}")]
    struct Shared(Rc<str>);
    assert_eq!(Shared("a".into()).message(), "a");
}

#[test]
fn each_error_goes_out_in_the_envelope_of_its_own_type() {
    for (error, alone) in table() {
        let response = error.to_response();
        assert_eq!(response.status(), alone.status(), "{error}");
        assert_eq!(response.headers(), alone.headers(), "{error}");
        assert_eq!(response.body(), alone.body(), "{error}");
    }
    let problem = handle(2).unwrap_err().to_response();
    assert_eq!(problem.headers()["content-type"], "application/problem+json");
    let body: serde_json::Value = serde_json::from_slice(problem.body()).unwrap();
    assert_eq!(body["balance"], json!(3));
}

#[test]
fn it_shows_what_the_error_shows() {
    let error = AnyError::from(Teapot);
    assert_eq!((format!("{error:?}"), format!("{error:>8}")), ("Teapot".into(), "  teapot".into()));
    let error = AnyError::from(TooManyCalls { limit: 9 });
    assert_eq!(format!("{error:#?}"), "TooManyCalls {\n    limit: 9,\n}");
}

#[test]
fn the_chain_of_causes_is_that_of_the_error() {
    let error = handle(1).unwrap_err();
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("line is dead"));
    assert!(error.source().is_some_and(|source| source.is::<io::Error>()));
    let boxed = Boxed::from(error);
    assert!(boxed.source().is_some_and(|source| source.is::<io::Error>()));
}

#[test]
fn it_is_found_as_what_it_was_made_from() {
    let error = handle(0).unwrap_err();
    assert_eq!(error.downcast_ref(), Some(&TooManyCalls { limit: 9 }));
    assert!(error.downcast_ref::<CreditError>().is_none());

    let error = handle(2).unwrap_err();
    assert!(error.downcast_ref::<CreditError>().is_none());
    assert!(error.downcast_ref::<Boxed>().is_some_and(|boxed| boxed.code() == "credit_too_low"));

    let error = AnyError::from(Box::new(TooManyCalls { limit: 2 }));
    assert!(error.downcast_ref::<TooManyCalls>().is_none());
    assert_eq!(error.downcast_ref(), Some(&Box::new(TooManyCalls { limit: 2 })));
}

#[test]
fn an_error_can_delegate_to_what_it_holds() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "job_", status = 410)]
    enum JobError {
        #[unified(message = "The job is gone.")]
        Gone,
        #[unified(transparent)]
        Failed(#[from] Boxed),
    }

    let error = JobError::from(Boxed::from(handle(2).unwrap_err()));
    assert_eq!((error.code(), error.status().as_u16()), ("credit_too_low", 403));
    // The type that is returned decides.
    assert_eq!(
        error.body(),
        r#"{"error":{"code":"credit_too_low","message":"The balance is too low.","balance":3}}"#,
    );
    assert!(JobError::entries().map(|entry| entry.code()).eq(["job_gone"]));
    assert_eq!(JobError::Gone.to_string(), "The job is gone.");
    assert_eq!(Boxed::entries().count(), 0);
    assert!(
        AsRef::<dyn UnifiedError + Send + Sync>::as_ref(&AnyError::from(error)).entry().is_some()
    );
}

/// Every framework whose feature is on sends what `to_response` gives, and reports it once.
#[test]
fn frameworks_send_the_response_of_the_error() {
    #[allow(unused_macros)] // while no framework is on
    macro_rules! check {
        ($name:literal, $send:expr) => {
            for (error, alone) in table() {
                let text = format!("{error} by {}", $name);
                let (response, _events) = reported(|| $send(error));
                assert_eq!(response.status().as_u16(), alone.status().as_u16(), "{text}");
                for (name, value) in alone.headers() {
                    let sent = response.headers().get(name.as_str());
                    let sent = sent.map(|value| value.as_bytes());
                    assert_eq!(sent, Some(value.as_bytes()), "{text}");
                }
                assert!(_events.is_none_or(|events| events == 1), "{text}");
            }
        };
    }

    #[cfg(feature = "actix-web4")]
    check!("actix-web", |error: AnyError| {
        let status = actix_web::ResponseError::status_code(&error);
        assert_eq!(status.as_u16(), error.status().as_u16());
        actix_web::ResponseError::error_response(&error)
    });
    #[cfg(feature = "axum08")]
    check!("axum", axum::response::IntoResponse::into_response);
    #[cfg(feature = "poem3")]
    check!("poem", |error: AnyError| {
        let status = error.status();
        let error = poem::Error::from(error);
        assert_eq!((error.status(), error.is::<Boxed>()), (status, true));
        error.into_response()
    });
    #[cfg(feature = "salvo1")]
    check!("salvo", |error: AnyError| {
        let mut sent = salvo::Response::new();
        salvo::Scribe::render(error, &mut sent);
        let mut response = Response::new(());
        *response.status_mut() = sent.status_code.unwrap();
        *response.headers_mut() = sent.headers().clone();
        response
    });
    #[cfg(feature = "warp04")]
    check!("warp", warp::Reply::into_response);
    #[cfg(feature = "rocket05")]
    assert!(has!(AnyError: for<'r> rocket::response::Responder<'r, 'static>));
}

#[cfg(feature = "tracing")]
#[test]
fn it_is_reported_at_the_level_of_the_error() {
    use unifiedapi_errors_tests::events::Collected;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "ledger_broken", message = "Try again.", level = "error")]
    struct LedgerBroken;

    let error = AnyError::from(Boxed::from(AnyError::from(LedgerBroken)));
    let events = Collected::during(|| unifiedapi_errors::report(&*error));
    assert_eq!(events.iter().map(|event| &*event.level).collect::<Vec<_>>(), ["ERROR"]);
}

/// Runs, and counts the events, if there can be any.
#[allow(dead_code)] // while no framework is on
fn reported<T>(run: impl FnOnce() -> T) -> (T, Option<usize>) {
    #[cfg(feature = "tracing")]
    {
        let mut value = None;
        let events = unifiedapi_errors_tests::events::Collected::during(|| value = Some(run()));
        (value.unwrap(), Some(events.len()))
    }
    #[cfg(not(feature = "tracing"))]
    (run(), None)
}
