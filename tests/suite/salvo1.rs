//! salvo 1: handlers with `?`, over a socket.

use salvo::{
    Depot, FlowCtrl, Request, Response, Router, Scribe, Server, Service,
    conn::{Acceptor, Listener, TcpListener},
    handler,
    http::header::{HeaderValue, VARY},
};
use std::{
    net::SocketAddr,
    sync::{OnceLock, mpsc},
    thread,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, SampleError, StoreFailed},
    http1,
};

#[handler]
async fn catalog(request: &mut Request) -> Result<&'static str, UnifiedApiError> {
    let fine = conformance::catalog(request.param("index").unwrap())?;
    Ok(fine)
}

#[handler]
async fn sample(request: &mut Request) -> Result<&'static str, SampleError> {
    let fine = conformance::sample(request.param("index").unwrap())?;
    Ok(fine)
}

#[handler]
async fn secret() -> Result<&'static str, StoreFailed> {
    let fine = conformance::secret()?;
    Ok(fine)
}

/// Fails before the handler.
#[handler]
async fn reject(
    request: &mut Request,
    depot: &mut Depot,
    response: &mut Response,
    control: &mut FlowCtrl,
) -> Result<(), StoreFailed> {
    control.skip_rest();
    conformance::secret()?;
    control.call_next(request, depot, response).await;
    Ok(())
}

/// Serves for the rest of the process.
fn server() -> SocketAddr {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    *ADDRESS.get_or_init(|| {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(|| serve(sender));
        receiver.recv().unwrap()
    })
}

#[tokio::main]
async fn serve(address: mpsc::Sender<SocketAddr>) {
    let routes = Router::new()
        .push(Router::with_path("catalog/{index}").get(catalog))
        .push(Router::with_path("sample/{index}").get(sample))
        .push(Router::with_path("secret").get(secret))
        .push(Router::with_path("guarded").hoop(reject).get(secret));
    let acceptor = TcpListener::new("127.0.0.1:0").bind().await;
    let bound = acceptor.holdings()[0].local_addr.clone().into_std().unwrap();
    address.send(bound).unwrap();
    Server::new(acceptor).serve(Service::new(routes)).await;
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("salvo 1", server(), &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    let _one = conformance::one_at_a_time();
    for path in ["/secret", "/guarded"] {
        let received = http1::get(server(), path);
        conformance::leaks_nothing(&received);
        assert_eq!(received.status, 500, "{path}");
        assert_eq!(received.body, StoreFailed::new().body(), "{path}");
    }
}

#[test]
fn headers_of_middleware_stay_and_an_earlier_body_goes() {
    let _one = conformance::one_at_a_time();
    let mut response = Response::new();
    response.headers_mut().insert(VARY, HeaderValue::from_static("Origin"));
    response.render("half an answer");
    UnifiedApiError::ExpiredToken.render(&mut response);
    assert_eq!(response.headers()["vary"], "Origin");
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let types: Vec<_> = response.headers().get_all("content-type").iter().collect();
    assert_eq!(types, ["application/json"]);
    let salvo::http::ResBody::Once(body) = response.take_body() else { panic!("in one piece") };
    assert_eq!(body, UnifiedApiError::ExpiredToken.body());
}
