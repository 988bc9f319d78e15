//! What the layer does with a response, and with a panic.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Response, StatusCode};
use http_body::Body;

use super::answer::{Answer, is_plain_error};
use super::body::EnvelopeBody;
use super::log;
use crate::{UnifiedError, frameworks, response};

type Choose = dyn Fn(&Answer) -> Option<Box<dyn UnifiedError>> + Send + Sync;
type OnPanic = dyn Fn() -> Box<dyn UnifiedError> + Send + Sync;

/// The user's functions, without their types, so that the layer's own type has no parameters.
#[derive(Clone)]
pub(super) struct Rules {
    choose: Arc<Choose>,
    on_panic: Option<Arc<OnPanic>>,
}

impl Rules {
    pub(super) fn new<E, F>(choose: F) -> Self
    where
        E: UnifiedError + 'static,
        F: Fn(&Answer) -> Option<E> + Send + Sync + 'static,
    {
        let choose = move |answer: &Answer| -> Option<Box<dyn UnifiedError>> {
            Some(Box::new(choose(answer)?))
        };
        Self { choose: Arc::new(choose), on_panic: None }
    }

    pub(super) fn with_catch_panic<E, F>(self, answer: F) -> Self
    where
        E: UnifiedError + 'static,
        F: Fn() -> E + Send + Sync + 'static,
    {
        let answer = move || -> Box<dyn UnifiedError> { Box::new(answer()) };
        Self { on_panic: Some(Arc::new(answer)), ..self }
    }

    /// Passes a response on, or puts an error in its place; `head` says that none may have a body.
    pub(super) fn apply<B: Body>(
        &self,
        response: Response<B>,
        head: bool,
    ) -> Response<EnvelopeBody<B>> {
        let (parts, body) = response.into_parts();
        if !is_plain_error(&parts) {
            return Response::from_parts(parts, EnvelopeBody::kept(body));
        }
        let answer = Answer::from(parts);
        let Some(error) = (self.choose)(&answer) else {
            return Response::from_parts(answer.into_parts(), EnvelopeBody::kept(body));
        };
        log::replaced(&*error, &answer, body);
        let (made, envelope) = error.to_response().into_parts();
        let mut parts = answer.into_parts();
        parts.status = made.status;
        parts.headers = response::merge(parts.headers, made.headers, made.status);
        parts.extensions.extend(made.extensions);
        finish(Response::from_parts(parts, envelope), head)
    }

    /// Runs what may panic; `None` if it does and [`Self::with_catch_panic`] says how to answer.
    pub(super) fn guard<T>(&self, run: impl FnOnce() -> T) -> Option<T> {
        if self.on_panic.is_some() { catch(run) } else { Some(run()) }
    }

    /// Answers a panic that [`Self::guard`] has caught.
    pub(super) fn answer_panic<B>(&self, head: bool) -> Response<EnvelopeBody<B>> {
        let answer = self.on_panic.as_ref().and_then(|error| catch(|| frameworks::send(&*error())));
        finish(answer.unwrap_or_else(bare), head)
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules")
            .field("catch_panic", &self.on_panic.is_some())
            .finish_non_exhaustive()
    }
}

/// Gives an envelope the type of the other bodies, or withholds it in response to HEAD.
fn finish<B>(response: Response<Bytes>, head: bool) -> Response<EnvelopeBody<B>> {
    let (mut parts, envelope) = response.into_parts();
    if !head {
        return Response::from_parts(parts, EnvelopeBody::envelope(envelope));
    }
    // A server would compute it from the empty body; GET has this one (RFC 9110, section 8.6).
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(envelope.len()));
    Response::from_parts(parts, EnvelopeBody::envelope(Bytes::new()))
}

/// The answer where even the error for a panic panics.
fn bare() -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// Runs `run`; `None` if it panics.
///
/// What `run` has borrowed is not used after a panic, except to be dropped.
fn catch<T>(run: impl FnOnce() -> T) -> Option<T> {
    let payload = match catch_unwind(AssertUnwindSafe(run)) {
        Ok(value) => return Some(value),
        Err(payload) => payload,
    };
    // A payload of the user's type may panic when it is dropped, and its own payload again.
    if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(again);
    }
    None
}
