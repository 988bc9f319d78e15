//! The layer around tower services, without a framework.

use std::borrow::Cow;
use std::cell::Cell;
use std::future::{Ready, poll_fn, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, Response, StatusCode, Version};
use tower::limit::ConcurrencyLimitLayer;
use tower::{Layer, Service, ServiceBuilder, ServiceExt, service_fn};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{
    Answer, EnvelopeBody, EnvelopeFuture, EnvelopeLayer, EnvelopeService, Keep,
};

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "There is nothing here.")]
struct NotFound;

#[derive(Debug, PartialEq)]
enum Failure {
    NotReady,
    Broken,
}

/// Says when it is ready, and counts on being asked.
struct Pool {
    polls: usize,
    ready_after: Result<usize, Failure>,
    was_ready: bool,
    answer: Result<u16, Failure>,
}

impl Pool {
    fn new(ready_after: Result<usize, Failure>, answer: Result<u16, Failure>) -> Self {
        Self { polls: 0, ready_after, was_ready: false, answer }
    }
}

impl Clone for Pool {
    /// A clone is not ready because the original is (tower's documentation of `Service`).
    fn clone(&self) -> Self {
        unreachable!("the layer must call the service that was ready")
    }
}

impl Service<Request<String>> for Pool {
    type Response = Response<Body>;
    type Error = Failure;
    type Future = Ready<Result<Response<Body>, Failure>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Failure>> {
        self.polls += 1;
        match self.ready_after {
            Err(_) => Poll::Ready(Err(Failure::NotReady)),
            Ok(polls) if self.polls < polls => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Ok(_) => {
                self.was_ready = true;
                Poll::Ready(Ok(()))
            }
        }
    }

    fn call(&mut self, request: Request<String>) -> Self::Future {
        assert!(std::mem::take(&mut self.was_ready), "called before it was ready");
        ready(match self.answer {
            Ok(status) => Ok(Response::builder()
                .status(status)
                .body(Body::from(request.into_body()))
                .unwrap()),
            Err(_) => Err(Failure::Broken),
        })
    }
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| Some(NotFound)).catch_panic(|| NotFound)
}

fn request() -> Request<String> {
    Request::new("as it came".to_owned())
}

async fn body(response: Response<EnvelopeBody<Body>>) -> Bytes {
    to_bytes(Body::new(response.into_body()), 4096).await.unwrap()
}

#[tokio::test]
async fn answers_are_replaced_or_passed_on() {
    for (status, expected, text) in [
        (200, 200, Bytes::from_static(b"as it came")),
        (302, 302, Bytes::from_static(b"as it came")),
        (399, 399, Bytes::from_static(b"as it came")),
        (400, 404, NotFound.body()),
        (499, 404, NotFound.body()),
        (500, 404, NotFound.body()),
        (599, 404, NotFound.body()),
        (600, 600, Bytes::from_static(b"as it came")),
    ] {
        let mut service = envelope().layer(Pool::new(Ok(0), Ok(status)));
        let response = service.ready().await.unwrap().call(request()).await.unwrap();
        assert_eq!(response.status().as_u16(), expected, "{status}");
        assert_eq!(body(response).await, text, "{status}");
    }
}

#[tokio::test]
async fn the_inner_services_errors_pass_through() {
    let mut service = envelope().layer(Pool::new(Ok(0), Err(Failure::Broken)));
    let result = service.ready().await.unwrap().call(request()).await;
    assert_eq!(result.unwrap_err(), Failure::Broken);

    let mut service = envelope().layer(Pool::new(Err(Failure::NotReady), Ok(200)));
    assert_eq!(service.ready().await.map(|_| ()).unwrap_err(), Failure::NotReady);
}

#[tokio::test]
async fn the_service_waits_until_the_inner_one_is_ready() {
    let mut service = envelope().layer(Pool::new(Ok(3), Ok(404)));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut cx).is_pending());
    assert!(service.poll_ready(&mut cx).is_pending());
    assert!(service.poll_ready(&mut cx).is_ready());
    for _ in 0..2 {
        poll_fn(|cx| service.poll_ready(cx)).await.unwrap();
        let response = service.call(request()).await.unwrap();
        assert_eq!(body(response).await, NotFound.body());
    }
}

#[tokio::test]
async fn a_limit_inside_is_kept_while_a_response_is_under_way() {
    let service = service_fn(|_: Request<String>| async {
        tokio::task::yield_now().await;
        Ok::<_, Failure>(Response::builder().status(404).body(Body::empty()).unwrap())
    });
    let mut service = ServiceBuilder::new()
        .layer(envelope())
        .layer(ConcurrencyLimitLayer::new(1))
        .service(service);
    let first = service.ready().await.unwrap().call(request());
    let mut cx = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut cx).is_pending());
    assert_eq!(body(first.await.unwrap()).await, NotFound.body());
    assert!(service.poll_ready(&mut cx).is_ready());
}

#[tokio::test]
async fn the_function_sees_status_headers_and_extensions() {
    #[derive(Clone, Debug, PartialEq)]
    struct Marker(u8);

    async fn answer(_: Request<String>) -> Result<Response<Body>, Failure> {
        let mut response = Response::builder().status(403).header("x-reason", "plan");
        response.extensions_mut().unwrap().insert(Marker(7));
        Ok(response.header("content-type", "text/plain").body(Body::from("no")).unwrap())
    }

    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let envelope = EnvelopeLayer::new(move |answer: &Answer| {
        counter.fetch_add(1, Ordering::Relaxed);
        assert_eq!(answer.status(), 403);
        assert_eq!(answer.headers()["x-reason"], "plan");
        assert_eq!(answer.headers()["content-type"], "text/plain");
        assert_eq!(answer.extensions().get(), Some(&Marker(7)));
        None::<NotFound>
    });
    let response = envelope.layer(service_fn(answer)).oneshot(request()).await.unwrap();
    assert_eq!(response.status(), 403);
    assert_eq!(response.extensions().get(), Some(&Marker(7)));
    assert_eq!(body(response).await, "no");
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn the_function_is_not_asked_about_answers_that_stay() {
    for (status, media_type, keep) in
        [(200, None, false), (404, Some("application/json"), false), (404, None, true)]
    {
        let service = service_fn(move |_: Request<String>| async move {
            let mut response = Response::builder().status(status);
            if let Some(media_type) = media_type {
                response = response.header("content-type", media_type);
            }
            if keep {
                response = response.extension(Keep);
            }
            Ok::<_, Failure>(response.body(Body::empty()).unwrap())
        });
        let envelope = EnvelopeLayer::new(|answer: &Answer| -> Option<NotFound> {
            unreachable!("{answer:?}")
        });
        let response = envelope.layer(service).oneshot(request()).await.unwrap();
        assert_eq!(response.status(), status);
    }
}

/// Answers 404 in HTTP/1.0, with some extensions.
async fn with_extensions(_: Request<String>) -> Result<Response<Body>, Failure> {
    let response = Response::builder().status(404).version(Version::HTTP_10);
    Ok(response.extension(7_u8).extension(8_u16).extension(9_u32).body(Body::empty()).unwrap())
}

#[tokio::test]
async fn a_replaced_answers_version_and_extensions_go() {
    let response = envelope().layer(service_fn(with_extensions)).oneshot(request()).await.unwrap();
    assert_eq!(response.version(), Version::HTTP_11);
    assert!(response.extensions().is_empty());
    assert_eq!(body(response).await, NotFound.body());
}

#[tokio::test]
async fn an_extension_that_is_named_outlives_its_answer() {
    let envelope = envelope().keep_extension::<u16>().keep_extension::<u8>().keep_extension::<i8>();
    let response = envelope.layer(service_fn(with_extensions)).oneshot(request()).await.unwrap();
    assert_eq!(response.extensions().get(), Some(&7_u8));
    assert_eq!(response.extensions().get(), Some(&8_u16));
    assert_eq!(response.extensions().len(), 2);
    assert_eq!(body(response).await, NotFound.body());
}

#[tokio::test]
async fn an_answer_that_stays_keeps_its_version_and_extensions() {
    let envelope = EnvelopeLayer::new(|_: &Answer| None::<NotFound>);
    let response = envelope.layer(service_fn(with_extensions)).oneshot(request()).await.unwrap();
    assert_eq!(response.version(), Version::HTTP_10);
    assert_eq!(response.extensions().len(), 3);
}

#[tokio::test]
async fn head_is_answered_without_a_body() {
    let mut service = envelope().layer(Pool::new(Ok(0), Ok(404)));
    let (mut parts, _) = request().into_parts();
    parts.method = "HEAD".parse().unwrap();
    let request = Request::from_parts(parts, String::new());
    let response = service.ready().await.unwrap().call(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["content-length"], NotFound.body().len().to_string());
    assert_eq!(body(response).await, "");
}

#[tokio::test]
async fn errors_of_different_types_may_be_chosen() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "unavailable", message = "Come back later.", retry_after = 5)]
    struct Unavailable;

    let envelope = EnvelopeLayer::new(|answer: &Answer| -> Option<Arc<dyn UnifiedError>> {
        match answer.status().as_u16() {
            404 => Some(Arc::new(NotFound)),
            503 => Some(Arc::new(Unavailable)),
            _ => None,
        }
    });
    for (status, expected) in [(404, NotFound.body()), (503, Unavailable.body())] {
        let mut service = envelope.layer(Pool::new(Ok(0), Ok(status)));
        let response = service.ready().await.unwrap().call(request()).await.unwrap();
        assert_eq!(response.headers().contains_key("retry-after"), status == 503);
        assert_eq!(body(response).await, expected);
    }
}

#[tokio::test]
async fn a_response_made_by_hand_is_sent_as_it_is() {
    #[derive(Debug)]
    struct Silent;

    impl std::fmt::Display for Silent {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("silent")
        }
    }

    impl std::error::Error for Silent {}

    impl UnifiedError for Silent {
        fn status(&self) -> StatusCode {
            StatusCode::FORBIDDEN
        }
        fn code(&self) -> &str {
            "silent"
        }
        fn message(&self) -> Cow<'_, str> {
            "Nothing is said.".into()
        }
        fn to_response(&self) -> Response<Bytes> {
            Response::builder().status(403).extension(70_u8).body(Bytes::new()).unwrap()
        }
    }

    let envelope = EnvelopeLayer::new(|_: &Answer| Some(Silent)).keep_extension::<u8>();
    let response = envelope.layer(service_fn(with_extensions)).oneshot(request()).await.unwrap();
    assert_eq!(response.status(), 403);
    assert!(response.headers().is_empty());
    assert_eq!(response.extensions().get(), Some(&70_u8));
    assert_eq!(response.extensions().len(), 1);
    assert!(http_body::Body::is_end_stream(response.body()));
}

#[test]
fn the_types_are_those_that_servers_ask_for() {
    fn shared<T: Clone + Send + Sync + std::fmt::Debug + 'static>() {}
    fn sent<T: Send + 'static>() {}

    shared::<EnvelopeLayer>();
    shared::<EnvelopeService<()>>();
    sent::<EnvelopeFuture<Ready<()>>>();
    sent::<EnvelopeBody<Body>>();
    shared::<Answer>();
    shared::<Keep>();
}

#[tokio::test]
async fn a_service_that_stays_on_its_thread_can_be_wrapped() {
    let calls = std::rc::Rc::new(Cell::new(0));
    let service = service_fn(|_: Request<String>| {
        let calls = std::rc::Rc::clone(&calls);
        async move {
            calls.set(calls.get() + 1);
            Ok::<_, Failure>(Response::builder().status(500).body(Body::empty()).unwrap())
        }
    });
    let response = envelope().layer(service).oneshot(request()).await.unwrap();
    assert_eq!(body(response).await, NotFound.body());
    assert_eq!(calls.get(), 1);
}
