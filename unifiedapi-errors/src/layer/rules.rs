//! What the layer does with a response, and with a panic.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Extensions, Response, StatusCode};
use http_body::Body;

use super::answer::{Answer, is_plain_error};
use super::asked::Asked;
use super::body::EnvelopeBody;
use super::log::{self, Panic};
use crate::{UnifiedError, respond};

type Choose = dyn Fn(&Answer) -> Option<Box<dyn UnifiedError>> + Send + Sync;
type OnPanic = dyn Fn() -> Box<dyn UnifiedError> + Send + Sync;
/// Moves an extension from the answer to the response in its place.
type KeepExtension = fn(&mut Extensions, &mut Extensions);

/// The user's functions, without their types, so that the layer's own type has no parameters.
#[derive(Clone)]
pub(super) struct Rules {
    choose: Arc<Choose>,
    on_panic: Option<Arc<OnPanic>>,
    /// One for each type of extension that outlives its answer.
    kept: Arc<[KeepExtension]>,
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
        Self { choose: Arc::new(choose), on_panic: None, kept: Arc::new([]) }
    }

    pub(super) fn with_catch_panic<E, F>(self, answer: F) -> Self
    where
        E: UnifiedError + 'static,
        F: Fn() -> E + Send + Sync + 'static,
    {
        let answer = move || -> Box<dyn UnifiedError> { Box::new(answer()) };
        Self { on_panic: Some(Arc::new(answer)), ..self }
    }

    pub(super) fn with_kept<T: Clone + Send + Sync + 'static>(self) -> Self {
        let keep: KeepExtension = |from, to| {
            if let Some(value) = from.remove::<T>() {
                to.insert(value);
            }
        };
        Self { kept: self.kept.iter().copied().chain([keep]).collect(), ..self }
    }

    /// Passes the response to a request on, or puts an error in its place.
    ///
    /// What is a stranger's is owned outside of the guards, and dropped in one of its own: dropped
    /// by a panic on its way out, it could panic a second time, which ends the process.
    pub(super) fn apply<B: Body>(
        &self,
        response: Response<B>,
        asked: &Asked,
    ) -> Response<EnvelopeBody<B>> {
        let (parts, body) = response.into_parts();
        if !is_plain_error(&parts) {
            return Response::from_parts(parts, EnvelopeBody::kept(body));
        }
        let mut answer = Answer::from(parts).to(asked.clone());
        let chosen = match self.guard(|| (self.choose)(&answer)) {
            Ok(None) => {
                return Response::from_parts(answer.into_parts(), EnvelopeBody::kept(body));
            }
            Ok(Some(error)) => Ok(error),
            Err(panic) => Err(panic),
        };
        let mut body = pin!(Some(body));
        let made = chosen.and_then(|error| self.replace(error, &mut answer, body.as_mut()));
        let gone = [self.guard(|| body.set(None)), self.guard(|| drop(answer))];
        match (made, gone) {
            (Ok(made), [Ok(()), Ok(())]) => finish(made, asked),
            (Err(panic), _) | (_, [Err(panic), _] | [_, Err(panic)]) => {
                self.answer_panic(&panic, asked)
            }
        }
    }

    /// Makes the response that is sent in place of an answer.
    fn replace<B: Body>(
        &self,
        error: Box<dyn UnifiedError>,
        answer: &mut Answer,
        body: Pin<&mut Option<B>>,
    ) -> Result<Response<Bytes>, Panic> {
        let made = self.guard(|| {
            log::replaced(&*error, answer, body.as_pin_mut());
            error.to_response()
        });
        self.guard(|| drop(error))?;
        let (mut parts, envelope) = made?.into_parts();
        parts.headers = respond::merge(answer.take_headers(), parts.headers, parts.status);
        let mut extensions = Extensions::new();
        for keep in &*self.kept {
            keep(answer.extensions_mut(), &mut extensions);
        }
        extensions.extend(parts.extensions);
        parts.extensions = extensions;
        Ok(Response::from_parts(parts, envelope))
    }

    /// Runs what may panic, and catches that if [`Self::with_catch_panic`] says how to answer.
    pub(super) fn guard<T>(&self, run: impl FnOnce() -> T) -> Result<T, Panic> {
        if self.on_panic.is_some() { catch(run) } else { Ok(run()) }
    }

    /// Answers a panic that [`Self::guard`] has caught.
    pub(super) fn answer_panic<B>(
        &self,
        panic: &Panic,
        asked: &Asked,
    ) -> Response<EnvelopeBody<B>> {
        let answer = self.on_panic.as_ref().and_then(|error| {
            let make = || {
                let error = error();
                let response = error.to_response();
                // Where it panics, the bare response is the one that is reported.
                panic.report(Ok(&*error));
                response
            };
            catch(make).ok()
        });
        finish(answer.unwrap_or_else(|| bare(panic)), asked)
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
fn finish<B>(response: Response<Bytes>, asked: &Asked) -> Response<EnvelopeBody<B>> {
    let (mut parts, envelope) = response.into_parts();
    if !asked.is_head() {
        return Response::from_parts(parts, EnvelopeBody::envelope(envelope));
    }
    // A server would compute it from the empty body; GET has this one (RFC 9110, section 8.6).
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(envelope.len()));
    Response::from_parts(parts, EnvelopeBody::envelope(Bytes::new()))
}

/// The answer where even the error for a panic panics.
fn bare(panic: &Panic) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    panic.report(Err(response.status()));
    response
}

/// Runs `run`, and returns its panic.
///
/// What `run` has borrowed is not used after a panic, except to be dropped.
fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Panic> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|payload| {
        let panic = Panic::new(&*payload);
        // A payload of the user's type may panic when it is dropped, and its own payload again.
        if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            std::mem::forget(again);
        }
        panic
    })
}
