//! warp 0.4: errors as replies; before the handler, as a rejection that nobody recovers.

use std::net::TcpListener;

use bytes::Bytes;
use unifiedapi_errors::warp04;
use unifiedapi_errors_tests::server;
use warp::{Filter, Rejection};

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::{Framework, NO_LAYER, leak, panicking, ways};

pub fn start() -> Framework {
    Framework { name: "warp 0.4", address: server::start(serve), lacks: &[NO_LAYER] }
}

async fn rejected(body: Bytes) -> Result<&'static str, Rejection> {
    let order = serde_json::from_slice::<Order>(&body).map_err(LeakyError::rejected);
    order.map(|_| "fine").map_err(warp04::reject)
}

async fn converted() -> Result<&'static str, Rejection> {
    Err(warp04::reject(LeakyError::from(STORE_FAILED)))?
}

async fn guarded() -> Result<&'static str, Rejection> {
    Err(warp04::reject(LeakyError::from(STORE_FAILED)))
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let way = warp::path!("way" / String).and(warp::get());
    let any = warp::path!("any" / String).and(warp::get());
    let rejected = warp::path!("rejected")
        .and(warp::post())
        .and(warp::body::bytes())
        .and_then(rejected)
        .recover(warp04::recover);
    let routes = way
        .then(async |way: String| ways::answer(&way))
        .or(any.then(async |way: String| ways::answer_any(&way)))
        .or(rejected)
        .or(warp::path!("converted").and_then(converted).recover(warp04::recover))
        .or(warp::path!("guarded").and_then(guarded))
        .or(warp::path!("panic").map(panicking))
        .or(warp::path!("leak" / String).map(|place: String| leak(&place)));
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    warp::serve(routes).incoming(listener).run().await;
}
