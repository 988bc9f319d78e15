//! What the log learns of a replaced answer: its text, which clients do not get.

#[cfg(feature = "tracing")]
mod on {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use bytes::{Buf, BufMut};
    use http::header::CONTENT_ENCODING;
    use http_body::Body;

    use crate::UnifiedError;
    use crate::layer::Answer;
    use crate::report::{is_heard, report_in_place_of};

    /// How much of the text is kept, in bytes.
    const LIMIT: usize = 1024;
    /// How many frames are asked for, so that a stream of empty ones has an end.
    const FRAMES: usize = 16;

    /// Reports the error that is sent in place of an answer, with what that would have said.
    pub(in crate::layer) fn replaced<B: Body>(error: &dyn UnifiedError, answer: &Answer, body: B) {
        // Compressed text is noise.
        let is_text = !answer.headers().contains_key(CONTENT_ENCODING);
        let text = if is_text && is_heard(error) { available(body) } else { Vec::new() };
        let text = String::from_utf8_lossy(&text);
        // As a `str`, which subscribers escape: a client may have had a say in it.
        report_in_place_of(error, (!text.is_empty()).then_some(&*text));
    }

    /// Reads the beginning of a body as far as it is there now.
    ///
    /// Nobody waits for the rest, so there is nobody to wake.
    fn available<B: Body>(body: B) -> Vec<u8> {
        let mut body = pin!(body);
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
}

#[cfg(feature = "tracing")]
pub(super) use self::on::replaced;

/// Drops the body of an answer.
#[cfg(not(feature = "tracing"))]
pub(super) fn replaced<B>(_: &dyn crate::UnifiedError, _: &super::Answer, body: B) {
    drop(body);
}
