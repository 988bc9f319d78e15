//! axum 0.8.

use std::net::TcpListener;

use axum::Json;
use axum::Router;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequestParts, Path};
use axum::http::{Response, request::Parts};
use axum::middleware::from_extractor;
use axum::routing::{get, post};
use unifiedapi_errors::AnyError;
use unifiedapi_errors_tests::server;

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::layer::{envelope, stray};
use super::{Framework, NO_ERROR, leak, panicking, ways};

pub fn start() -> Framework {
    Framework { name: "axum 0.8", address: server::start(serve), lacks: &[NO_ERROR] }
}

async fn way(Path(way): Path<String>) -> Result<String, LeakyError> {
    ways::answer(&way)
}

async fn any(Path(way): Path<String>) -> Result<String, AnyError> {
    ways::answer_any(&way)
}

async fn rejected(order: Result<Json<Order>, JsonRejection>) -> Result<(), LeakyError> {
    order.map(drop).map_err(LeakyError::rejected)
}

struct Guard;

impl<S: Sync> FromRequestParts<S> for Guard {
    type Rejection = LeakyError;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, LeakyError> {
        Err(STORE_FAILED.into())
    }
}

async fn leaking(Path(place): Path<String>) -> Response<String> {
    leak(&place)
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let behind = Router::new()
        .route("/layer/rejected", post(async |Json(_): Json<Order>| ()))
        .route("/layer/panic", get(async || panicking()))
        .route("/layer/{way}", get(async |Path(way): Path<String>| stray(&way)))
        .layer(envelope());
    let routes = Router::new()
        .route("/way/{way}", get(way))
        .route("/any/{way}", get(any))
        .route("/rejected", post(rejected))
        .route("/guarded", get(async || "fine").layer(from_extractor::<Guard>()))
        .route("/panic", get(async || panicking()))
        .route("/leak/{place}", get(leaking))
        .merge(behind);
    axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
}
