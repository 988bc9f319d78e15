//! Limits inside the layer: what is shed, and what takes too long.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::error_handling::HandleErrorLayer;
use axum::http::{Request, Response, StatusCode};
use axum::routing::get;
use http_body_util::BodyExt;
use tower::buffer::BufferLayer;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::{LoadShedLayer, error::Overloaded};
use tower::timeout::{TimeoutLayer, error::Elapsed};
use tower::{BoxError, ServiceBuilder, ServiceExt, service_fn};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};

#[derive(Debug, UnifiedError)]
#[unified(status = 503, code = "unavailable", message = "Come back later.", retry_after = 1)]
struct Unavailable;

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| Some(Unavailable))
}

/// What tower's layers fail with, as axum wants it told.
async fn told(error: BoxError) -> (StatusCode, String) {
    let status = if error.is::<Elapsed>() { 504 } else { 503 };
    (StatusCode::from_u16(status).unwrap(), format!("secret: {error}"))
}

#[tokio::test]
async fn what_is_shed_or_times_out_inside_leaves_in_the_envelope() {
    let limits = ServiceBuilder::new()
        .layer(envelope())
        .layer(HandleErrorLayer::new(told))
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(1))
        .layer(TimeoutLayer::new(Duration::from_millis(300)));
    let app = Router::new().route("/", get(std::future::pending::<()>)).layer(limits);
    let (one, other) = tokio::join!(
        app.clone().oneshot(Request::new(Body::empty())),
        app.clone().oneshot(Request::new(Body::empty())),
    );
    for response in [one.unwrap(), other.unwrap()] {
        assert_eq!(response.status(), 503);
        assert_eq!(response.headers()["retry-after"], "1");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(body, Unavailable.body());
    }
    // And the one that took too long has left its place to others.
    let again = app.oneshot(Request::new(Body::empty())).await.unwrap();
    assert_eq!(again.status(), 503);
}

#[tokio::test]
async fn failures_of_layers_inside_are_passed_on_as_failures() {
    let never =
        service_fn(|_: Request<Body>| std::future::pending::<Result<Response<Body>, Infallible>>());
    let service = ServiceBuilder::new()
        .layer(envelope())
        .layer(BufferLayer::new(4))
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(1))
        .layer(TimeoutLayer::new(Duration::from_millis(300)))
        .service(never);
    let (one, other) = tokio::join!(
        service.clone().oneshot(Request::new(Body::empty())),
        service.oneshot(Request::new(Body::empty())),
    );
    let failures = [one.unwrap_err(), other.unwrap_err()];
    assert_eq!(failures.iter().filter(|failure| failure.is::<Elapsed>()).count(), 1);
    assert_eq!(failures.iter().filter(|failure| failure.is::<Overloaded>()).count(), 1);
}
