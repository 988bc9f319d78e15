//! The service that the layer makes.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_service::Service;

use super::EnvelopeLayer;
use super::asked::Asked;
use super::body::EnvelopeBody;
use super::log::Panic;
use super::rules::Rules;
use crate::request_id::{RequestId, within};

/// The service that [`EnvelopeLayer`](super::EnvelopeLayer) makes of another.
///
/// ```
/// use tower_layer::Layer;
/// use unifiedapi_errors::layer::{EnvelopeLayer, EnvelopeService};
///
/// /// Wraps a whole router, where axum's `Router::layer` wraps each of its routes.
/// fn wrap<R>(router: R, envelope: &EnvelopeLayer) -> EnvelopeService<R> {
///     envelope.layer(router)
/// }
/// ```
#[derive(Clone)]
pub struct EnvelopeService<S> {
    inner: S,
    layer: EnvelopeLayer,
}

impl<S> EnvelopeService<S> {
    pub(super) fn new(inner: S, layer: EnvelopeLayer) -> Self {
        Self { inner, layer }
    }
}

impl<S: fmt::Debug> fmt::Debug for EnvelopeService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inner, layer } = self;
        f.debug_struct("EnvelopeService").field("inner", inner).field("layer", layer).finish()
    }
}

impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for EnvelopeService<S>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    ResBody: Body,
    ResBody::Data: From<Bytes>,
{
    type Response = Response<EnvelopeBody<ResBody>>;
    type Error = S::Error;
    type Future = EnvelopeFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let EnvelopeLayer { rules, request_id, seen } = &self.layer;
        let asked = Asked::of(&request).with_seen(request.extensions(), seen);
        let mut id = request_id.as_ref().map(|name| RequestId::of(request.headers(), name));
        let called = within(id.as_mut(), || rules.guard(|| self.inner.call(request)));
        let (future, panic) = match called {
            Ok(future) => (Some(future), None),
            Err(panic) => (None, Some(panic)),
        };
        EnvelopeFuture { future, panic, asked, id, rules: rules.clone() }
    }
}

pin_project! {
    /// The future of [`EnvelopeService`]: a response, or the inner service's own error.
    ///
    /// ```
    /// use http::{Request, Response};
    /// use tower_service::Service;
    /// use unifiedapi_errors::layer::{EnvelopeFuture, EnvelopeService};
    ///
    /// fn answer<S>(
    ///     app: &mut EnvelopeService<S>,
    ///     request: Request<String>,
    /// ) -> EnvelopeFuture<S::Future>
    /// where
    ///     S: Service<Request<String>, Response = Response<String>>,
    /// {
    ///     app.call(request)
    /// }
    /// ```
    #[must_use = "futures do nothing unless polled"]
    #[project = Running]
    pub struct EnvelopeFuture<F> {
        // None from its outcome on, and if the call panicked before there was one.
        #[pin]
        future: Option<F>,
        // That of the call, until it is answered.
        panic: Option<Panic>,
        asked: Asked,
        id: Option<RequestId>,
        rules: Rules,
    }

    impl<F> PinnedDrop for EnvelopeFuture<F> {
        // Whoever drops it early, such as a time-out around it, has an answer to give.
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _ = this.rules.guard(|| this.future.set(None));
        }
    }
}

impl<F, B, E> Future for EnvelopeFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
    B::Data: From<Bytes>,
{
    type Output = Result<Response<EnvelopeBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Running { future, panic, asked, id, rules } = self.project();
        within(id.as_mut(), || poll(future, panic, asked, rules, cx))
    }
}

/// Polls the inner service's future, and answers with what comes of it.
fn poll<F, B, E>(
    mut future: Pin<&mut Option<F>>,
    panic: &mut Option<Panic>,
    asked: &Asked,
    rules: &Rules,
    cx: &mut Context<'_>,
) -> Poll<Result<Response<EnvelopeBody<B>>, E>>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
{
    let polled = match (future.as_mut().as_pin_mut(), panic.take()) {
        (Some(future), _) => rules.guard(|| future.poll(cx)),
        (None, Some(panic)) => Err(panic),
        // It has given its outcome, and nobody may ask again.
        (None, None) => return Poll::Pending,
    };
    let outcome = match polled {
        Ok(Poll::Pending) => return Poll::Pending,
        Ok(Poll::Ready(outcome)) => Ok(outcome),
        Err(panic) => Err(panic),
    };
    // What it leaves behind may panic too, which can be answered now but not later.
    let dropped = rules.guard(|| future.set(None));
    let panic = match (outcome, dropped) {
        (Ok(outcome), Ok(())) => {
            return Poll::Ready(outcome.map(|response| rules.apply(response, asked)));
        }
        (Ok(outcome), Err(panic)) => {
            let _ = rules.guard(|| drop(outcome));
            panic
        }
        (Err(panic), _) => panic,
    };
    Poll::Ready(Ok(rules.answer_panic(&panic, asked)))
}

impl<F> fmt::Debug for EnvelopeFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvelopeFuture")
            .field("request", &self.asked)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
