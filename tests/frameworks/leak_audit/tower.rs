//! No framework: hyper and a tower service, with the layer around all of it.

use std::convert::Infallible;
use std::net::TcpListener;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tower::{ServiceBuilder, service_fn};
use unifiedapi_errors::{UnifiedError, report};
use unifiedapi_errors_tests::server;

use super::errors::{LeakyError, Order};
use super::layer::{envelope, stray};
use super::{Framework, NO_ERROR, leak, panicking, ways};

pub fn start() -> Framework {
    let lacks = &[
        NO_ERROR,
        ("GET /guarded", "there is nothing before the handler"),
        ("GET /panic", "the layer is around everything"),
    ];
    Framework { name: "tower, hyper 1", address: server::start(serve), lacks }
}

fn error(error: &dyn UnifiedError) -> Response<Full<Bytes>> {
    report(error);
    error.to_response().map(Full::new)
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let path: Vec<&str> = parts.uri.path().split('/').skip(1).collect();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let order = || serde_json::from_slice::<Order>(&body);
    Ok(match (&parts.method, &*path) {
        (&Method::GET, ["way", way]) => match ways::answer(way) {
            Ok(text) => Response::new(text.into()),
            Err(leaky) => error(&leaky),
        },
        (&Method::GET, ["any", way]) => match ways::answer_any(way) {
            Ok(text) => Response::new(text.into()),
            Err(leaky) => error(&*leaky),
        },
        (_, ["rejected"]) => error(&LeakyError::rejected(order().unwrap_err())),
        (_, ["layer", "rejected"]) => {
            status(StatusCode::BAD_REQUEST, order().unwrap_err().to_string())
        }
        (_, ["layer", "panic"]) => Response::new(panicking().into()),
        (_, ["layer", way]) => stray(way).map(Full::from),
        (_, ["leak", place]) => leak(place).map(Full::from),
        (_, ["way", _]) => status(StatusCode::METHOD_NOT_ALLOWED, format!("not {}", parts.method)),
        _ => status(StatusCode::NOT_FOUND, format!("no {}", parts.uri)),
    })
}

fn status(status: StatusCode, text: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    response
}

#[tokio::main]
async fn serve(listener: TcpListener) {
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let service = ServiceBuilder::new().layer(envelope()).service(service_fn(answer));
        let connection = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        tokio::spawn(connection);
    }
}
