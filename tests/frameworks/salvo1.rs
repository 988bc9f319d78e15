//! salvo 1: handlers with `?`, over a socket.

use salvo::{
    Depot, FlowCtrl, Request, Response, Router, Scribe, Server, Service,
    conn::tcp::TcpAcceptor,
    handler,
    http::header::{HeaderValue, VARY},
};
use std::{
    net::{SocketAddr, TcpListener},
    sync::LazyLock,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, FlatError, ProblemError, SampleError, StoreFailed},
    http1, server,
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
async fn problem() -> Result<&'static str, ProblemError> {
    conformance::problem()
}

#[handler]
async fn flat() -> Result<&'static str, FlatError> {
    conformance::flat()
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

/// Says of a body what is not true of an error's, before the handler fails.
#[handler]
async fn describe(response: &mut Response) {
    let of_a_body = [
        ("content-length", "3"),
        ("content-encoding", "gzip"),
        ("content-range", "bytes 0-2/9"),
        ("content-disposition", "attachment"),
        ("etag", "\"7\""),
        ("transfer-encoding", "chunked"),
        ("x-zone", "a"),
    ];
    for (name, value) in of_a_body {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response.write_body("abc").unwrap();
}

/// Serves for the rest of the process.
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| server::start(serve));

#[tokio::main]
async fn serve(listener: TcpListener) {
    let routes = Router::new()
        .push(Router::with_path("catalog/{index}").get(catalog))
        .push(Router::with_path("sample/{index}").get(sample))
        .push(Router::with_path("problem").get(problem))
        .push(Router::with_path("flat").get(flat))
        .push(Router::with_path("secret").get(secret))
        .push(Router::with_path("described").hoop(describe).get(secret))
        .push(Router::with_path("guarded").hoop(reject).get(secret));
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    Server::new(TcpAcceptor::try_from(listener).unwrap()).serve(Service::new(routes)).await;
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("salvo 1", *SERVER, &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    conformance::stays_inside(*SERVER, &["/secret", "/guarded"]);
}

#[test]
fn what_described_an_earlier_body_goes() {
    let _one = conformance::one_at_a_time();
    let received = http1::get(*SERVER, "/described");
    assert_eq!(received.status, 500);
    assert_eq!(received.body, StoreFailed::new().body());
    let mut headers = received.headers.clone();
    headers.sort();
    let length = received.body.len().to_string();
    let expected = [
        ("connection", "close"),
        ("content-length", &length),
        ("content-type", "application/json"),
        ("x-zone", "a"),
    ];
    assert_eq!(headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
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
