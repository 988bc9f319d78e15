//! What a gateway answers with an answer that it received.

use http::Response;
use unifiedapi_errors::client::{BadGateway, Received};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400)]
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.", header("Cache-Control" = "no-store"))]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 401, message = "Log in.", header("WWW-Authenticate" = "Basic"))]
    #[unified(header("WWW-Authenticate" = "Digest"), retry_after = 9)]
    LoggedOut,
}

#[derive(Debug, UnifiedError)]
enum GatewayError {
    #[unified(status = 401, code = "token_missing", message = "Send a token.")]
    TokenMissing,
    #[unified(transparent)]
    Users(#[from] Received<UserError>),
    #[unified(status = 404, code = "route_unknown", message = "There is no such route.")]
    RouteUnknown,
}

fn received(status: u16, body: &str) -> Received<UserError> {
    Received::parse(Response::builder().status(status).body(body.to_owned()).unwrap())
}

fn envelope(code: &str, message: &str) -> String {
    serde_json::json!({"error": {"code": code, "message": message}}).to_string()
}

const REFUSED: (u16, &str) = (
    502,
    r#"{"error":{"code":"bad_gateway","message":"An upstream service gave no usable answer."}}"#,
);

/// Checks all that an answer is made of, and returns status and body.
fn answered(error: &dyn UnifiedError) -> (u16, String) {
    let response = error.to_response();
    assert_eq!(response.status(), error.status());
    let body = String::from_utf8(response.body().to_vec()).unwrap();
    assert_eq!(body, envelope(error.code(), &error.message()));
    assert_eq!(response.headers()["content-type"], "application/json");
    if let Some(entry) = error.entry() {
        assert_eq!((entry.code(), entry.status()), (error.code(), error.status()));
    }
    (response.status().as_u16(), body)
}

#[test]
fn a_declared_error_goes_out_as_declared() {
    let exact = envelope("user_email_invalid", "The e-mail address is invalid.");
    for (status, body) in [
        (400, exact.clone()),
        (500, exact.clone()),
        (200, envelope("user_email_invalid", "<script>")),
        (400, r#"{"error":{"code":"user_email_invalid","sql":"SELECT"},"trace":[1]}"#.to_owned()),
    ] {
        assert_eq!(answered(&received(status, &body)), (400, exact.clone()), "{body}");
    }
}

#[test]
fn a_declared_error_with_data_goes_out_if_its_message_fits() {
    let fits = envelope("user_not_found", "User 7 was not found.");
    assert_eq!(answered(&received(404, &fits)), (404, fits.clone()));
    assert_eq!(answered(&received(410, &fits)), (404, fits.clone()));
    let extra = fits.replace("}}", r#","trace":"at db.rs:7"}}"#);
    assert_eq!(answered(&received(404, &extra)), (404, fits));

    for body in [
        envelope("user_not_found", "panicked at db.rs:7"),
        r#"{"error":{"code":"user_not_found"}}"#.to_owned(),
    ] {
        let received = received(404, &body);
        assert_eq!(received.entry().map(Entry::variant), Some("NotFound"));
        assert_eq!(answered(&received).0, REFUSED.0, "{body}");
        assert_eq!(answered(&received).1, REFUSED.1, "{body}");
    }
}

#[test]
fn a_stranger_is_not_heard() {
    for (status, body) in [
        (404, envelope("user_gone", "secret")),
        (404, r#"{"error":"secret"}"#.to_owned()),
        (500, "<h1>secret</h1>".to_owned()),
        (200, "secret".to_owned()),
        (502, String::new()),
    ] {
        let received = received(status, &body);
        let (status, body) = answered(&received);
        assert_eq!((status, &*body), REFUSED);
        assert_eq!(UnifiedError::entry(&received), BadGateway.entry());
        assert!(!format!("{:?}", received.to_response()).contains("secret"));
    }
}

#[test]
fn the_log_still_reads_what_came() {
    let error = GatewayError::from(received(500, "panicked at src/db.rs"));
    assert_eq!(
        error.to_string(),
        "received 500 Internal Server Error, no error code, body of 21 bytes: panicked at src/db.rs"
    );
    assert_eq!(answered(&error).1, REFUSED.1);
}

#[test]
fn a_strangers_envelope_goes_through_if_that_is_allowed() {
    for (status, code, message) in [
        (404, "user_gone", "User 7 is gone."),
        (400, "A-b.c_9", ""),
        (599, &*"x".repeat(64), "\"quoted\"\n😀"),
        // What is declared but does not fit is a stranger's too.
        (404, "user_not_found", "Nobody there."),
    ] {
        let body = envelope(code, message);
        let received = received(status, &body).relay_unknown();
        assert_eq!(answered(&received), (status, body));
        assert_eq!(UnifiedError::entry(&received), None);
    }
}

#[test]
fn extra_members_stay_behind_even_then() {
    let body =
        r#"{"trace":"secret","error":{"message":"Gone.","code":"user_gone","sql":"secret"}}"#;
    let received = received(410, body).relay_unknown();
    assert_eq!(answered(&received), (410, envelope("user_gone", "Gone.")));
}

#[test]
fn what_is_no_proper_error_does_not_go_through_even_then() {
    for (status, body) in [
        (200, envelope("user_gone", "Gone.")),
        (304, envelope("user_gone", "Gone.")),
        (600, envelope("user_gone", "Gone.")),
        (404, envelope("", "Gone.")),
        (404, envelope("9a", "Gone.")),
        (404, envelope("user gone", "Gone.")),
        (404, envelope("user_göne", "Gone.")),
        (404, envelope(&"x".repeat(65), "Gone.")),
        (404, r#"{"error":{"code":"user_gone"}}"#.to_owned()),
        (404, r#"{"error":{"code":"user_gone","message":"a","message":"b"}}"#.to_owned()),
        (404, r#"{"error":"user_gone"}"#.to_owned()),
        (404, "user_gone".to_owned()),
    ] {
        let received = received(status, &body).relay_unknown();
        let (status, answer) = answered(&received);
        assert_eq!((status, &*answer), REFUSED, "{body}");
    }
}

#[test]
fn a_declared_error_goes_out_as_declared_even_then() {
    let body = envelope("user_email_invalid", "Something else.");
    let received = received(422, &body).relay_unknown();
    assert_eq!(
        answered(&received),
        (400, envelope("user_email_invalid", "The e-mail address is invalid."))
    );
}

fn with_headers(body: String, relay_unknown: bool) -> Vec<(String, String)> {
    let response = Response::builder()
        .status(401)
        .header("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")
        .header("www-authenticate", "Bearer realm=\"users\"")
        .header("www-authenticate", "Negotiate")
        .header("set-cookie", "session=1")
        .header("server", "nginx")
        .header("content-type", "text/html")
        .header("content-length", "7")
        .body(body)
        .unwrap();
    let received = Received::<UserError>::parse(response);
    let received = if relay_unknown { received.relay_unknown() } else { received };
    let headers = UnifiedError::headers(&received);
    let mut headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort_by(|(a, _), (b, _)| a.cmp(b));
    headers
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

const RELAYED: [(&str, &str); 3] = [
    ("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT"),
    ("www-authenticate", "Bearer realm=\"users\""),
    ("www-authenticate", "Negotiate"),
];

#[test]
fn two_headers_go_with_it_and_no_others() {
    // In place of the two declared challenges and the declared seconds.
    assert_eq!(with_headers(envelope("user_logged_out", "Log in."), false), pairs(&RELAYED));

    let not_found = with_headers(envelope("user_not_found", "User 7 was not found."), false);
    let (cache_control, relayed) = not_found.split_first().unwrap();
    assert_eq!(*cache_control, pairs(&[("cache-control", "no-store")])[0]);
    assert_eq!(relayed, pairs(&RELAYED));

    assert_eq!(with_headers(envelope("user_gone", "Gone."), true), pairs(&RELAYED));
}

#[test]
fn a_refused_answer_has_no_headers() {
    assert_eq!(with_headers(envelope("user_gone", "Gone."), false), []);
    assert_eq!(with_headers("<html>".to_owned(), true), []);
}

#[test]
fn declared_headers_stay_where_none_were_received() {
    let body = envelope("user_logged_out", "Log in.");
    let headers = UnifiedError::headers(&received(401, &body));
    let challenges: Vec<_> = headers.get_all("www-authenticate").iter().collect();
    assert_eq!(challenges, ["Basic", "Digest"]);

    assert_eq!(headers.len(), 3);
    assert_eq!(headers["retry-after"], "9");
}

#[test]
fn a_gateway_lists_what_it_relays_and_its_own_answer() {
    let variants: Vec<_> = GatewayError::entries().map(Entry::variant).collect();
    assert_eq!(
        variants,
        ["TokenMissing", "NotFound", "EmailInvalid", "LoggedOut", "BadGateway", "RouteUnknown"]
    );
    let own = BadGateway.entry().unwrap();
    assert_eq!(GatewayError::with_code("bad_gateway").collect::<Vec<_>>(), [own]);
    assert!(
        UserError::entries().all(|entry| GatewayError::entries().any(|listed| listed == entry))
    );
    assert!(UserError::entries().all(|entry| GatewayError::from_entry(entry).is_none()));
}

#[test]
fn a_gateways_client_reads_what_the_gateway_relayed() {
    let first = GatewayError::from(Received::parse(UserError::NotFound { id: 7 }.to_response()));
    let second = Received::<GatewayError>::parse(first.to_response());
    assert_eq!(second.entry(), UserError::NotFound { id: 7 }.entry());
    assert_eq!(answered(&second), answered(&first));

    let refused = GatewayError::from(received(500, "<html>"));
    let second = Received::<GatewayError>::parse(refused.to_response());
    assert_eq!(second.entry(), BadGateway.entry());
    assert_eq!(second.error().map(UnifiedError::code), None);
}

#[test]
fn a_received_error_serializes_as_what_goes_out() {
    for body in [envelope("user_email_invalid", "a"), "<html>".to_owned()] {
        let received = received(400, &body);
        assert_eq!(serde_json::to_vec(&received).unwrap(), received.body());
    }
}

#[test]
fn a_boxed_or_shared_answer_fits_a_variant_too() {
    #[derive(Debug, UnifiedError)]
    enum Sharing {
        #[unified(transparent)]
        Boxed(Box<Received<UserError>>),
        #[unified(transparent)]
        Shared(std::sync::Arc<Received<UserError>>),
    }

    let body = envelope("user_not_found", "User 7 was not found.");
    let boxed = Sharing::Boxed(Box::new(received(404, &body)));
    let shared = Sharing::Shared(received(404, &body).into());
    assert_eq!(answered(&boxed), answered(&shared));
    assert_eq!(Sharing::entries().count(), 2 * 4);
}
