//! Panics behind the layer, over a socket and without one.

use std::convert::Infallible;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use axum::routing::any;
use tower::{Layer, Service, ServiceExt, service_fn};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors_tests::http1;
use unifiedapi_errors_tests::server::Server;

#[derive(Debug, UnifiedError)]
#[unified(
    status = 500,
    code = "internal",
    message = "An internal error occurred.",
    header("Cache-Control" = "no-store")
)]
struct Internal;

/// A value whose `Display` panics.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("secret of the message")
    }
}

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "broken", message = "{0}")]
struct BrokenMessage(#[unified(expose)] Broken);

/// A panic's payload that panics again when it is dropped.
struct Loaded;

impl Drop for Loaded {
    fn drop(&mut self) {
        panic!("secret of the payload")
    }
}

async fn at_once() -> &'static str {
    panic!("secret {}", 7)
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| None::<Internal>).catch_panic(|| Internal)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn panics_of_handlers_are_answered() {
    async fn later() -> &'static str {
        tokio::task::yield_now().await;
        panic!("secret")
    }
    async fn number() -> &'static str {
        panic_any(7_u64)
    }
    async fn loaded() -> &'static str {
        panic_any(Loaded)
    }

    let app = Router::new()
        .route("/at-once", any(at_once))
        .route("/later", any(later))
        .route("/number", any(number))
        .route("/loaded", any(loaded))
        .route("/index", any(|| async { [1, 2, 3][std::hint::black_box(3)].to_string() }))
        .route("/ok", any(|| async { "fine" }))
        .layer(envelope());
    let server = Server::start(app);
    for path in ["/at-once", "/later", "/number", "/loaded", "/index", "/at-once"] {
        let reply = http1::get(server.address, path);
        assert_eq!(reply.status, 500, "{path}");
        assert_eq!(reply.body.as_bytes(), Internal.body(), "{path}");
        assert_eq!(reply.header("content-type"), ["application/json"], "{path}");
        assert_eq!(reply.header("cache-control"), ["no-store"], "{path}");
        assert!(!format!("{reply:?}").contains("secret"), "{path}: {reply:?}");

        let head = http1::send(server.address, &format!("HEAD {path}"), &[], "").unwrap();
        assert_eq!(head.status, 500, "{path}");
        assert_eq!(head.body, "", "{path}");
        assert_eq!(head.header("content-length"), reply.header("content-length"), "{path}");
    }
    let reply = http1::get(server.address, "/ok");
    assert_eq!(reply.body, "fine");
}

#[test]
fn panics_while_the_response_is_made_are_answered() {
    let not_found = any(|| async { StatusCode::NOT_FOUND });
    let choosing = EnvelopeLayer::new(|answer: &Answer| -> Option<Internal> {
        panic!("secret {answer:?}");
    });
    let writing = EnvelopeLayer::new(|_: &Answer| Some(BrokenMessage(Broken)));
    let app = Router::new()
        .route("/choose", not_found.clone().layer(choosing.catch_panic(|| Internal)))
        .route("/write", not_found.layer(writing.catch_panic(|| Internal)));
    let server = Server::start(app);
    for path in ["/choose", "/write"] {
        let reply = http1::get(server.address, path);
        assert_eq!(reply.status, 500, "{path}");
        assert_eq!(reply.body.as_bytes(), Internal.body(), "{path}");
        assert!(!format!("{reply:?}").contains("secret"), "{path}: {reply:?}");
    }
}

#[test]
fn a_panic_in_the_answer_to_a_panic_is_a_bare_500() {
    let none = |_: &Answer| None::<Internal>;
    let answering =
        EnvelopeLayer::new(none).catch_panic(|| -> Internal { panic!("secret of the answer") });
    let writing = EnvelopeLayer::new(none).catch_panic(|| BrokenMessage(Broken));
    for envelope in [answering, writing] {
        let app = Router::new().route("/", any(at_once)).layer(envelope);
        let server = Server::start(app);
        let reply = http1::get(server.address, "/");
        assert_eq!((reply.status, reply.body.as_str()), (500, ""));
        assert_eq!(reply.header("content-type"), [""; 0]);
    }
}

#[test]
fn a_panic_that_is_not_to_be_caught_passes_through() {
    let app = Router::new()
        .route("/", any(at_once))
        .layer(EnvelopeLayer::new(|_: &Answer| Some(Internal)));
    let server = Server::start(app);
    // The server breaks the connection off.
    let error = http1::send(server.address, "GET /", &[], "").unwrap_err();
    let lost = [std::io::ErrorKind::UnexpectedEof, std::io::ErrorKind::ConnectionReset];
    assert!(lost.contains(&error.kind()), "{error:?}");
}

#[test]
fn the_outcome_of_a_panicking_call_is_the_same_as_of_a_panicking_future() {
    /// Panics before there is a future.
    #[derive(Clone)]
    struct PanicsInCall;

    impl Service<Request<Body>> for PanicsInCall {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = std::future::Ready<Result<Response<Body>, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: Request<Body>) -> Self::Future {
            panic!("secret of the call")
        }
    }

    async fn panics(_: Request<Body>) -> Result<Response<Body>, Infallible> {
        panic!("secret of the future")
    }

    async fn answer<S>(service: S) -> (u16, axum::body::Bytes)
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
        S::Future: Send,
    {
        let response = envelope().layer(service).oneshot(Request::new(Body::empty())).await;
        let (parts, body) = response.unwrap().into_parts();
        (parts.status.as_u16(), axum::body::to_bytes(Body::new(body), 4096).await.unwrap())
    }

    runtime().block_on(async {
        let expected = (500, Internal.body());
        assert_eq!(answer(PanicsInCall).await, expected);
        assert_eq!(answer(service_fn(panics)).await, expected);
    });

    // And without `catch_panic`, it is the caller's.
    let mut service = EnvelopeLayer::new(|_: &Answer| Some(Internal)).layer(PanicsInCall);
    let call = catch_unwind(AssertUnwindSafe(|| drop(service.call(Request::new(Body::empty())))));
    assert_eq!(call.unwrap_err().downcast_ref(), Some(&"secret of the call"));
}

#[test]
fn a_body_that_panics_when_it_is_dropped_is_answered() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 410, code = "gone", message = "It was here.")]
    struct Gone;

    struct Drops;

    impl Drop for Drops {
        fn drop(&mut self) {
            panic!("secret of the body")
        }
    }

    impl http_body::Body for Drops {
        type Data = axum::body::Bytes;
        type Error = Infallible;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<Self::Data>, Infallible>>> {
            Poll::Ready(None)
        }
    }

    async fn not_found(_: Request<Body>) -> Result<Response<Drops>, Infallible> {
        Ok(Response::builder().status(404).body(Drops).unwrap())
    }

    let envelope = EnvelopeLayer::new(|_: &Answer| Some(Gone)).catch_panic(|| Internal);
    runtime().block_on(async {
        let service = envelope.layer(service_fn(not_found));
        let response = service.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), 500);
        assert_eq!(
            http_body::Body::size_hint(response.body()).exact(),
            Some(Internal.body().len() as u64)
        );
    });
}
