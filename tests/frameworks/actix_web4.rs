//! actix-web 4: handlers with `?`, over a socket.

use actix_web::{
    App, HttpServer, ResponseError,
    body::{MessageBody, to_bytes},
    dev::{ServiceRequest, ServiceResponse},
    middleware::{Next, from_fn},
    web,
};
use std::{
    net::{SocketAddr, TcpListener},
    sync::LazyLock,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, SampleError, StoreFailed},
    server,
};

async fn catalog(index: web::Path<usize>) -> Result<&'static str, UnifiedApiError> {
    let fine = conformance::catalog(*index)?;
    Ok(fine)
}

async fn sample(index: web::Path<usize>) -> Result<&'static str, SampleError> {
    let fine = conformance::sample(*index)?;
    Ok(fine)
}

/// The framework's own error takes it by `?` as well.
async fn secret() -> Result<&'static str, actix_web::Error> {
    let fine = conformance::secret()?;
    Ok(fine)
}

/// Fails before the handler, where no handler makes the response.
async fn reject(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    conformance::secret()?;
    next.call(request).await
}

/// Serves for the rest of the process.
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| server::start(serve));

#[actix_web::main]
async fn serve(listener: TcpListener) {
    let app = || {
        App::new()
            .route("/catalog/{index}", web::get().to(catalog))
            .route("/sample/{index}", web::get().to(sample))
            .route("/problem", web::get().to(async || conformance::problem()))
            .route("/flat", web::get().to(async || conformance::flat()))
            .route("/secret", web::get().to(secret))
            .service(
                web::resource("/guarded")
                    .wrap(from_fn(reject))
                    .route(web::get().to(async || "fine")),
            )
    };
    HttpServer::new(app).workers(1).listen(listener).unwrap().run().await.unwrap();
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("actix-web 4", *SERVER, &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    conformance::stays_inside(*SERVER, &["/secret", "/guarded"]);
}

#[actix_web::test]
async fn the_frameworks_error_answers_as_the_error_in_it() {
    let error = actix_web::Error::from(UnifiedApiError::ExpiredToken);
    assert_eq!(error.as_response_error().status_code(), 401);
    assert_eq!(error.as_error::<UnifiedApiError>(), Some(&UnifiedApiError::ExpiredToken));
    let one = conformance::one_at_a_time();
    let response = error.error_response();
    drop(one);
    assert_eq!(response.headers().get("www-authenticate").unwrap(), "Bearer");
    let body = to_bytes(response.into_body()).await.unwrap();
    assert_eq!(body, UnifiedApiError::ExpiredToken.body());
    assert_eq!(ResponseError::status_code(&StoreFailed::new()), 500);
}
