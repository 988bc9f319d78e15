//! What holds for every answer whatever is in it: the seeded test and the fuzz target check this.

use http::{HeaderMap, Response};
use serde_json::Value;
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Catalog, UnifiedError};

use super::shapes::Flat;

/// A catalog with every kind of message and with codes that several entries share.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_", codes = ApiErrorCode)]
#[allow(dead_code)] // one user makes values, the other only receives them
pub enum ApiError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(code = "value", shared_code, message = "{0}")]
    Anything(String),
    #[unified(code = "value", shared_code, message = "{{{0}}} is \"no\" {1}.")]
    Quoted(String, String),
    #[unified(code = "value", shared_code, message = "A \\ b\n.")]
    Escaped,
    #[unified(status = 401, message = "Log in.", header("WWW-Authenticate" = "Bearer"))]
    LoggedOut,
    #[unified(status = 409, message = "{0} of {1} are at work; {2} wait.")]
    Busy(u8, u8, u8),
    #[unified(status = 413, message = "At most {max} are allowed.")]
    TooMany {
        #[unified(member)]
        max: u64,
        #[unified(member)]
        fields: Vec<String>,
    },
    #[unified(message = "A part is missing.")]
    PartMissing {
        #[unified(member)]
        param: Option<f64>,
        part: u8,
    },
    #[unified(transparent)]
    UnifiedApi(UnifiedApiError),
}

/// The same in another shape.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat)]
pub enum FlatError {
    /// All of it.
    #[unified(transparent)]
    Api(ApiError),
}

/// Checks an answer, and returns how much of it was recognised, from 0 to 4.
pub fn check(status: u16, headers: HeaderMap, body: &[u8]) -> u8 {
    let mut response = Response::builder().status(status).body(body.to_vec()).unwrap();
    *response.headers_mut() = headers.clone();
    let received_flat = Received::<FlatError>::parse(response.clone());
    let received = Received::<ApiError>::parse(response);

    assert_eq!(received.response().status().as_u16(), status);
    assert_eq!(received.response().headers(), &headers);
    assert_eq!(received.response().body(), body);
    assert!(received.is_complete());
    // 200 characters each of code and message, each of which may take ten to escape.
    assert!(received.to_string().len() < 5_000);
    assert!(format!("{received:?}").len() < 20_000);
    check_text(&received, body);
    check_declaration(&received);
    check_answer(&received);
    let relays = received.entry().is_some();
    let has_data = !received.members().is_empty();
    let is_envelope = received.wire_code().is_some() && received.wire_message().is_some();
    let has_text = received.wire_code().is_some() || received.wire_message().is_some();
    check_answer(&received.relay_unknown());
    check_flat(received_flat);
    u8::from(has_text) + u8::from(is_envelope) + u8::from(relays) + u8::from(has_data)
}

/// Compares with what `serde_json` says of the body.
fn check_text(received: &Received<ApiError>, body: &[u8]) {
    let (code, message) = (received.wire_code(), received.wire_message());
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if code.is_some() || message.is_some() {
        let text = body.trim_ascii();
        assert!(text.starts_with(b"{") && text.ends_with(b"}"), "{received}");
    }
    // It gives up on deep nesting, on what means no character or number, and of a member that is
    // there twice it keeps one.
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    let text = |name: &str| value.get("error")?.get(name)?.as_str();
    assert!(code.is_none() || code == text("code"), "{received}");
    assert!(message.is_none() || message == text("message"), "{received}");
    let times = |name: &str| String::from_utf8_lossy(body).matches(name).count();
    if times("\\u") == 0 && times("\"error\"") == 1 {
        let is_object = value.get("error").is_some_and(Value::is_object);
        assert!(times("\"code\"") > 1 || !is_object || code == text("code"), "{received}");
        assert!(times("\"message\"") > 1 || !is_object || message == text("message"), "{received}");
    }
}

fn check_declaration(received: &Received<ApiError>) {
    let entry = received.entry();
    let code = received.wire_code();
    assert_eq!(
        entry.is_some(),
        code.is_some_and(|code| ApiError::with_code(code).next().is_some())
    );
    let Some(entry) = entry else {
        assert!(received.error().is_none() && received.code_enum().is_none());
        return;
    };
    assert_eq!(Some(entry.code()), code);
    let with_status =
        |status| ApiError::with_code(entry.code()).any(|other| other.status() == status);
    let status = received.response().status();
    assert!(entry.status() == status || !with_status(status));
    if let Some(error) = received.error() {
        assert_eq!(error.entry(), Some(entry));
        check_members(error, received);
    }
    assert_eq!(received.code_enum().map(ApiErrorCode::as_str), Some(entry.code()));
}

/// What came back as a value came as its members.
fn check_members<E: Catalog>(error: &ApiError, received: &Received<E>) {
    let members = error.members();
    for (name, value) in &members {
        assert_eq!(received.member::<Value>(name).and_then(Result::ok).as_ref(), Some(value));
    }
    assert_eq!(members.len(), if let ApiError::TooMany { .. } = error { 2 } else { 0 });
}

/// In the other shape as much holds, and a proper error goes out in that shape.
fn check_flat(received: Received<FlatError>) {
    assert!(received.to_string().len() < 5_000);
    if let Some(FlatError::Api(error)) = received.error() {
        assert_eq!(error.entry(), received.entry());
        check_members(error, &received);
    }
    let received = received.relay_unknown();
    let answer = received.to_response();
    assert_eq!(serde_json::to_vec(&received).unwrap(), *answer.body());
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!((&body["version"], &body["code"]), (&1.into(), &received.code().into()));
    assert_eq!(body["message"], *received.message());
    for (name, value) in received.members() {
        assert_eq!(body[name], value);
    }
}

/// Whatever came, a proper error goes out.
fn check_answer(received: &Received<ApiError>) {
    let answer = received.to_response();
    let status = answer.status();
    assert!(status.is_client_error() || status.is_server_error(), "{received}");
    let code = received.code();
    assert!((1..=64).contains(&code.len()) && code.is_ascii(), "{received}");
    let mut object = received.members();
    let names = ["max", "fields", "param"];
    assert!(object.keys().all(|name| names.contains(&&**name)), "{received}");
    object.extend([("code", code.into()), ("message", received.message().into())].map(named));
    let envelope = serde_json::json!({ "error": object });
    assert_eq!(serde_json::from_slice::<Value>(answer.body()).unwrap(), envelope);
    assert_eq!(serde_json::to_vec(received).unwrap(), *answer.body());
    if let Some(entry) = UnifiedError::entry(received) {
        assert_eq!((status, code), (entry.status(), entry.code()));
        assert!(<Received<ApiError>>::entries().any(|listed| listed == entry));
        if !entry.message().contains('{') {
            assert_eq!(received.message(), entry.message());
            return;
        }
    }
    let message = received.message();
    assert!(message.len() <= 1024 && !message.contains(char::is_control), "{received}");
}

fn named((name, value): (&str, Value)) -> (String, Value) {
    (name.to_owned(), value)
}
