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
    sync::OnceLock,
    thread,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, SampleError, StoreFailed},
    http1,
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
fn server() -> SocketAddr {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    *ADDRESS.get_or_init(|| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(|| serve(listener));
        address
    })
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let routes = Route::new()
        .at("/catalog/:index", get(catalog))
        .at("/sample/:index", get(sample))
        .at("/secret", get(secret))
        .at("/guarded", get(secret).around(reject));
    let acceptor = TcpAcceptor::from_std(listener).unwrap();
    Server::new_with_acceptor(acceptor).run(routes).await.unwrap();
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("poem 3", server(), &[]);
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
