//! The layer between real clients and servers: what HTTP makes of a response beside its parts.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, Response, StatusCode, Version};
use axum::response::IntoResponse;
use axum::routing::{any, get};
use http_body::Frame;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tower::{BoxError, ServiceBuilder, ServiceExt};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::decompression::DecompressionLayer;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors_tests::http1;
use unifiedapi_errors_tests::server::Server;

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(status = 400, code = "bad_request", message = "The request is malformed.")]
    BadRequest,
    #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    NotFound,
    #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
    Internal,
}

fn envelope() -> EnvelopeLayer {
    let choose = |answer: &Answer| match answer.status().as_u16() {
        404 => ApiError::NotFound,
        status if status < 500 => ApiError::BadRequest,
        _ => ApiError::Internal,
    };
    EnvelopeLayer::new(move |answer: &Answer| Some(choose(answer)))
        .catch_panic(|| ApiError::Internal)
}

fn client(version: Version) -> Client<HttpConnector, Full<Bytes>> {
    Client::builder(TokioExecutor::new()).http2_only(version == Version::HTTP_2).build_http()
}

fn request(method: Method, server: &Server, path: &str) -> Request<Full<Bytes>> {
    let request = Request::builder().method(method);
    request.uri(format!("http://{}{path}", server.address)).body(Full::default()).unwrap()
}

/// Yields these frames, and rests before each, so that those before are on their way.
struct Frames {
    frames: Vec<Result<Frame<Bytes>, BoxError>>,
    is_rested: bool,
}

impl Frames {
    fn body(frames: [Result<Frame<Bytes>, BoxError>; 2]) -> Body {
        Body::new(Self { frames: frames.into(), is_rested: false })
    }
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.is_rested = !self.is_rested;
        if self.is_rested {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready((!self.frames.is_empty()).then(|| self.frames.remove(0)))
    }
}

fn data(text: &'static str) -> Result<Frame<Bytes>, BoxError> {
    Ok(Frame::data(Bytes::from_static(text.as_bytes())))
}

/// How much a large body has.
const LARGE: usize = 10 * 1024 * 1024;

async fn panicking() -> &'static str {
    panic!("secret")
}

/// What has nothing to do with errors, and some that has.
fn app() -> Router {
    let grpc = || async {
        let mut trailers = HeaderMap::new();
        trailers.insert("grpc-status", "5".parse().unwrap());
        let frames = [data("message"), Ok(Frame::trailers(trailers))];
        ([("content-type", "application/grpc")], Frames::body(frames))
    };
    let broken = |status| async move {
        let frames = [data("half a "), Err("the disk is gone".into())];
        (StatusCode::from_u16(status).unwrap(), Frames::body(frames))
    };
    Router::new()
        .route("/large", get(|| async { vec![b'x'; LARGE] }))
        .route("/large-error", get(|| async { (StatusCode::BAD_GATEWAY, vec![b'x'; LARGE]) }))
        .route("/large-text", get(|| async { (StatusCode::BAD_GATEWAY, "x".repeat(LARGE)) }))
        .route("/grpc", any(grpc))
        .route("/broken", get(move || broken(200)))
        .route("/broken-error", get(move || broken(502)))
        .route("/panic", get(panicking))
        .layer(envelope())
}

#[tokio::test]
async fn errors_are_the_same_in_both_versions_of_http() {
    let server = Server::start(app());
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let client = client(version);
        for (path, error) in [
            ("/nothing", ApiError::NotFound),
            ("/panic", ApiError::Internal),
            ("/large-text", ApiError::Internal),
            ("/broken-error", ApiError::Internal),
        ] {
            for method in [Method::GET, Method::HEAD] {
                let is_head = method == Method::HEAD;
                let response = client.request(request(method, &server, path)).await.unwrap();
                assert_eq!(response.version(), version);
                assert_eq!(response.status(), error.status(), "{path}");
                assert_eq!(response.headers()["content-type"], "application/json", "{path}");
                let length = error.body().len().to_string();
                assert_eq!(response.headers()["content-length"], length, "{path}");
                let body = response.into_body().collect().await.unwrap().to_bytes();
                assert_eq!(body, if is_head { Bytes::new() } else { error.body() }, "{path}");
            }
        }
    }
}

#[tokio::test]
async fn large_bodies_and_trailers_pass_in_both_versions_of_http() {
    let server = Server::start(app());
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let client = client(version);
        for path in ["/large", "/large-error"] {
            let response = client.request(request(Method::GET, &server, path)).await.unwrap();
            let body = response.into_body().collect().await.unwrap().to_bytes();
            assert_eq!(body, vec![b'x'; LARGE], "{path}");
        }
        let mut grpc = request(Method::POST, &server, "/grpc");
        // Without it, HTTP/1.1 has no trailers (RFC 9110, section 6.5.1).
        grpc.headers_mut().insert("te", "trailers".parse().unwrap());
        let response = client.request(grpc).await.unwrap();
        let body = response.into_body().collect().await.unwrap();
        if version == Version::HTTP_2 {
            assert_eq!(body.trailers().unwrap()["grpc-status"], "5");
        }
        assert_eq!(body.to_bytes(), "message");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_breaks_off_for_the_client() {
    let server = Server::start(app());
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let request = request(Method::GET, &server, "/broken");
        let response = client(version).request(request).await.unwrap();
        assert_eq!(response.status(), 200);
        assert!(response.into_body().collect().await.is_err(), "{version:?}");
    }
}

#[tokio::test]
async fn compression_inside_is_undone_and_outside_is_done() {
    let text = || async { (StatusCode::NOT_FOUND, "nothing ".repeat(100)) };
    let routes =
        || Router::new().route("/", get(text)).route("/ok", get(|| async { "x".repeat(99) }));
    let inside = routes().layer(CompressionLayer::new()).layer(envelope());
    let outside = routes().layer(envelope()).layer(CompressionLayer::new());
    for (app, is_packed) in [(inside, false), (outside, true)] {
        let server = Server::start(app);
        let mut error = request(Method::GET, &server, "/");
        error.headers_mut().insert("accept-encoding", "gzip".parse().unwrap());
        let response = client(Version::HTTP_11).request(error.clone()).await.unwrap();
        assert_eq!(response.headers().contains_key("content-encoding"), is_packed);
        assert_eq!(response.headers()["vary"], "accept-encoding");

        let unpacking = ServiceBuilder::new()
            .layer(DecompressionLayer::new())
            .service(client(Version::HTTP_11));
        let response = unpacking.clone().oneshot(error).await.unwrap();
        assert_eq!(response.status(), 404);
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(body, ApiError::NotFound.body());

        let response = unpacking.oneshot(request(Method::GET, &server, "/ok")).await.unwrap();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(body, "x".repeat(99));
    }
}

/// Answers what arrives on a connection that has become something else.
async fn shout(request: Request<Body>) {
    let upgraded = hyper::upgrade::on(request).await.unwrap();
    let mut stream = TokioIo::new(upgraded);
    let mut word = [0; 4];
    tokio::io::AsyncReadExt::read_exact(&mut stream, &mut word).await.unwrap();
    word.make_ascii_uppercase();
    tokio::io::AsyncWriteExt::write_all(&mut stream, &word).await.unwrap();
}

/// Sends the head of a request, then a word; returns the status line and all that comes.
fn switch(address: SocketAddr, head: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(format!("{head}\r\n\r\n").as_bytes()).unwrap();
    let mut stream = BufReader::new(stream);
    let (mut status, mut line) = (String::new(), String::new());
    stream.read_line(&mut status).unwrap();
    let mut length = 0;
    while line != "\r\n" {
        line.clear();
        stream.read_line(&mut line).unwrap();
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    if !status.starts_with("HTTP/1.1 4") {
        stream.get_mut().write_all(b"word").unwrap();
        length = 4;
    }
    let mut rest = vec![0; length];
    stream.read_exact(&mut rest).unwrap();
    (status.trim_end().to_owned(), String::from_utf8(rest).unwrap())
}

#[test]
fn connections_that_become_something_else_pass() {
    async fn upgrade(request: Request<Body>) -> Response<Body> {
        let is_asked = request.headers().get("upgrade").is_some_and(|value| value == "shout");
        if !is_asked {
            return (StatusCode::UPGRADE_REQUIRED, [("upgrade", "shout")], "shout").into_response();
        }
        tokio::spawn(shout(request));
        let headers = [("connection", "upgrade"), ("upgrade", "shout")];
        (StatusCode::SWITCHING_PROTOCOLS, headers).into_response()
    }

    async fn tunnel(request: Request<Body>) -> Response<Body> {
        if request.method() != Method::CONNECT {
            return StatusCode::NOT_FOUND.into_response();
        }
        if request.uri().host() == Some("forbidden") {
            return (StatusCode::FORBIDDEN, "not to 10.0.0.7").into_response();
        }
        tokio::spawn(shout(request));
        StatusCode::OK.into_response()
    }

    let app = Router::new().route("/", get(upgrade)).fallback(tunnel).layer(envelope());
    let server = Server::start(app);
    let host = "host: localhost";
    let upgraded = switch(
        server.address,
        &format!("GET / HTTP/1.1\r\n{host}\r\nconnection: upgrade\r\nupgrade: shout"),
    );
    assert_eq!(upgraded, ("HTTP/1.1 101 Switching Protocols".to_owned(), "WORD".to_owned()));
    let refused = switch(server.address, &format!("GET / HTTP/1.1\r\n{host}"));
    let body = String::from_utf8(ApiError::BadRequest.body().to_vec()).unwrap();
    assert_eq!(refused, ("HTTP/1.1 400 Bad Request".to_owned(), body.clone()));

    let connected = switch(server.address, &format!("CONNECT api:443 HTTP/1.1\r\n{host}"));
    assert_eq!(connected, ("HTTP/1.1 200 OK".to_owned(), "WORD".to_owned()));
    let refused = switch(server.address, &format!("CONNECT forbidden:443 HTTP/1.1\r\n{host}"));
    assert_eq!(refused, ("HTTP/1.1 400 Bad Request".to_owned(), body));
}

#[test]
fn a_preflight_is_answered_inside_and_outside() {
    let routes = || Router::new().route("/", get(|| async { "fine" }));
    let inside = routes().layer(CorsLayer::permissive()).layer(envelope());
    let outside = routes().layer(envelope()).layer(CorsLayer::permissive());
    for app in [inside, outside] {
        let server = Server::start(app);
        let headers = ["origin: https://app.example.com", "access-control-request-method: GET"];
        let reply = http1::send(server.address, "OPTIONS /", &headers, "").unwrap();
        assert_eq!((reply.status, &*reply.body), (200, ""));
        assert_eq!(reply.header("access-control-allow-origin"), ["*"]);
        // Without a layer for it, it is a method that the route does not have.
        let bare = Server::start(routes().layer(envelope()));
        let reply = http1::send(bare.address, "OPTIONS /", &headers, "").unwrap();
        assert_eq!(reply.body.as_bytes(), ApiError::BadRequest.body());
        assert_eq!(reply.header("allow"), ["GET,HEAD"]);
    }
}
