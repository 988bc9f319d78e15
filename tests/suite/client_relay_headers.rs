//! Which headers a gateway answers with.

use http::{HeaderMap, HeaderName, HeaderValue, Response};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::client::Received;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400)]
#[allow(dead_code)] // received, never made
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.", header("Cache-Control" = "no-store"))]
    NotFound { id: u64 },
    #[unified(status = 401, message = "Log in.", header("WWW-Authenticate" = "Basic"))]
    #[unified(header("WWW-Authenticate" = "Digest"), retry_after = 9)]
    LoggedOut,
    #[unified(status = 401, message = "The token is expired.")]
    Expired,
    #[unified(status = 429, message = "Wait.", retry_after = _0)]
    TooMany(u32),
}

/// An answer with these headers besides.
fn received(status: u16, code: &str, headers: &[(HeaderName, &[u8])]) -> Received<UserError> {
    let body = serde_json::json!({"error": {"code": code, "message": "User 7 was not found."}});
    let mut response = Response::builder().status(status).body(body.to_string()).unwrap();
    for (name, value) in headers {
        response.headers_mut().append(name, HeaderValue::from_bytes(value).unwrap());
    }
    Received::parse(response)
}

/// All values of a header that goes out.
fn values(headers: &HeaderMap, name: &str) -> Vec<String> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

const RETRY_AFTER: HeaderName = http::header::RETRY_AFTER;
const CHALLENGE: HeaderName = http::header::WWW_AUTHENTICATE;
const DATE: &[u8] = b"Fri, 31 Dec 1999 23:59:59 GMT";

#[test]
fn a_time_to_wait_is_seconds_or_a_date() {
    let cases: [(&[&[u8]], Option<&str>); 23] = [
        (&[b"0"], Some("0")),
        (&[b"120"], Some("120")),
        (&[b"0120"], Some("0120")),
        (&[b"18446744073709551615"], Some("18446744073709551615")),
        (&[DATE], Some("Fri, 31 Dec 1999 23:59:59 GMT")),
        (&[b"Friday, 31-Dec-99 23:59:59 GMT"], Some("Friday, 31-Dec-99 23:59:59 GMT")),
        (&[b"Fri Dec 31 23:59:59 1999"], Some("Fri Dec 31 23:59:59 1999")),
        (&[b"Sun Nov  6 08:49:37 1994"], Some("Sun Nov  6 08:49:37 1994")),
        (&[], None),
        (&[b""], None),
        (&[b"-1"], None),
        (&[b"+1"], None),
        (&[b"1.5"], None),
        (&[b"5, 7"], None),
        (&[b"soon; db=users-7"], None),
        (&[b"99999999999999999999"], None),
        (&[b"Fri, 31 Dec 1999 23:59:59"], None),
        (&[b"Fri, 31 Dec 1999 23:59:59 GMT; db=users-7"], None),
        (&[b"Wed, 31 Nov 1999 23:59:59 GMT"], None),
        (&[b"1999-12-31T23:59:59Z"], None),
        (&[b"\xff"], None),
        // Once, whatever came.
        (&[b"5", b"7"], Some("5")),
        (&[b"soon", DATE, b"7"], Some("Fri, 31 Dec 1999 23:59:59 GMT")),
    ];
    for (sent, expected) in cases {
        let sent: Vec<_> = sent.iter().map(|value| (RETRY_AFTER, *value)).collect();
        // A declared error without one, one whose seconds are a field, and a stranger's.
        for (status, code) in [(404, "user_not_found"), (429, "user_too_many"), (503, "user_gone")]
        {
            let received = received(status, code, &sent).relay_unknown();
            let found = values(&UnifiedError::headers(&received), "retry-after");
            assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{code} {sent:?}");
        }
        // A declared one is replaced by what is one.
        let headers = UnifiedError::headers(&received(401, "user_logged_out", &sent));
        assert_eq!(values(&headers, "retry-after"), [expected.unwrap_or("9")], "{sent:?}");
    }
}

#[test]
fn a_declared_challenge_goes_out_as_declared() {
    for sent in [&[][..], &[(CHALLENGE, &b"Bearer realm=\"users\""[..])]] {
        let headers = UnifiedError::headers(&received(401, "user_logged_out", sent));
        assert_eq!(values(&headers, "www-authenticate"), ["Basic", "Digest"]);
    }
}

#[test]
fn where_none_is_declared_the_received_challenge_goes_out_once() {
    let (kilobyte, longer) = ("B".repeat(1024), "B".repeat(1025));
    let half = "B".repeat(512);
    let cases: [(&[&[u8]], Option<&str>); 8] = [
        (&[], None),
        (&[b"Bearer realm=\"users\""], Some("Bearer realm=\"users\"")),
        (&[b"Bearer", b"Basic realm=\"a\""], Some("Bearer, Basic realm=\"a\"")),
        (&[kilobyte.as_bytes()], Some(&kilobyte)),
        (&[longer.as_bytes()], None),
        (&[half.as_bytes(), half.as_bytes()], None),
        (&[b""], None),
        (&[b"Bearer realm=\"\xff\""], None),
    ];
    for (sent, expected) in cases {
        let sent: Vec<_> = sent.iter().map(|value| (CHALLENGE, *value)).collect();
        let headers = UnifiedError::headers(&received(401, "user_expired", &sent));
        let found = values(&headers, "www-authenticate");
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{sent:?}");
    }
}

#[test]
fn a_challenge_belongs_to_a_401() {
    let sent = [(CHALLENGE, &b"Bearer"[..])];
    for (status, code) in [(404, "user_not_found"), (429, "user_too_many"), (403, "user_gone")] {
        let received = received(status, code, &sent).relay_unknown();
        assert_eq!(UnifiedError::status(&received), status);
        assert!(!UnifiedError::headers(&received).contains_key(CHALLENGE));
    }
}

/// Everything that a server may send besides.
fn all_kinds() -> Vec<(HeaderName, &'static [u8])> {
    let other = HeaderName::from_static;
    vec![
        (RETRY_AFTER, b"5"),
        (CHALLENGE, b"Bearer"),
        (other("set-cookie"), b"session=1"),
        (other("server"), b"nginx"),
        (other("content-type"), b"text/html"),
        (other("content-length"), b"7"),
        (other("transfer-encoding"), b"chunked"),
        (other("connection"), b"close"),
        (other("cache-control"), b"public"),
        (other("access-control-allow-origin"), b"*"),
    ]
}

#[test]
fn no_other_headers_go_with_it() {
    for (status, code, expected) in [
        (404, "user_not_found", &[("cache-control", "no-store"), ("retry-after", "5")][..]),
        (401, "user_expired", &[("retry-after", "5"), ("www-authenticate", "Bearer")]),
        (403, "user_gone", &[("retry-after", "5")]),
    ] {
        let received = received(status, code, &all_kinds()).relay_unknown();
        let headers = UnifiedError::headers(&received);
        let mut found: Vec<_> =
            headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{code}");
        let types = values(received.to_response().headers(), "content-type");
        assert_eq!(types, ["application/json"]);
    }
}

#[test]
fn a_refused_answer_has_no_headers() {
    for (status, code) in [(403, "user_gone"), (500, "user_not_found"), (401, "user_gone")] {
        let received = received(status, code, &all_kinds());
        assert_eq!(UnifiedError::status(&received), 502);
        assert!(UnifiedError::headers(&received).is_empty());
    }
    let received = received(401, "user_gone", &all_kinds()).relay_unknown();
    assert!(UnifiedError::headers(&received).is_empty());
}
