//! What the layer knows of the request that an answer is to.

use std::convert::Infallible;

use axum::body::{Body, to_bytes};
use axum::extract::MatchedPath;
use axum::http::{Method, Request, Response, StatusCode};
use axum::routing::get;
use axum::{Extension, Router};
use tower::{Layer, ServiceExt, service_fn};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};

/// Says of an answer what it was to.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "{method} {path}, {route}")]
struct NotFound {
    method: Method,
    path: String,
    route: &'static str,
}

fn choose(answer: &Answer) -> Option<NotFound> {
    Some(NotFound {
        method: answer.method().clone(),
        path: answer.path().to_owned(),
        route: match answer.request_extension::<MatchedPath>() {
            Some(_) => "routed",
            None => "no route",
        },
    })
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(choose).request_extension::<MatchedPath>()
}

/// Returns the message that answers a request; of a HEAD, none.
async fn message(app: Router, method: &str, uri: &str) -> String {
    let request = Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
    let response = app.oneshot(request).await.unwrap();
    let body = to_bytes(response.into_body(), 1024).await.unwrap();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    body["error"]["message"].as_str().unwrap().to_owned()
}

fn app() -> Router {
    let not_found = || async { StatusCode::NOT_FOUND };
    let nested = Router::new().route("/jobs/{id}", get(not_found));
    let router = Router::new().route("/users/{id}", get(not_found).delete(not_found));
    router.nest("/v2", nested).layer(envelope())
}

#[tokio::test]
async fn in_axum_a_missing_route_is_told_from_an_answer_of_a_handler() {
    for (method, uri, expected) in [
        ("GET", "/users/7", "GET /users/7, routed"),
        ("DELETE", "/users/a%20b?force=1", "DELETE /users/a%20b, routed"),
        ("GET", "/user/7", "GET /user/7, no route"),
        ("GET", "/v2/jobs/7", "GET /v2/jobs/7, routed"),
        ("POST", "/v2/job/7", "POST /v2/job/7, no route"),
        // 405 is an answer of the route.
        ("PUT", "/users/7", "PUT /users/7, routed"),
    ] {
        assert_eq!(message(app(), method, uri).await, expected);
    }
    let fallback = app().fallback(|| async { StatusCode::NOT_FOUND }).layer(envelope());
    assert_eq!(message(fallback, "GET", "/user").await, "GET /user, no route");
}

#[tokio::test]
async fn extensions_that_are_not_named_are_not_seen() {
    let without = Router::new()
        .route("/users", get(|| async { StatusCode::NOT_FOUND }))
        .layer(EnvelopeLayer::new(choose));
    assert_eq!(message(without, "GET", "/users").await, "GET /users, no route");
}

#[tokio::test]
async fn several_extensions_are_seen_as_layers_outside_have_set_them() {
    let choose = |answer: &Answer| {
        let sum =
            answer.request_extension::<u8>()? + u8::from(*answer.request_extension::<bool>()?);
        assert_eq!(answer.request_extension::<u16>(), None);
        (sum == 8).then(|| NotFound { method: Method::GET, path: String::new(), route: "seen" })
    };
    let envelope = EnvelopeLayer::new(choose).request_extension::<u8>().request_extension::<bool>();
    let app = Router::new()
        .route("/", get(|| async { StatusCode::NOT_FOUND }))
        .layer(envelope)
        .layer(Extension(7_u8))
        .layer(Extension(1_u16))
        .layer(Extension(true));
    assert_eq!(message(app, "GET", "/").await, "GET , seen");
}

#[tokio::test]
async fn the_target_may_have_no_path() {
    for (method, uri, path) in [
        (Method::OPTIONS, "*", "*"),
        (Method::CONNECT, "example.com:443", "/"),
        (Method::HEAD, "http://example.com?page=2", "/"),
        (Method::GET, "http://example.com/a//b/?page=2", "/a//b/"),
    ] {
        let (expected, of) = (path.to_owned(), method.clone());
        let layer = EnvelopeLayer::new(move |answer: &Answer| {
            assert_eq!((answer.method(), answer.path()), (&of, &*expected));
            choose(answer)
        });
        let service = layer.layer(service_fn(|_: Request<()>| async {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::GONE;
            Ok::<_, Infallible>(response)
        }));
        let request = Request::builder().method(method).uri(uri).body(()).unwrap();
        assert_eq!(service.oneshot(request).await.unwrap().status(), 404, "{uri}");
    }
}

#[test]
fn an_answer_for_a_test_is_to_any_request() {
    let parts = || Response::new(()).into_parts().0;
    let answer = Answer::from(parts());
    assert_eq!((answer.method(), answer.path()), (&Method::GET, "/"));
    let request = Request::put("/users/7?force").extension(3_u8).body(()).unwrap();
    let answer = answer.with_request(&request);
    assert_eq!((answer.method(), answer.path()), (&Method::PUT, "/users/7"));
    assert_eq!(answer.request_extension(), Some(&3_u8));
    assert_eq!(answer.clone().path(), "/users/7");
}
