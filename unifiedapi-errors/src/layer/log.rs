//! What the log learns of a replaced answer: its text, which clients do not get.

#[cfg(feature = "tracing")]
mod on {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use bytes::{Buf, BufMut};
    use http::header::CONTENT_ENCODING;
    use http_body::Body;
    use tracing::Level;

    use crate::layer::Answer;

    const TARGET: &str = "unifiedapi_errors::layer";

    /// How much of the text is kept, in bytes.
    const LIMIT: usize = 1024;
    /// How many frames are asked for, so that a stream of empty ones has an end.
    const FRAMES: usize = 16;

    /// Logs what an answer would have said, and drops it.
    pub(in crate::layer) fn rejected<B: Body>(answer: &Answer, body: B) {
        if !tracing::enabled!(target: TARGET, Level::DEBUG) {
            return;
        }
        // Compressed text is noise.
        if answer.headers().contains_key(CONTENT_ENCODING) {
            return;
        }
        let text = available(body);
        if !text.is_empty() {
            let status = answer.status().as_u16();
            let text = String::from_utf8_lossy(&text);
            // As a `str`, which subscribers escape: a client may have had a say in it.
            tracing::debug!(target: TARGET, status, text = &*text, "answer replaced");
        }
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
pub(super) use self::on::rejected;

/// Drops the body of an answer.
#[cfg(not(feature = "tracing"))]
pub(super) fn rejected<B>(_: &super::Answer, body: B) {
    drop(body);
}
