//! The service that the layer makes.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_service::Service;

use super::body::EnvelopeBody;
use super::rules::Rules;

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
    rules: Rules,
}

impl<S> EnvelopeService<S> {
    pub(super) fn new(inner: S, rules: Rules) -> Self {
        Self { inner, rules }
    }
}

impl<S: fmt::Debug> fmt::Debug for EnvelopeService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inner, rules } = self;
        f.debug_struct("EnvelopeService").field("inner", inner).field("rules", rules).finish()
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
        let head = request.method() == Method::HEAD;
        let future = self.rules.guard(|| self.inner.call(request));
        EnvelopeFuture { future, head, rules: self.rules.clone() }
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
    pub struct EnvelopeFuture<F> {
        // None if the call panicked before there was one.
        #[pin]
        future: Option<F>,
        head: bool,
        rules: Rules,
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
        let this = self.project();
        let (rules, head) = (this.rules, *this.head);
        let polled = this.future.as_pin_mut().and_then(|future| {
            rules.guard(|| future.poll(cx).map_ok(|response| rules.apply(response, head)))
        });
        polled.unwrap_or_else(|| Poll::Ready(Ok(rules.answer_panic(head))))
    }
}

impl<F> fmt::Debug for EnvelopeFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvelopeFuture")
            .field("head", &self.head)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
