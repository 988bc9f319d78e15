//! poem 3.

use std::net::TcpListener;

use poem::listener::TcpAcceptor;
use poem::web::{Json, Path};
use poem::{Endpoint, EndpointExt, Request, Response, Route, Server, get, handler, post};
use unifiedapi_errors::AnyError;
use unifiedapi_errors_tests::server;

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::{Framework, NO_LAYER, leak, panicking, ways};

pub fn start() -> Framework {
    Framework { name: "poem 3", address: server::start(serve), lacks: &[NO_LAYER] }
}

#[handler]
async fn leaky(Path(way): Path<String>) -> Result<String, LeakyError> {
    ways::answer(&way)
}

#[handler]
async fn any(Path(way): Path<String>) -> Result<String, AnyError> {
    ways::answer_any(&way)
}

#[handler]
async fn converted() -> poem::Result<&'static str> {
    Err(LeakyError::from(STORE_FAILED))?
}

#[handler]
async fn rejected(order: poem::Result<Json<Order>>) -> Result<(), LeakyError> {
    order.map(drop).map_err(|error| LeakyError::Boxed(error.to_string().into()))
}

async fn guard(_: impl Endpoint, _: Request) -> poem::Result<Response> {
    Err(LeakyError::from(STORE_FAILED).into())
}

#[handler]
async fn panics() -> String {
    panicking()
}

#[handler]
async fn leaking(Path(place): Path<String>) -> Response {
    let (parts, body) = leak(&place).into_parts();
    let mut response = Response::from(body);
    response.set_status(parts.status);
    *response.headers_mut() = parts.headers;
    response
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let routes = Route::new()
        .at("/way/:way", get(leaky))
        .at("/any/:way", get(any))
        .at("/converted", get(converted))
        .at("/rejected", post(rejected))
        .at("/guarded", get(panics).around(guard))
        .at("/panic", get(panics))
        .at("/leak/:place", get(leaking));
    let acceptor = TcpAcceptor::from_std(listener).unwrap();
    Server::new_with_acceptor(acceptor).run(routes).await.unwrap();
}
