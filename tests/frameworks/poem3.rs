//! poem 3: handlers with `?`, over a socket.

use poem::{
    Endpoint, EndpointExt, Request, Route, Server,
    error::{IntoResult, ResponseError},
    get, handler,
    listener::TcpAcceptor,
    web::Path,
};
use std::{
    net::{SocketAddr, TcpListener},
    sync::LazyLock,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, FlatError, ProblemError, SampleError, StoreFailed},
    server,
};

#[handler]
async fn catalog(Path(index): Path<usize>) -> Result<&'static str, UnifiedApiError> {
    let fine = conformance::catalog(index)?;
    Ok(fine)
}

#[handler]
async fn sample(Path(index): Path<usize>) -> Result<&'static str, SampleError> {
    let fine = conformance::sample(index)?;
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

/// The framework's own error takes it by `?` as well.
#[handler]
async fn secret() -> poem::Result<&'static str> {
    let fine = conformance::secret()?;
    Ok(fine)
}

/// Fails before the handler.
async fn reject(next: impl Endpoint, request: Request) -> poem::Result<poem::Response> {
    conformance::secret()?;
    next.get_response(request).await.into_result()
}

/// Serves for the rest of the process.
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| server::start(serve));

#[tokio::main]
async fn serve(listener: TcpListener) {
    let routes = Route::new()
        .at("/catalog/:index", get(catalog))
        .at("/sample/:index", get(sample))
        .at("/problem", get(problem))
        .at("/flat", get(flat))
        .at("/secret", get(secret))
        .at("/guarded", get(secret).around(reject));
    let acceptor = TcpAcceptor::from_std(listener).unwrap();
    Server::new_with_acceptor(acceptor).run(routes).await.unwrap();
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("poem 3", *SERVER, &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    conformance::stays_inside(*SERVER, &["/secret", "/guarded"]);
}

#[tokio::test]
async fn the_frameworks_error_answers_as_the_error_in_it() {
    let error = poem::Error::from(UnifiedApiError::ExpiredToken);
    assert_eq!(error.status(), 401);
    assert_eq!(error.downcast_ref(), Some(&UnifiedApiError::ExpiredToken));
    let one = conformance::one_at_a_time();
    let response = error.into_response();
    drop(one);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let body = response.into_body().into_bytes().await.unwrap();
    assert_eq!(body, UnifiedApiError::ExpiredToken.body());
    assert_eq!(ResponseError::status(&StoreFailed::new()), 500);
}
