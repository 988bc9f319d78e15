//! What the log learns, and clients do not: the text of a replaced answer, and what a panic said.

#[cfg(feature = "tracing")]
mod on {
    use std::any::Any;
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use bytes::{Buf, BufMut};
    use http::StatusCode;
    use http::header::CONTENT_ENCODING;
    use http_body::Body;

    use crate::UnifiedError;
    use crate::layer::Answer;
    use crate::report::{self, InPlaceOf, is_heard, report_in_place_of};

    /// How much of the text is kept, in bytes.
    const LIMIT: usize = 1024;
    /// How many frames are asked for, so that a stream of empty ones has an end.
    const FRAMES: usize = 16;

    /// Reports the error that is sent in place of an answer, with what that would have said.
    pub(in crate::layer) fn replaced<B: Body>(
        error: &dyn UnifiedError,
        answer: &Answer,
        body: Option<Pin<&mut B>>,
    ) {
        // Compressed text is noise.
        let is_text = !answer.headers().contains_key(CONTENT_ENCODING);
        let body = body.filter(|_| is_text && is_heard(error));
        let text = body.map(available).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let rejected = (!text.is_empty()).then_some(&*text);
        report_in_place_of(error, InPlaceOf { rejected, ..InPlaceOf::default() });
    }

    /// Reads the beginning of a body as far as it is there now.
    ///
    /// Nobody waits for the rest, so there is nobody to wake.
    fn available<B: Body>(mut body: Pin<&mut B>) -> Vec<u8> {
        let mut cx = Context::from_waker(Waker::noop());
        let mut text = Vec::new();
        for _ in 0..FRAMES {
            let free = LIMIT - text.len();
            let Poll::Ready(Some(Ok(frame))) = body.as_mut().poll_frame(&mut cx) else { break };
            let Ok(data) = frame.into_data() else { break };
            text.put(data.take(free));
            if text.len() == LIMIT {
                break;
            }
        }
        text
    }

    /// What a panic said.
    pub(in crate::layer) struct Panic(String);

    impl Panic {
        /// Reads the payload, as the standard library's panic hook does.
        pub(in crate::layer) fn new(payload: &(dyn Any + Send)) -> Self {
            let text = payload.downcast_ref().copied();
            let text = text.or_else(|| payload.downcast_ref().map(String::as_str));
            // One more than is shown, so that it shows that there was more.
            Self(text.unwrap_or("Box<dyn Any>").chars().take(report::TEXT + 1).collect())
        }

        /// Reports the error that answers the panic, or that there is none.
        pub(in crate::layer) fn report(&self, answer: Result<&dyn UnifiedError, StatusCode>) {
            match answer {
                Ok(error) => {
                    let panic = Some(&*self.0);
                    report_in_place_of(error, InPlaceOf { panic, ..InPlaceOf::default() });
                }
                Err(status) => report::report_bare(status, &self.0),
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::any::Any;
    use std::pin::Pin;

    use http::StatusCode;

    use crate::UnifiedError;
    use crate::layer::Answer;

    pub(in crate::layer) fn replaced<B>(_: &dyn UnifiedError, _: &Answer, _: Option<Pin<&mut B>>) {}

    /// That there was a panic.
    pub(in crate::layer) struct Panic;

    impl Panic {
        pub(in crate::layer) fn new(_: &(dyn Any + Send)) -> Self {
            Self
        }

        #[allow(clippy::unused_self)] // the twin's signature
        pub(in crate::layer) fn report(&self, _: Result<&dyn UnifiedError, StatusCode>) {}
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) use self::off::{Panic, replaced};
#[cfg(feature = "tracing")]
pub(super) use self::on::{Panic, replaced};
