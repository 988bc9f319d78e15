//! Which answers of an axum server the layer replaces, over a socket.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{any, get, post};
use axum::{Extension, Json, Router};
use tower_http::timeout::TimeoutLayer;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer, Keep};
use unifiedapi_errors_tests::http1::{self, Reply};
use unifiedapi_errors_tests::server::Server;

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(status = 400, code = "bad_request", message = "The request is malformed.")]
    BadRequest,
    #[unified(status = 401, code = "unauthorized", message = "Who are you?")]
    Unauthorized,
    #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    NotFound,
    #[unified(status = 405, code = "method_not_allowed", message = "Not with this method.")]
    MethodNotAllowed,
    #[unified(status = 408, code = "timeout", message = "That took too long.")]
    Timeout,
    #[unified(status = 413, code = "too_large", message = "That is too much.")]
    TooLarge,
    #[unified(status = 415, code = "not_json", message = "Send JSON.")]
    NotJson,
    #[unified(status = 422, code = "wrong_shape", message = "The JSON has another shape.")]
    WrongShape,
    #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
    Internal,
    #[unified(status = 503, code = "unavailable", message = "Come back later.")]
    Unavailable,
}

fn choose(answer: &Answer) -> Option<ApiError> {
    Some(match answer.status().as_u16() {
        401 => ApiError::Unauthorized,
        404 => ApiError::NotFound,
        405 => ApiError::MethodNotAllowed,
        408 => ApiError::Timeout,
        413 => ApiError::TooLarge,
        415 => ApiError::NotJson,
        422 => ApiError::WrongShape,
        418 => return None,
        503 => ApiError::Unavailable,
        // 410 leaves as 400, 501 as 500: the variant's status is sent.
        status if status < 500 => ApiError::BadRequest,
        _ => ApiError::Internal,
    })
}

/// By name, since the tests have serde without its derive.
type Numbers = BTreeMap<String, u32>;

const PROBLEM: &str = r#"{"type":"about:blank","status":404}"#;

fn with_type(status: u16, media_type: &'static str, body: &'static str) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, media_type)], body).into_response()
}

fn app() -> Router {
    let typed =
        |status, media_type, body| any(move || async move { with_type(status, media_type, body) });
    Router::new()
        .route("/users", get(|| async { "[]" }))
        .route(
            "/users",
            post(|Json(user): Json<Numbers>| async move { user["secret_column"].to_string() }),
        )
        .route("/users/{id}", get(|Path(id): Path<u64>| async move { id.to_string() }))
        .route("/list", get(|Query(page): Query<Numbers>| async move { page["count"].to_string() }))
        .route("/slow", get(std::future::pending::<()>))
        .route("/bare", get(|| async { StatusCode::BAD_GATEWAY }))
        .route(
            "/text",
            get(|| async { (StatusCode::SERVICE_UNAVAILABLE, "db-7.internal is down") }),
        )
        .route("/challenge", get(|| async { StatusCode::UNAUTHORIZED }))
        .route("/gone", get(|| async { (StatusCode::GONE, "moved to db-8") }))
        .route("/501", get(|| async { StatusCode::NOT_IMPLEMENTED }))
        .route("/latin", typed(404, "text/plain; charset=iso-8859-1", "none"))
        .route("/loud", typed(404, "TEXT/Plain;charset=utf-8", "none"))
        .route("/spaced", typed(404, " text/plain ; format=flowed", "none"))
        .route("/empty-type", typed(404, "", "none"))
        .route(
            "/untyped",
            any(|| async {
                let mut response = (StatusCode::NOT_FOUND, "none").into_response();
                response.headers_mut().remove(header::CONTENT_TYPE);
                response
            }),
        )
        .route(
            "/error-json",
            get(|| async { (StatusCode::NOT_FOUND, Json(serde_json::json!({"mine": true}))) }),
        )
        .route("/error-problem", typed(404, "application/problem+json", PROBLEM))
        .route("/error-html", get(|| async { (StatusCode::NOT_FOUND, Html("<h1>Lost?</h1>")) }))
        .route("/error-xml", typed(500, "text/xml", "<error/>"))
        .route("/error-csv", typed(400, "text/csv", "line,error"))
        .route("/error-plainer", typed(400, "text/plainer", "not the type"))
        .route(
            "/error-no-utf8",
            any(|| async {
                let media_type = HeaderValue::from_bytes(b"x-\xff/y").unwrap();
                (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, media_type)], "odd")
            }),
        )
        .route(
            "/error-two-types",
            any(|| async {
                let mut response = (StatusCode::BAD_REQUEST, "shaped").into_response();
                response
                    .headers_mut()
                    .append(header::CONTENT_TYPE, HeaderValue::from_static("a/b"));
                response
            }),
        )
        .route(
            "/error-kept",
            any(|| async { (StatusCode::SERVICE_UNAVAILABLE, Extension(Keep), "draining") }),
        )
        .route("/error-unchosen", any(|| async { (StatusCode::IM_A_TEAPOT, "short and stout") }))
        .route("/ok", any(|| async { "fine" }))
        .route("/created", any(|| async { StatusCode::CREATED }))
        .route("/empty", any(|| async { StatusCode::NO_CONTENT }))
        .route("/unchanged", any(|| async { (StatusCode::NOT_MODIFIED, [("etag", "\"7\"")]) }))
        .route("/elsewhere", any(|| async { Redirect::to("/ok") }))
        .layer(DefaultBodyLimit::max(64))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_millis(100),
        ))
}

fn servers() -> (Server, Server) {
    let bare = Server::start(app());
    let wrapped = Server::start(app().layer(EnvelopeLayer::new(choose)));
    (bare, wrapped)
}

fn send(server: &Server, start: &str, body: &str) -> Reply {
    let media_type = if body.is_empty() { "accept: */*" } else { "content-type: application/json" };
    http1::send(server.address, start, &[media_type], body).unwrap()
}

#[test]
fn plain_answers_leave_in_the_envelope() {
    let long = format!(r#"{{"secret_column":{}}}"#, "1".repeat(100));
    let rows = [
        // Start line, body, status without the layer, what is sent instead.
        ("GET /nowhere", "", 404, ApiError::NotFound),
        ("GET /users/7/keys", "", 404, ApiError::NotFound),
        ("POST /nowhere", "{}", 404, ApiError::NotFound),
        ("DELETE /users", "", 405, ApiError::MethodNotAllowed),
        ("POST /bare", "", 405, ApiError::MethodNotAllowed),
        ("POST /users", "{", 400, ApiError::BadRequest),
        ("POST /users", r#"{"secret_column":"7"}"#, 422, ApiError::WrongShape),
        ("POST /users", "", 415, ApiError::NotJson),
        ("POST /users", &long, 413, ApiError::TooLarge),
        ("GET /users/x7", "", 400, ApiError::BadRequest),
        ("GET /list?count=many", "", 400, ApiError::BadRequest),
        ("GET /slow", "", 408, ApiError::Timeout),
        ("GET /bare", "", 502, ApiError::Internal),
        ("GET /text", "", 503, ApiError::Unavailable),
        ("GET /challenge", "", 401, ApiError::Unauthorized),
        ("GET /gone", "", 410, ApiError::BadRequest),
        ("GET /501", "", 501, ApiError::Internal),
        ("GET /latin", "", 404, ApiError::NotFound),
        ("GET /loud", "", 404, ApiError::NotFound),
        ("GET /spaced", "", 404, ApiError::NotFound),
        ("GET /untyped", "", 404, ApiError::NotFound),
        ("GET /empty-type", "", 404, ApiError::NotFound),
    ];
    let (bare, wrapped) = servers();
    for (start, body, status, error) in rows {
        let before = send(&bare, start, body);
        assert_eq!(before.status, status, "{start} without the layer: {before:?}");
        let after = send(&wrapped, start, body);
        assert_eq!(after.status, error.status().as_u16(), "{start}: {after:?}");
        assert_eq!(after.header("content-type"), ["application/json"], "{start}");
        assert_eq!(after.header("content-length"), [error.body().len().to_string()], "{start}");
        // The whole body: nothing of the answer's text is in it.
        assert_eq!(after.body.as_bytes(), error.body(), "{start}");
        assert_eq!(before.header("allow"), after.header("allow"), "{start}");
    }
}

#[test]
fn the_rejected_text_names_what_clients_shall_not_read() {
    // So that the test above means something.
    let (bare, wrapped) = servers();
    let rows = [
        ("POST /users", r#"{"secret_column":"7"}"#, "secret_column"),
        ("GET /users/x7", "", "u64"),
        ("GET /text", "", "db-7.internal"),
    ];
    for (start, body, secret) in rows {
        assert!(send(&bare, start, body).body.contains(secret), "{start}");
        assert!(!format!("{:?}", send(&wrapped, start, body)).contains(secret), "{start}");
    }
}

#[test]
fn allow_stays_on_a_405() {
    let (_, wrapped) = servers();
    assert_eq!(send(&wrapped, "DELETE /users", "").header("allow"), ["GET,HEAD,POST"]);
}

#[test]
fn other_answers_pass_untouched() {
    let (bare, wrapped) = servers();
    let rows = [
        ("/error-json", 404, r#"{"mine":true}"#),
        ("/error-problem", 404, PROBLEM),
        ("/error-html", 404, "<h1>Lost?</h1>"),
        ("/error-xml", 500, "<error/>"),
        ("/error-csv", 400, "line,error"),
        ("/error-plainer", 400, "not the type"),
        ("/error-no-utf8", 400, "odd"),
        ("/error-two-types", 400, "shaped"),
        ("/error-kept", 503, "draining"),
        ("/error-unchosen", 418, "short and stout"),
        ("/ok", 200, "fine"),
        ("/created", 201, ""),
        ("/empty", 204, ""),
        ("/unchanged", 304, ""),
        ("/elsewhere", 303, ""),
        ("/users/7", 200, "7"),
        ("/list?count=5", 200, "5"),
    ];
    for (path, status, body) in rows {
        for method in ["GET", "HEAD"] {
            let start = format!("{method} {path}");
            let after = send(&wrapped, &start, "");
            assert_eq!(after, send(&bare, &start, ""), "{start}");
            assert_eq!(after.status, status, "{start}");
            assert_eq!(after.body, if method == "GET" { body } else { "" }, "{start}");
        }
    }
}

#[test]
fn head_gets_the_headers_of_get_and_no_body() {
    let (_, wrapped) = servers();
    for path in ["/nowhere", "/users/x7", "/slow", "/bare", "/text", "/untyped"] {
        let get = send(&wrapped, &format!("GET {path}"), "");
        let head = send(&wrapped, &format!("HEAD {path}"), "");
        assert_eq!(head.body, "", "{path}");
        assert_eq!(head.status, get.status, "{path}");
        let sorted = |reply: &Reply| {
            let mut headers = reply.headers.clone();
            headers.sort();
            headers
        };
        assert_eq!(sorted(&head), sorted(&get), "{path}");
        assert_eq!(head.header("content-length"), [get.body.len().to_string()], "{path}");
    }
}

#[test]
fn a_layer_of_one_route_leaves_the_others_alone() {
    let app = Router::new()
        .route(
            "/wrapped",
            get(|| async { StatusCode::NOT_FOUND }).layer(EnvelopeLayer::new(choose)),
        )
        .route("/bare", get(|| async { StatusCode::NOT_FOUND }));
    let server = Server::start(app);
    assert_eq!(send(&server, "GET /wrapped", "").body.as_bytes(), ApiError::NotFound.body());
    assert_eq!(send(&server, "GET /bare", "").body, "");
}

#[test]
fn of_two_layers_the_inner_one_decides() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "outer", message = "The outer layer.")]
    struct Outer;

    let app = Router::new()
        .route("/inner", get(|| async { StatusCode::NOT_FOUND }))
        .layer(EnvelopeLayer::new(choose))
        .route("/outer", get(|| async { StatusCode::NOT_FOUND }))
        .layer(EnvelopeLayer::new(|_: &Answer| Some(Outer)));
    let server = Server::start(app);
    assert_eq!(send(&server, "GET /inner", "").body.as_bytes(), ApiError::NotFound.body());
    assert_eq!(send(&server, "GET /outer", "").body.as_bytes(), Outer.body());
}
