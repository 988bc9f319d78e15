//! What a gateway answers with an answer that it received.

use http::Response;
use unifiedapi_errors::client::{BadGateway, Received};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400)]
#[allow(dead_code)] // received, never made
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.", header("Cache-Control" = "no-store"))]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 503, message = "The store is down.", header("Cache-Control" = "no-store"))]
    StoreDown,
    #[unified(status = 503, message = "Store {0} is busy.")]
    StoreBusy(String),
    #[unified(code = "user_value", shared_code, message = "A {{value}} is missing.")]
    ValueMissing,
    #[unified(code = "user_value", shared_code, message = "The value {0} is wrong.")]
    ValueWrong(String),
    #[unified(status = 421, message = "Wrong server.")]
    WrongServer,
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

/// What is answered in place of a message with data that is not passed on.
const FALLBACK: &str = "The request failed.";

/// Checks that an answer goes out so, whether or not unknown errors may.
fn check(status: u16, code: &str, message: &str, expected: &str) {
    let body = envelope(code, message);
    let received = received(status, &body);
    let expected = (status, envelope(code, expected));
    assert_eq!(answered(&received), expected, "{body}");
    assert_eq!(answered(&received.relay_unknown()), expected, "{body}");
}

#[test]
fn a_message_without_data_goes_out_as_declared_however_it_is_worded() {
    for (status, code, declared) in [
        (400, "user_email_invalid", "The e-mail address is invalid."),
        (503, "user_store_down", "The store is down."),
        // Its own word counts, whether unknown errors of this status go through or not.
        (421, "user_wrong_server", "Wrong server."),
    ] {
        for message in [declared, "Adresse invalide.", "<script>", "", "\u{1b}[31m", "\u{202e}"] {
            check(status, code, message, declared);
        }
        check(status, code, &"x".repeat(5_000), declared);
        for body in [
            format!(r#"{{"error":{{"code":"{code}","sql":"SELECT"}},"trace":[1]}}"#),
            format!(r#"{{"error":{{"code":"{code}","message":null}}}}"#),
            format!(r#"{{"error":{{"code":"{code}","message":"a","message":"b"}}}}"#),
        ] {
            let answer = answered(&received(status, &body));
            assert_eq!(answer, (status, envelope(code, declared)), "{body}");
        }
    }
}

#[test]
fn a_message_with_data_goes_out_as_received_if_it_does_no_harm() {
    let kilobyte = "ß".repeat(512);
    for message in [
        "User 7 was not found.",
        "L'utilisateur 7 est introuvable.",
        "",
        "\"7\" \\ /",
        "مستخدم 7 غير موجود",
        "👩\u{200d}👧\u{a0}\u{2028}\u{feff}",
        &kilobyte,
    ] {
        check(404, "user_not_found", message, message);
    }
}

#[test]
fn a_message_that_is_long_or_does_not_show_what_it_says_stays_behind() {
    let longer = "ß".repeat(512) + "x";
    for message in [
        "a\0",
        "a\nb",
        "a\tb",
        "\r",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{85}",
        "\u{61c}",
        "\u{200e}",
        "\u{200f}",
        "\u{202a}",
        "\u{202b}",
        "\u{202c}",
        "\u{202d}",
        "User \u{202e}7",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        &longer,
    ] {
        check(404, "user_not_found", message, FALLBACK);
    }
    for body in [
        r#"{"error":{"code":"user_not_found"}}"#,
        r#"{"error":{"code":"user_not_found","message":7}}"#,
        r#"{"error":{"code":"user_not_found","message":"a","message":"a"}}"#,
    ] {
        let expected = (404, envelope("user_not_found", FALLBACK));
        assert_eq!(answered(&received(404, body)), expected, "{body}");
    }
}

#[test]
fn what_a_failing_server_fills_into_a_message_stays_behind() {
    for message in ["Store a is busy.", "panicked at db.rs:7", ""] {
        check(503, "user_store_busy", message, FALLBACK);
    }
}

#[test]
fn with_another_status_it_is_not_what_was_declared() {
    for (status, code, message) in [
        (200, "user_email_invalid", "The e-mail address is invalid."),
        (422, "user_email_invalid", "The e-mail address is invalid."),
        (500, "user_email_invalid", "secret"),
        (410, "user_not_found", "User 7 was not found."),
        (500, "user_store_busy", "Store a is busy."),
    ] {
        let body = envelope(code, message);
        let received = received(status, &body);
        assert_eq!(received.entry().map(Entry::code), Some(code));
        let (found, answer) = answered(&received);
        assert_eq!((found, &*answer), REFUSED, "{status} {body}");
        // It is a stranger's.
        let trusted = answered(&received.relay_unknown());
        let refused = (REFUSED.0, REFUSED.1.to_owned());
        assert_eq!(trusted, if status == 200 { refused } else { (status, body) });
    }
}

#[test]
fn of_several_declarations_the_one_that_the_message_fits_goes_out() {
    check(400, "user_value", "A {value} is missing.", "A {value} is missing.");
    check(400, "user_value", "The value \"a\" is wrong.", "The value \"a\" is wrong.");
    // A message that none has sent says nothing: the first is as good as any.
    check(400, "user_value", "Something else.", "A {value} is missing.");
}

#[test]
fn other_members_of_a_declared_error_stay_behind() {
    let fits = envelope("user_not_found", "User 7 was not found.");
    let extra = fits.replace("}}", r#","trace":"at db.rs:7"},"sql":"SELECT"}"#);
    assert_eq!(answered(&received(404, &extra)), (404, fits));
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
    let kilobyte = "x".repeat(1024);
    for (status, code, message) in [
        (404, "user_gone", "User 7 is gone."),
        (400, "A-b.c_9", ""),
        (503, &*"x".repeat(64), "\"quoted\" 😀"),
        (500, "user_gone", &kilobyte),
    ] {
        let body = envelope(code, message);
        let received = received(status, &body);
        assert_eq!((answered(&received).0, &*answered(&received).1), REFUSED);
        let received = received.relay_unknown();
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
fn a_strangers_status_goes_through_if_it_is_registered_and_meant_for_clients() {
    // https://www.iana.org/assignments/http-status-codes, where 418 is kept free.
    let registered = (400..=417).chain(421..=426).chain([428, 429, 431, 451]).chain(500..=508);
    let mut relayed: Vec<u16> = registered.chain([510, 511]).collect();
    relayed.retain(|status| ![401, 407, 421, 426].contains(status));
    let body = envelope("user_gone", "Gone.");
    for status in (100..1000).filter(|status| *status != 418) {
        let answer = answered(&received(status, &body).relay_unknown());
        if relayed.contains(&status) {
            assert_eq!(answer, (status, body.clone()));
        } else {
            assert_eq!((answer.0, &*answer.1), REFUSED, "{status}");
        }
    }
}

#[test]
fn what_is_no_proper_error_does_not_go_through_even_then() {
    for body in [
        envelope("", "Gone."),
        envelope("9a", "Gone."),
        envelope("user gone", "Gone."),
        envelope("user_göne", "Gone."),
        envelope("user_gone\n", "Gone."),
        envelope(&"x".repeat(65), "Gone."),
        envelope("user_gone", &"x".repeat(1025)),
        envelope("user_gone", "a\nb"),
        envelope("user_gone", "\u{1b}[31m"),
        envelope("user_gone", "\u{202e}enoG"),
        r#"{"error":{"code":"user_gone"}}"#.to_owned(),
        r#"{"error":{"code":"user_gone","message":"a","message":"b"}}"#.to_owned(),
        r#"{"error":{"code":"user_gone\ud800","message":"a"}}"#.to_owned(),
        r#"{"error":"user_gone"}"#.to_owned(),
        "user_gone".to_owned(),
    ] {
        let received = received(404, &body).relay_unknown();
        let (status, answer) = answered(&received);
        assert_eq!((status, &*answer), REFUSED, "{body}");
    }
}

#[test]
fn a_gateway_lists_what_it_relays_and_its_own_answer() {
    let variants: Vec<_> = GatewayError::entries().map(Entry::variant).collect();
    assert_eq!(
        variants,
        [
            "TokenMissing",
            "NotFound",
            "EmailInvalid",
            "StoreDown",
            "StoreBusy",
            "ValueMissing",
            "ValueWrong",
            "WrongServer",
            "BadGateway",
            "RouteUnknown"
        ]
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
    for body in [
        envelope("user_email_invalid", "a"),
        envelope("user_value", "The value \"ß\" is wrong."),
        "<html>".to_owned(),
    ] {
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
    assert_eq!(Sharing::entries().count(), 2 * 8);
}
