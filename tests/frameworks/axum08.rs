//! axum 0.8: handlers with `?`, over a socket.

use axum::{Router, extract::Path, http::StatusCode, response::IntoResponse, routing::get};
use std::{
    net::{SocketAddr, TcpListener},
    sync::LazyLock,
};
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors_tests::{
    conformance::{self, SampleError, StoreFailed},
    server,
};

async fn catalog(Path(index): Path<usize>) -> Result<String, UnifiedApiError> {
    Ok(conformance::catalog(index)?.to_owned())
}

async fn sample(Path(index): Path<usize>) -> Result<String, SampleError> {
    Ok(conformance::sample(index)?.to_owned())
}

async fn secret() -> Result<&'static str, StoreFailed> {
    let fine = conformance::secret()?;
    Ok(fine)
}

/// Fails before the handler.
async fn reject() -> Result<(), StoreFailed> {
    conformance::secret()?;
    Ok(())
}

/// Serves for the rest of the process.
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| server::start(serve));

#[tokio::main]
async fn serve(listener: TcpListener) {
    let guarded = axum::middleware::from_extractor::<Guard>();
    let routes = Router::new()
        .route("/catalog/{index}", get(catalog))
        .route("/sample/{index}", get(sample))
        .route("/problem", get(async || conformance::problem()))
        .route("/flat", get(async || conformance::flat()))
        .route("/secret", get(secret))
        .route("/guarded", get(|| async { "fine" }).layer(guarded));
    axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
}

struct Guard;

impl<S: Sync> axum::extract::FromRequestParts<S> for Guard {
    type Rejection = StoreFailed;

    async fn from_request_parts(
        _: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Self, StoreFailed> {
        reject().await.map(|()| Self)
    }
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("axum 0.8", *SERVER, &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    conformance::stays_inside(*SERVER, &["/secret", "/guarded"]);
}

#[test]
fn an_error_stands_among_the_parts_of_a_response() {
    let _one = conformance::one_at_a_time();
    let response = (StatusCode::ACCEPTED, [("x-job", "7")], UnifiedApiError::ExpiredToken);
    let response = response.into_response();
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!(response.headers()["x-job"], "7");
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
}
