//! actix-web 4.

use std::net::TcpListener;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::JsonPayloadError;
use actix_web::http::StatusCode;
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, HttpResponse, HttpServer, web};
use unifiedapi_errors::AnyError;
use unifiedapi_errors_tests::server;

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::{Framework, NO_LAYER, leak, panicking, ways};

pub fn start() -> Framework {
    Framework { name: "actix-web 4", address: server::start(serve), lacks: &[NO_LAYER] }
}

async fn way(way: web::Path<String>) -> Result<String, LeakyError> {
    ways::answer(&way)
}

async fn any(way: web::Path<String>) -> Result<String, AnyError> {
    ways::answer_any(&way)
}

async fn converted() -> Result<&'static str, actix_web::Error> {
    Err(LeakyError::from(STORE_FAILED))?
}

async fn rejected(_: web::Json<Order>) -> &'static str {
    "fine"
}

/// Of threads: the extractor's error is not `Sync`.
fn json_error(error: JsonPayloadError, _: &actix_web::HttpRequest) -> actix_web::Error {
    LeakyError::rejected(std::io::Error::other(error.to_string())).into()
}

async fn guard(
    _: ServiceRequest,
    _: Next<impl MessageBody>,
) -> Result<ServiceResponse, actix_web::Error> {
    Err(LeakyError::from(STORE_FAILED).into())
}

async fn leaking(place: web::Path<String>) -> HttpResponse {
    let (parts, body) = leak(&place).into_parts();
    let status = StatusCode::from_u16(parts.status.as_u16()).unwrap();
    let mut response = HttpResponse::build(status);
    for (name, value) in &parts.headers {
        response.insert_header((name.as_str(), value.as_bytes()));
    }
    response.body(body)
}

#[actix_web::main]
async fn serve(listener: TcpListener) {
    let app = || {
        App::new()
            .app_data(web::JsonConfig::default().error_handler(json_error))
            .route("/way/{way}", web::get().to(way))
            .route("/any/{way}", web::get().to(any))
            .route("/converted", web::get().to(converted))
            .route("/rejected", web::post().to(rejected))
            .service(
                web::resource("/guarded").wrap(from_fn(guard)).route(web::get().to(async || "")),
            )
            .route("/panic", web::get().to(async || panicking()))
            .route("/leak/{place}", web::get().to(leaking))
    };
    HttpServer::new(app).workers(1).listen(listener).unwrap().run().await.unwrap();
}
