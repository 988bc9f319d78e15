//! `examples/bookings`, over a socket: what its session sends, logs and understands, and that each
//! operation is documented with exactly the errors that it gives.

#[path = "../../unifiedapi-errors/examples/bookings/app.rs"]
mod app;
#[path = "../../unifiedapi-errors/examples/bookings/client.rs"]
mod client;
#[path = "../../unifiedapi-errors/examples/bookings/document.rs"]
mod document;
#[path = "../../unifiedapi-errors/examples/bookings/errors.rs"]
mod errors;
#[path = "../../unifiedapi-errors/examples/bookings/payments.rs"]
mod payments;
mod rows;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::process::Command;

use http::StatusCode;
use serde_json::{Value, json};
use unifiedapi_errors_tests::documents::{
    check_references, resolved, validate_examples, validator,
};
use unifiedapi_errors_tests::events::{Collected, Seen};
use unifiedapi_errors_tests::http1::{self, Reply};
use unifiedapi_errors_tests::programs::example;
use unifiedapi_errors_tests::server;

use self::rows::{ID, ROWS};

/// Serves a router on this thread, so that its events are this thread's.
fn serve(routes: axum::Router) -> SocketAddr {
    let (listener, address) = server::listen();
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    tokio::spawn(async { axum::serve(listener, routes).await });
    address
}

/// Serves the example; its payments as well, unless these are out of order.
fn bookings(are_payments_up: bool) -> SocketAddr {
    let payments = if are_payments_up { serve(payments::routes()) } else { server::listen().1 };
    serve(app::routes(reqwest::Client::new(), format!("http://{payments}")).unwrap())
}

/// Sends a request with an id.
async fn send(address: SocketAddr, start: String, content_type: &str, body: String) -> Reply {
    let headers = [format!("x-request-id: {ID}"), format!("content-type: {content_type}")];
    let send = move || http1::send(address, &start, &headers.each_ref().map(|it| &**it), &body);
    tokio::task::spawn_blocking(send).await.unwrap().unwrap()
}

/// Runs something on this thread alone, and returns its events but those of the payments' own.
fn events_of(run: impl AsyncFnOnce()) -> Vec<Seen> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut events = Collected::during(|| runtime.block_on(run()));
    events.retain(|event| event.request_id().is_some());
    events
}

#[test]
fn the_session_is_answered_and_logged() {
    let events = events_of(async || {
        let address = bookings(true);
        for ((method, path, body), (status, expected, ..)) in client::SESSION.into_iter().zip(ROWS)
        {
            let start = format!("{method} {path}");
            let reply = send(address, start.clone(), "application/json", body.to_owned()).await;
            assert_eq!((reply.status, &*reply.body), (status, expected), "{start} {body}");
            assert_eq!(reply.header("content-type"), ["application/json"], "{start} {body}");
            assert_eq!(reply.header("x-request-id"), [ID], "{start} {body}");
            let wait: &[&str] = if expected.contains("payment_paused") { &["30"] } else { &[] };
            assert_eq!(reply.header("retry-after"), wait, "{start} {body}");
        }
    });
    let logged = events.iter().map(|Seen { level, fields, .. }| {
        let fields = fields.iter().map(|(name, value)| format!(" {name}={value}"));
        format!("{level}{}", fields.collect::<String>())
    });
    let expected = ROWS.into_iter().filter_map(|(status, body, _, event)| {
        let (level, rest) = event?;
        let error = &serde_json::from_str::<Value>(body).unwrap()["error"];
        let text = |name| error[name].as_str().unwrap();
        let (code, message) = (text("code"), text("message"));
        Some(format!(
            "{level} message={message} status={status}u64 code={code} {rest} request_id={ID}"
        ))
    });
    assert_eq!(logged.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[tokio::test]
async fn the_client_knows_the_errors_with_their_data() {
    let url = format!("http://{}", bookings(true));
    let http = reqwest::Client::new();
    for ((method, path, body), (status, expected, told, _)) in client::SESSION.into_iter().zip(ROWS)
    {
        let start = format!("{method} {path} {body}");
        let request = http.request(method, format!("{url}{path}")).body(body);
        let request = request.header("content-type", "application/json").header("x-request-id", ID);
        let outcome = client::send(path, request).await.unwrap();
        assert_eq!(
            (outcome.0.as_u16(), &*outcome.1, &*outcome.2),
            (status, expected, told),
            "{start}"
        );
    }
}

#[test]
fn a_service_that_is_down_is_named_in_the_log_alone() {
    let events = events_of(async || {
        let address = bookings(false);
        let (slot, card) = (r#"{"room":"Red","from":0,"to":24}"#, r#"{"card":"4242-4242"}"#);
        send(address, "POST /bookings".to_owned(), "application/json", slot.to_owned()).await;
        let start = "POST /bookings/1/payment".to_owned();
        let reply = send(address, start, "application/json", card.to_owned()).await;
        assert_eq!(
            (reply.status, &*reply.body),
            (
                503,
                r#"{"error":{"code":"payment_unavailable","message":"Payments are not available."},"request_id":"request-7"}"#
            ),
        );
    });
    assert_eq!(events.len(), 1, "{events:?}");
    let error = events[0].field("error");
    assert!(error.starts_with("the payment service failed: error sending request"), "{error}");
}

#[tokio::test]
async fn an_id_is_made_where_none_is_sent() {
    let address = bookings(true);
    let replies =
        tokio::task::spawn_blocking(move || [http1::get(address, "/"), http1::get(address, "/")]);
    let [first, second] = replies.await.unwrap().map(|reply| {
        let body: Value = serde_json::from_str(&reply.body).unwrap();
        assert_eq!(reply.header("x-request-id"), [body["request_id"].as_str().unwrap()]);
        body["request_id"].clone()
    });
    assert_ne!(first, second);
}

/// What errors there are: by an operation's path and method, a status, and a code.
type ByCode = BTreeMap<(String, String, u16, String), Value>;

/// Notes the body of an operation's error.
fn note(given: &mut ByCode, start: &str, reply: &Reply) {
    let (method, path) = start.split_once(' ').unwrap();
    let path = ["1", "7", "seven"].iter().fold(path.to_owned(), |path, id| {
        path.replace(&format!("/bookings/{id}"), "/bookings/{id}")
    });
    let body: Value = serde_json::from_str(&reply.body).unwrap();
    if let Some(code) = body["error"]["code"].as_str().map(str::to_owned) {
        given.insert((path, method.to_lowercase(), reply.status, code), body);
    }
}

/// Provokes all errors, those of no operation too.
async fn provoke() -> ByCode {
    let mut given = ByCode::new();
    let (address, without_payments) = (bookings(true), bookings(false));
    for (method, path, body) in client::SESSION {
        let start = format!("{method} {path}");
        let reply = send(address, start.clone(), "application/json", body.to_owned()).await;
        note(&mut given, &start, &reply);
    }
    for start in ["POST /bookings", "POST /bookings/1/payment"] {
        for (content_type, body) in [
            ("application/json", "{".to_owned()),
            ("application/json", "{}".to_owned()),
            ("text/plain", "{}".to_owned()),
            ("application/json", format!("{{{}}}", " ".repeat(5000))),
        ] {
            let reply = send(address, start.to_owned(), content_type, body).await;
            note(&mut given, start, &reply);
        }
    }
    for (start, body) in [
        ("POST /bookings", r#"{"room":"Red","from":0,"to":24}"#),
        ("POST /bookings/1/payment", r#"{"card":"4242-4242"}"#),
    ] {
        let body = body.to_owned();
        let reply = send(without_payments, start.to_owned(), "application/json", body).await;
        note(&mut given, start, &reply);
    }
    given
}

/// Returns the schemas of the documented errors, whose examples are valid.
fn documented(document: &Value) -> ByCode {
    let components = &document["components"];
    let mut schemas = ByCode::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let operations = item.as_object().unwrap().iter().filter(|(key, _)| *key != "parameters");
        for (method, operation) in operations {
            let mut errors = resolved(&operation["responses"], components);
            errors.as_object_mut().unwrap().retain(|status, _| !status.starts_with('2'));
            assert_ne!(validate_examples(&errors, components), 0);
            for (status, response) in errors.as_object().unwrap() {
                let content = &response["content"]["application/json"];
                for example in content["examples"].as_object().unwrap().values() {
                    let code = example["value"]["error"]["code"].as_str().unwrap().to_owned();
                    let place = (path.clone(), method.clone(), status.parse().unwrap(), code);
                    schemas.insert(place, content["schema"].clone());
                }
            }
        }
    }
    schemas
}

#[tokio::test]
async fn each_operation_is_documented_with_exactly_the_errors_that_it_gives() {
    let address = bookings(true);
    let get = move || http1::get(address, "/openapi.json");
    let reply = tokio::task::spawn_blocking(get).await.unwrap();
    let document: Value = serde_json::from_str(&reply.body).unwrap();
    check_references(&document);

    let documented = documented(&document);
    let mut given = provoke().await;
    // No operation has these.
    given.retain(|(_, _, status, code), _| *status != 405 && code != "no_such_path");
    assert_eq!(documented.keys().collect::<Vec<_>>(), given.keys().collect::<Vec<_>>());
    assert_eq!(documented.len(), 19);

    for ((place, schema), body) in documented.iter().zip(given.values()) {
        let validator = validator(schema, &document["components"]);
        assert!(validator.is_valid(body), "{place:?}: {body}");
        for member in body["error"].as_object().unwrap().keys() {
            let mut incomplete = body.clone();
            incomplete["error"].as_object_mut().unwrap().remove(member);
            assert!(!validator.is_valid(&incomplete), "{place:?}: {incomplete}");
        }
    }
}

#[test]
fn constraints_of_fields_are_in_the_document_as_well() {
    let document = document::document().unwrap();
    let body = &document["paths"]["/bookings"]["post"]["requestBody"];
    let fields = &body["content"]["application/json"]["schema"]["properties"];
    assert_eq!(fields["room"]["maxLength"], 40);
    assert_eq!(fields["from"]["maximum"], 23);
    assert_eq!(json!([fields["room"]["minLength"], fields["to"]["maximum"]]), json!([1, 24]));
}

#[test]
fn the_program_prints_the_session_and_ends() {
    let program = Command::new(example("bookings", "bookings")).output().unwrap();
    assert!(program.status.success(), "{program:?}");
    let expected =
        client::SESSION.into_iter().zip(ROWS).zip(1..).map(|((request, row), number)| {
            let ((method, path, sent), (status, body, told, _)) = (request, row);
            let status = StatusCode::from_u16(status).unwrap();
            format!("\n{method} {path} {sent}\n  {status}\n  {body}\n  → {told}\n")
                .replace(ID, &format!("request-{number}"))
        });
    assert_eq!(String::from_utf8(program.stdout).unwrap(), expected.collect::<String>());
}
