//! Which headers a replaced answer keeps, over a socket.

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::any;
use tower_http::cors::CorsLayer;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors_tests::conformance::Framed;
use unifiedapi_errors_tests::http1::{self, Reply};
use unifiedapi_errors_tests::server::Server;

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    NotFound,
    #[unified(status = 416, code = "out_of_range", message = "The resource is shorter.")]
    OutOfRange,
    #[unified(
        status = 429,
        code = "too_many",
        message = "Slow down.",
        retry_after = 30,
        header("RateLimit-Policy" = "10;w=1"),
        header("RateLimit-Policy" = "99;w=60"),
        header("Cache-Control" = "no-store")
    )]
    TooMany,
}

fn choose(answer: &Answer) -> Option<ApiError> {
    match answer.status().as_u16() {
        404 => Some(ApiError::NotFound),
        416 => Some(ApiError::OutOfRange),
        429 => Some(ApiError::TooMany),
        _ => None,
    }
}

/// Answers with a status and headers, wrapped in the layer.
fn reply(status: u16, headers: &'static [(&'static str, &'static str)]) -> Reply {
    let status = StatusCode::from_u16(status).unwrap();
    let answer = move || async move {
        let mut response = (status, "rejected").into_response();
        for (name, value) in headers {
            let name = HeaderName::from_static(name);
            response.headers_mut().append(name, HeaderValue::from_static(value));
        }
        response
    };
    let app = Router::new().route("/", any(answer)).layer(EnvelopeLayer::new(choose));
    let server = Server::start(app);
    http1::get(server.address, "/")
}

/// Those that every reply has.
fn of_server(name: &str) -> bool {
    matches!(name, "content-type" | "content-length" | "connection")
}

#[test]
fn headers_of_the_replaced_body_go() {
    let rows: &[(&str, &str)] = &[
        ("content-encoding", "identity"),
        ("content-language", "de"),
        ("content-location", "/errors/404.txt"),
        ("content-disposition", "attachment; filename=error.txt"),
        ("content-range", "bytes 0-7/8"),
        ("content-md5", "Q2hlY2sgSW50ZWdyaXR5IQ=="),
        ("content-digest", "sha-256=:AAAA:"),
        ("repr-digest", "sha-256=:AAAA:"),
        ("digest", "sha-256=AAAA"),
        ("etag", "\"7\""),
        ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("trailer", "content-digest"),
    ];
    for row in rows {
        let reply = reply(404, std::slice::from_ref(row));
        assert_eq!(reply.body.as_bytes(), ApiError::NotFound.body(), "{row:?}");
        assert!(reply.headers.iter().all(|(name, _)| of_server(name)), "{row:?}: {reply:?}");
    }
}

#[test]
fn the_length_is_that_of_the_new_body() {
    let reply = reply(404, &[("content-length", "8")]);
    assert_eq!(reply.header("content-length"), [ApiError::NotFound.body().len().to_string()]);
    assert_eq!(reply.body.as_bytes(), ApiError::NotFound.body());
}

#[test]
fn the_coding_of_the_old_transfer_goes() {
    let reply = reply(404, &[("transfer-encoding", "chunked")]);
    assert!(reply.header("transfer-encoding").is_empty(), "{reply:?}");
    assert_eq!(reply.body.as_bytes(), ApiError::NotFound.body());
}

#[test]
fn other_headers_stay() {
    let rows: &[(&str, &str)] = &[
        ("allow", "GET, HEAD"),
        ("retry-after", "120"),
        ("www-authenticate", "Bearer realm=\"api\""),
        ("proxy-authenticate", "Basic"),
        ("access-control-allow-origin", "https://app.example.com"),
        ("access-control-expose-headers", "x-request-id"),
        ("accept-ranges", "bytes"),
        ("accept", "application/json"),
        ("accept-patch", "application/merge-patch+json"),
        ("cache-control", "no-store"),
        ("vary", "origin, accept"),
        ("link", "</docs>; rel=help"),
        ("location", "/elsewhere"),
        ("set-cookie", "session=; max-age=0"),
        ("strict-transport-security", "max-age=63072000"),
        ("upgrade", "h2c"),
        ("x-request-id", "6f1d"),
        ("x-content-type-options", "nosniff"),
    ];
    for row in rows {
        let reply = reply(404, std::slice::from_ref(row));
        assert_eq!(reply.header(row.0), [row.1]);
        assert_eq!(reply.body.as_bytes(), ApiError::NotFound.body(), "{row:?}");
    }
}

#[test]
fn a_header_that_came_twice_stays_twice() {
    let reply = reply(404, &[("set-cookie", "a=1"), ("vary", "accept"), ("set-cookie", "b=2")]);
    assert_eq!(reply.header("set-cookie"), ["a=1", "b=2"]);
    assert_eq!(reply.header("vary"), ["accept"]);
}

#[test]
fn declared_headers_win_over_those_of_the_answer() {
    let reply = reply(
        429,
        &[
            ("retry-after", "5"),
            ("retry-after", "6"),
            ("ratelimit-policy", "1;w=1"),
            ("cache-control", "max-age=60"),
            ("ratelimit", "r=0"),
        ],
    );
    assert_eq!(reply.header("retry-after"), ["30"]);
    assert_eq!(reply.header("ratelimit-policy"), ["10;w=1", "99;w=60"]);
    assert_eq!(reply.header("cache-control"), ["no-store"]);
    assert_eq!(reply.header("ratelimit"), ["r=0"]);
}

#[test]
fn a_416_keeps_the_length_of_the_resource() {
    let reply = reply(416, &[("content-range", "bytes */47022"), ("accept-ranges", "bytes")]);
    assert_eq!(reply.header("content-range"), ["bytes */47022"]);
    assert_eq!(reply.header("accept-ranges"), ["bytes"]);
    assert_eq!(reply.body.as_bytes(), ApiError::OutOfRange.body());
}

#[test]
fn headers_of_an_error_by_hand_are_not_sent_where_they_are_the_servers() {
    let app = Router::new()
        .route("/", any(|| async { (StatusCode::NOT_FOUND, "rejected") }))
        .layer(EnvelopeLayer::new(|_: &Answer| Some(Framed)));
    let server = Server::start(app);
    let reply = http1::get(server.address, "/");
    assert_eq!(reply.body.as_bytes(), Framed.body());
    let mut headers = reply.headers.clone();
    headers.retain(|(name, _)| !of_server(name));
    assert_eq!(headers, [("x-kept", "a"), ("x-kept", "b")].map(|(n, v)| (n.into(), v.into())));
    assert_eq!(reply.header("content-type"), ["application/json"]);
    assert_eq!(reply.header("connection"), ["close"]);
}

#[test]
fn an_answer_that_is_kept_keeps_all_headers() {
    let reply = reply(410, &[("etag", "\"7\""), ("content-language", "en")]);
    assert_eq!(reply.header("etag"), ["\"7\""]);
    assert_eq!(reply.header("content-language"), ["en"]);
    assert_eq!(reply.body, "rejected");
}

#[test]
fn cors_works_inside_and_outside() {
    let inside = Router::new()
        .route("/", any(|| async { StatusCode::NOT_FOUND }))
        .layer(CorsLayer::permissive())
        .layer(EnvelopeLayer::new(choose));
    let outside = Router::new()
        .route("/", any(|| async { StatusCode::NOT_FOUND }))
        .layer(EnvelopeLayer::new(choose))
        .layer(CorsLayer::permissive());
    for app in [inside, outside] {
        let server = Server::start(app);
        let origin = ["origin: https://app.example.com"];
        let reply = http1::send(server.address, "GET /", &origin, "").unwrap();
        assert_eq!(reply.status, 404);
        assert_eq!(reply.header("access-control-allow-origin"), ["*"]);
        assert_eq!(reply.header("vary").len(), 1);
        assert_eq!(reply.body.as_bytes(), ApiError::NotFound.body());
    }
}
