//! What panics while it is dropped, behind the layer.

use std::convert::Infallible;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use tower::{Layer, Service, ServiceExt, service_fn};
use tower_http::timeout::TimeoutLayer;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeBody, EnvelopeFuture, EnvelopeLayer};

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "internal", message = "An internal error occurred.")]
struct Internal;

/// An error that cannot be written.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "broken", message = "{0}")]
struct BrokenMessage(#[unified(expose)] Broken);

#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("secret of the message")
    }
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| None::<Internal>).catch_panic(|| Internal)
}

/// What panics when it is dropped.
struct Trap(&'static str);

impl Drop for Trap {
    fn drop(&mut self) {
        panic!("{}", self.0)
    }
}

/// A body, an extension, an error: whatever a service can hand over.
impl http_body::Body for Trap {
    type Data = axum::body::Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, Infallible>>> {
        panic!("secret of the frame")
    }
}

/// A future that has its outcome and panics when it is dropped.
struct Leaving<T> {
    outcome: Option<Poll<T>>,
    _trap: Trap,
}

impl<T: Unpin> Future for Leaving<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        match self.outcome.take() {
            Some(outcome) => outcome,
            None => panic!("secret of the poll"),
        }
    }
}

/// Calls a service that answers with such a future.
fn leave<T>(
    layer: &EnvelopeLayer,
    outcome: Option<Poll<Result<Response<T>, Trap>>>,
) -> EnvelopeFuture<Leaving<Result<Response<T>, Trap>>>
where
    T: http_body::Body<Data = axum::body::Bytes> + Unpin + 'static,
{
    let mut outcome = Some(outcome);
    let service = service_fn(move |_: Request<()>| Leaving {
        outcome: outcome.take().unwrap(),
        _trap: Trap("secret of the future"),
    });
    layer.layer(service).call(Request::new(()))
}

fn poll_once<F: Future>(future: F) -> (Poll<F::Output>, Pin<Box<F>>) {
    let mut future = Box::pin(future);
    let polled = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    (polled, future)
}

#[test]
fn a_future_that_panics_when_it_is_dropped_is_answered() {
    let ok = || Some(Poll::Ready(Ok(Response::new(Body::from("fine")))));
    let (polled, future) = poll_once(leave(&envelope(), ok()));
    let Poll::Ready(Ok(response)) = polled else { panic!("no response") };
    assert_eq!(response.status(), 500);
    // It is gone by now, so that the response can be sent.
    drop(future);

    // Without `catch_panic` it is the caller's, once.
    let layer = EnvelopeLayer::new(|_: &Answer| None::<Internal>);
    let mut future = Box::pin(leave(&layer, ok()));
    let poll = || future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
    let panic = catch_unwind(AssertUnwindSafe(poll)).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "secret of the future");
    drop(future);
}

#[test]
fn a_future_that_is_dropped_early_panics_for_nobody() {
    let (polled, future) = poll_once(leave::<Body>(&envelope(), Some(Poll::Pending)));
    assert!(polled.is_pending());
    drop(future);
    drop(leave::<Body>(&envelope(), None));

    // A time-out around it still answers.
    let service = service_fn(|_: Request<Body>| Leaving::<Result<Response<Body>, Infallible>> {
        outcome: Some(Poll::Pending),
        _trap: Trap("secret of the future"),
    });
    let time_out = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::ZERO);
    let service = time_out.layer(envelope().layer(service));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let response = runtime.block_on(service.oneshot(Request::new(Body::empty()))).unwrap();
    assert_eq!(response.status(), 504);

    let layer = EnvelopeLayer::new(|_: &Answer| None::<Internal>);
    let future = leave::<Body>(&layer, None);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(future))).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "secret of the future");
}

/// Two panics at once would end the process, and with it this test.
#[test]
fn of_several_panics_the_first_is_answered() {
    fn answered<T>(polled: Poll<Result<Response<EnvelopeBody<T>>, Trap>>)
    where
        T: http_body::Body<Data = axum::body::Bytes>,
    {
        let Poll::Ready(Ok(response)) = polled else { panic!("no response") };
        assert_eq!(response.status(), 500);
        let size = http_body::Body::size_hint(response.body()).exact();
        assert_eq!(size, Some(Internal.body().len() as u64));
    }

    let not_found = || Response::builder().status(404).body(Trap("secret of the body")).unwrap();
    // While it is polled, then while it is dropped.
    answered(poll_once(leave::<Body>(&envelope(), None)).0);
    // While it is dropped, then while its response is, or its error.
    answered(poll_once(leave(&envelope(), Some(Poll::Ready(Ok(not_found()))))).0);
    answered(poll_once(leave::<Body>(&envelope(), Some(Poll::Ready(Err(Trap("error")))))).0);

    // While the function chooses, or the error is written, then while body and extensions are
    // dropped.
    let internal = || Internal;
    let layers = [
        EnvelopeLayer::new(|_: &Answer| -> Option<Internal> { panic!("secret of the function") }),
        EnvelopeLayer::new(|_: &Answer| Some(BrokenMessage(Broken))),
        EnvelopeLayer::new(|_: &Answer| Some(Internal)),
    ];
    for layer in layers {
        let service = service_fn(|_: Request<()>| async {
            let mut response = not_found();
            response.extensions_mut().insert(Arc::new(Trap("secret of the extension")));
            Ok(response)
        });
        let future = layer.catch_panic(internal).layer(service).call(Request::new(()));
        answered(poll_once(future).0);
    }
}

#[test]
fn a_future_that_has_given_its_outcome_gives_no_other() {
    let service = service_fn(|_: Request<()>| async {
        Ok::<_, Infallible>(Response::new(Body::from("fine")))
    });
    let (polled, mut future) = poll_once(envelope().layer(service).call(Request::new(())));
    assert!(polled.is_ready());
    assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
}
