//! `level`: how loudly an error is reported.

use std::{io, sync::Arc};

use tracing::Level;
use unifiedapi_errors::{Catalog, UnifiedError, report};
use unifiedapi_errors_tests::events::{Collected, Seen};

#[derive(Debug, UnifiedError)]
#[unified(rename_all = "snake_case")]
enum LoginError {
    #[unified(status = 401, message = "The password is wrong.", level = "warn")]
    PasswordWrong(#[source] io::Error),
    #[unified(status = 403, message = "The account is locked.", level = "error")]
    Locked(#[source] io::Error),
    #[unified(status = 404, message = "There is no such user.", level = "off")]
    NoSuchUser,
    #[unified(status = 429, message = "Too many attempts.", level = "info")]
    Throttled,
    #[unified(status = 400, message = "The form is incomplete.")]
    Incomplete,
    #[unified(status = 503, message = "Try again later.", level = "debug")]
    Restarting(#[source] io::Error),
    #[unified(status = 500, message = "An internal error occurred.")]
    Internal(#[from] io::Error),
}

fn cause() -> io::Error {
    io::Error::other("host unreachable")
}

/// The level and the text of the one event of an error, if there is one.
fn told(error: &dyn UnifiedError) -> Option<(String, String)> {
    let events = Collected::during(|| report(error));
    assert!(events.len() <= 1, "{events:?}");
    let said = |event: &Seen| (event.level.clone(), event.field("error").to_owned());
    events.first().map(said)
}

fn level(error: &dyn UnifiedError) -> Option<String> {
    told(error).map(|(level, _)| level)
}

#[test]
fn an_event_has_the_level_that_the_variant_states() {
    let expected = [
        (LoginError::PasswordWrong(cause()), "WARN"),
        (LoginError::Locked(cause()), "ERROR"),
        (LoginError::Throttled, "INFO"),
        (LoginError::Incomplete, "DEBUG"),
        (LoginError::Restarting(cause()), "DEBUG"),
        (LoginError::Internal(cause()), "ERROR"),
    ];
    for (error, expected) in expected {
        assert_eq!(level(&error).as_deref(), Some(expected), "{error:?}");
    }
    assert_eq!(level(&LoginError::NoSuchUser), None);
}

#[test]
fn sources_are_told_at_error_and_of_what_is_the_servers_at_any_level() {
    let text = |error| told(&error).map(|(_, text)| text).unwrap();
    assert_eq!(text(LoginError::Locked(cause())), "The account is locked.: host unreachable");
    assert_eq!(text(LoginError::Restarting(cause())), "Try again later.: host unreachable");
    assert_eq!(text(LoginError::PasswordWrong(cause())), "The password is wrong.");
}

#[test]
fn a_level_on_an_enum_is_that_of_the_variants_that_state_none() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case", level = "warn")]
    enum StoreError {
        #[unified(message = "Try again later.")]
        Busy,
        #[unified(message = "An internal error occurred.", level = "error")]
        Broken,
        #[unified(transparent)]
        Login(LoginError),
    }

    assert_eq!(level(&StoreError::Busy).as_deref(), Some("WARN"));
    assert_eq!(level(&StoreError::Broken).as_deref(), Some("ERROR"));
    // The inner error's, stated or not.
    assert_eq!(level(&StoreError::Login(LoginError::Throttled)).as_deref(), Some("INFO"));
    assert_eq!(level(&StoreError::Login(LoginError::Incomplete)).as_deref(), Some("DEBUG"));
    assert_eq!(level(&StoreError::Login(LoginError::NoSuchUser)), None);
}

#[test]
fn a_struct_states_its_level() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.", level = "info")]
    struct Maintenance;

    assert_eq!(level(&Maintenance).as_deref(), Some("INFO"));
}

#[test]
fn a_level_counts_behind_pointers_and_where_the_type_is_erased() {
    let expected = Some("INFO");
    assert_eq!(level(&Box::new(LoginError::Throttled)).as_deref(), expected);
    assert_eq!(level(&Arc::new(LoginError::Throttled)).as_deref(), expected);
    let erased: Box<dyn UnifiedError> = Box::new(Arc::new(Box::new(LoginError::Throttled)));
    assert_eq!(level(&*erased).as_deref(), expected);
}

#[test]
fn a_level_is_no_part_of_the_entry() {
    let entry = LoginError::entries().find(|entry| entry.code() == "throttled").unwrap();
    assert!(!serde_json::to_string(&entry).unwrap().contains("info"));
    assert_eq!(LoginError::Throttled.entry(), Some(entry));
}

#[test]
fn an_event_is_made_only_where_its_level_is_heard() {
    let heard = |level: Level, error: &LoginError| {
        !Collected::during_at(level, || report(error)).is_empty()
    };
    assert!(heard(Level::INFO, &LoginError::Throttled));
    assert!(!heard(Level::WARN, &LoginError::Throttled));
    assert!(heard(Level::WARN, &LoginError::PasswordWrong(cause())));
    assert!(!heard(Level::ERROR, &LoginError::PasswordWrong(cause())));
}

#[cfg(feature = "client")]
#[test]
fn what_is_relayed_has_the_level_of_its_declaration() {
    use unifiedapi_errors::client::Received;

    let received = |status: u16, code: &str| {
        let body = format!(r#"{{"error":{{"code":"{code}","message":"It failed."}}}}"#);
        let response = http::Response::builder().status(status).body(body).unwrap();
        Received::<LoginError>::parse(response)
    };
    assert_eq!(level(&received(429, "throttled")).as_deref(), Some("INFO"));
    assert_eq!(level(&received(404, "no_such_user")), None);
    assert_eq!(level(&received(503, "restarting")).as_deref(), Some("DEBUG"));
    // What is not declared so is answered as a bad gateway.
    assert_eq!(level(&received(404, "not_found")).as_deref(), Some("ERROR"));
    assert_eq!(level(&received(200, "throttled")).as_deref(), Some("ERROR"));
}

#[cfg(feature = "tower")]
mod layer {
    use std::convert::Infallible;

    use axum::body::Body;
    use axum::http::{Request, Response};
    use tower::{Layer, ServiceExt, service_fn};
    use unifiedapi_errors::UnifiedError;
    use unifiedapi_errors::layer::{Answer, EnvelopeLayer};

    use super::{Collected, Level};

    #[derive(Debug, UnifiedError)]
    #[unified(rename_all = "snake_case", message = "The request cannot be answered.")]
    enum ApiError {
        #[unified(status = 404, level = "off")]
        NotFound,
        #[unified(status = 405, level = "warn")]
        MethodNotAllowed,
        #[unified(status = 500, level = "off")]
        Panicked,
    }

    /// Returns the level of what is logged, and whether the rejected text or the panic is in it.
    fn logged(heard: Level, status: u16) -> Vec<(String, bool)> {
        let service = service_fn(move |_: Request<()>| async move {
            assert!(status != 500, "out of memory");
            let response = Response::builder().status(status).body(Body::from("no such page"));
            Ok::<_, Infallible>(response.unwrap())
        });
        let envelope = EnvelopeLayer::new(|answer: &Answer| match answer.status().as_u16() {
            404 => Some(ApiError::NotFound),
            _ => Some(ApiError::MethodNotAllowed),
        })
        .catch_panic(|| ApiError::Panicked);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let events = Collected::during_at(heard, || {
            runtime.block_on(envelope.layer(service).oneshot(Request::new(()))).unwrap();
        });
        let has_text = |name: &str| name == "rejected" || name == "panic";
        let says = |event: super::Seen| {
            let is_told = event.fields.iter().any(|(name, _)| has_text(name));
            (event.level, is_told)
        };
        events.into_iter().map(says).collect()
    }

    #[test]
    fn what_the_layer_sends_is_reported_at_the_level_of_the_error() {
        assert_eq!(logged(Level::TRACE, 404), []);
        assert_eq!(logged(Level::WARN, 405), [("WARN".to_owned(), true)]);
        assert_eq!(logged(Level::ERROR, 405), []);
    }

    #[test]
    fn a_panic_is_never_silent() {
        assert_eq!(logged(Level::ERROR, 500), [("ERROR".to_owned(), true)]);
    }
}
