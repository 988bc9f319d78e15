//! The layer in a reverse proxy: what another server wrote on its status line stays behind.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::Request;
use axum::response::IntoResponse;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
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
    #[unified(status = 503, code = "unavailable", message = "Come back later.")]
    Unavailable,
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|answer: &Answer| {
        Some(match answer.status().as_u16() {
            404 => ApiError::NotFound,
            503 => ApiError::Unavailable,
            status if status < 500 => ApiError::BadRequest,
            _ => ApiError::Internal,
        })
    })
}

/// Answers every connection with these bytes, for the rest of the process.
fn upstream(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let mut line = String::new();
            while stream.read_line(&mut line).unwrap() > 2 {
                line.clear();
            }
            stream.get_mut().write_all(answer.as_bytes()).unwrap();
        }
    });
    address
}

/// A reverse proxy: what the other server answers is answered.
fn proxy_to(upstream: SocketAddr) -> Router {
    // The other server closes each connection, which the client would only learn when using it again.
    let client =
        Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build_http::<Full<Bytes>>();
    Router::new().fallback(move |request: Request<Body>| {
        let client = client.clone();
        async move {
            let request = Request::builder()
                .method(request.method())
                .uri(format!("http://{upstream}{}", request.uri().path()))
                .body(Full::default())
                .unwrap();
            client.request(request).await.unwrap().into_response()
        }
    })
}

#[test]
fn a_client_behind_a_proxy_never_reads_the_reason_phrase_of_a_replaced_answer() {
    const REASON: &str = "NullPointerException at Dao.java:42";

    let rows = [
        (
            "HTTP/1.1 500 NullPointerException at Dao.java:42\r\n\
          content-type: text/plain\r\ncontent-length: 3\r\n\r\nno!",
            ApiError::Internal,
        ),
        (
            "HTTP/1.1 404 NullPointerException at Dao.java:42\r\ncontent-length: 0\r\n\r\n",
            ApiError::NotFound,
        ),
        ("HTTP/1.0 503 NullPointerException at Dao.java:42\r\n\r\nno!", ApiError::Unavailable),
        // Not replaced by its own status: this has no name.
        (
            "HTTP/1.1 499 NullPointerException at Dao.java:42\r\ncontent-length: 0\r\n\r\n",
            ApiError::BadRequest,
        ),
    ];
    for (answer, error) in rows {
        let upstream = upstream(answer);
        let bare = Server::start(proxy_to(upstream));
        // So that the rest of the test means something.
        let passed_on = TcpStream::connect(bare.address).unwrap();
        assert!(first_line(passed_on).contains(REASON));

        let proxy = Server::start(proxy_to(upstream).layer(envelope()));
        for method in ["GET", "HEAD", "POST"] {
            let reply = http1::send(proxy.address, &format!("{method} /"), &[], "").unwrap();
            assert_eq!(reply.status, error.status(), "{answer}");
            assert_eq!(Some(&*reply.reason), error.status().canonical_reason(), "{answer}");
            assert!(!format!("{reply:?}").contains("Pointer"), "{reply:?}");
            let body = if method == "HEAD" { Bytes::new() } else { error.body() };
            assert_eq!(reply.body.as_bytes(), body, "{answer}");
        }
        assert!(first_line(TcpStream::connect(proxy.address).unwrap()).starts_with("HTTP/1.1 "));
    }
}

/// Sends a request and returns the status line of its answer.
fn first_line(mut stream: TcpStream) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    line
}

#[test]
fn an_answer_that_passes_untouched_keeps_its_reason_phrase() {
    let upstream = upstream(
        "HTTP/1.1 418 Short and stout\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n",
    );
    let proxy = Server::start(proxy_to(upstream).layer(envelope()));
    assert_eq!(http1::get(proxy.address, "/").reason, "Short and stout");
}
