//! salvo 1.

use std::net::TcpListener;

use salvo::conn::tcp::TcpAcceptor;
use salvo::{FlowCtrl, Request, Response, Router, Server, Service, handler};
use unifiedapi_errors::AnyError;
use unifiedapi_errors_tests::server;

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::{Framework, NO_ERROR, NO_LAYER, leak, panicking, ways};

pub fn start() -> Framework {
    Framework { name: "salvo 1", address: server::start(serve), lacks: &[NO_LAYER, NO_ERROR] }
}

#[handler]
async fn way(request: &mut Request) -> Result<String, LeakyError> {
    ways::answer(&request.param::<String>("way").unwrap())
}

#[handler]
async fn any(request: &mut Request) -> Result<String, AnyError> {
    ways::answer_any(&request.param::<String>("way").unwrap())
}

#[handler]
async fn rejected(request: &mut Request) -> Result<&'static str, LeakyError> {
    let _: Order = request.parse_json().await.map_err(LeakyError::rejected)?;
    Ok("fine")
}

#[handler]
async fn guard(control: &mut FlowCtrl) -> Result<&'static str, LeakyError> {
    control.skip_rest();
    Err(STORE_FAILED.into())
}

#[handler]
async fn panics() -> String {
    panicking()
}

#[handler]
async fn leaking(request: &mut Request, response: &mut Response) {
    let (parts, body) = leak(&request.param::<String>("place").unwrap()).into_parts();
    response.status_code(parts.status);
    *response.headers_mut() = parts.headers;
    response.write_body(body).unwrap();
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let routes = Router::new()
        .push(Router::with_path("way/{way}").get(way))
        .push(Router::with_path("any/{way}").get(any))
        .push(Router::with_path("rejected").post(rejected))
        .push(Router::with_path("guarded").hoop(guard).get(panics))
        .push(Router::with_path("panic").get(panics))
        .push(Router::with_path("leak/{place}").get(leaking));
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    Server::new(TcpAcceptor::try_from(listener).unwrap()).serve(Service::new(routes)).await;
}
