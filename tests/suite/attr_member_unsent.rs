//! Members that cannot be sent are named in the event.

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::json;
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{UnifiedError, envelope, report};
use unifiedapi_errors_tests::by_hand::Upstream;
use unifiedapi_errors_tests::events::{Collected, Seen};

#[derive(Debug)]
struct Failing;

impl Serialize for Failing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("password=hunter2"))
    }
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "wrong", message = "Wrong.")]
struct Wrong<T, U> {
    #[unified(member)]
    first: T,
    #[unified(member = "the second")]
    second: U,
}

fn event(error: &dyn UnifiedError) -> Seen {
    let mut events = Collected::during(|| report(error));
    assert_eq!(events.len(), 1);
    events.remove(0)
}

fn unsent(error: &dyn UnifiedError) -> Option<String> {
    let fields = event(error).fields;
    fields.into_iter().find(|(name, _)| name == "unsent_members").map(|(_, names)| names)
}

#[test]
fn one_that_fails_is_named_and_what_it_said_is_not() {
    let error = Wrong { first: Failing, second: 1 };
    assert_eq!(unsent(&error).as_deref(), Some("first"));
    assert!(!format!("{:?}", event(&error)).contains("hunter2"));
    assert_eq!(
        unsent(&Wrong { first: Failing, second: Failing }).as_deref(),
        Some("first, the second")
    );
    assert_eq!(
        unsent(&Box::new(Wrong { first: 1, second: Failing })).as_deref(),
        Some("the second")
    );
}

#[test]
fn one_that_is_absent_is_not_missed() {
    assert_eq!(unsent(&Wrong { first: None::<u8>, second: f64::NAN }), None);
}

#[test]
fn one_with_a_name_of_the_envelope_is_named_too() {
    #[derive(Debug, UnifiedError)]
    enum GatewayError {
        #[unified(transparent)]
        Upstream(Upstream),
    }

    let upstream = || Upstream(json!({ "message": 1, "host": 1, "line\nbreak": 1 }));
    assert_eq!(unsent(&upstream()).as_deref(), Some("message"));
    assert_eq!(unsent(&GatewayError::Upstream(upstream())).as_deref(), Some("message"));
    assert!(upstream().body().ends_with(br#","host":1,"line\nbreak":1}}"#));
}

/// What an inner error has, the outer envelope may have already.
#[test]
fn in_another_envelope_other_names_are_taken() {
    envelope! {
        struct Placed { "code": code, "first": member("first"), "rest": members }
    }
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "inner", message = "Inner.")]
    struct Inner {
        #[unified(member)]
        first: Failing,
        #[unified(member)]
        title: u8,
        #[unified(member)]
        r#type: u8,
        #[unified(member)]
        limit: u8,
    }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum ProblemError {
        #[unified(transparent)]
        Inner(Inner),
    }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Placed)]
    enum PlacedError {
        #[unified(transparent)]
        Inner(Inner),
    }
    let inner = || Inner { first: Failing, title: 1, r#type: 2, limit: 3 };

    let problem = ProblemError::Inner(inner());
    assert_eq!(
        problem.body(),
        r#"{"title":"Bad Request","status":400,"detail":"Inner.","code":"inner","limit":3}"#
    );
    assert_eq!(unsent(&problem).as_deref(), Some("first, title, type"));

    let placed = PlacedError::Inner(inner());
    assert_eq!(
        placed.body(),
        r#"{"code":"inner","first":null,"rest":{"title":1,"type":2,"limit":3}}"#
    );
    assert_eq!(unsent(&placed).as_deref(), Some("first"));
}
