//! What the log learns of an answer that the layer replaces.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::{Request, Response};
use http_body::Frame;
use tower::{Layer, ServiceExt, service_fn};
use tracing::Level;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors_tests::events::{Collected, Seen};

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "There is nothing here.")]
struct NotFound;

/// Sends an answer through the layer and returns what is logged, each event as `LEVEL name=value…`.
fn logged<B>(level: Level, answer: Response<B>) -> Vec<String>
where
    B: http_body::Body<Data = Bytes> + 'static,
{
    let answer = Mutex::new(Some(answer));
    let service = service_fn(|_: Request<()>| {
        let answer = answer.lock().unwrap().take().unwrap();
        async move { Ok::<_, Infallible>(answer) }
    });
    let envelope =
        EnvelopeLayer::new(|answer: &Answer| (answer.status() != 418).then_some(NotFound));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let events = Collected::during_at(level, || {
        runtime.block_on(envelope.layer(service).oneshot(Request::new(()))).unwrap();
    });
    events.iter().map(line).collect()
}

fn line(event: &Seen) -> String {
    let fields = event.fields.iter().map(|(name, value)| format!(" {name}={value}"));
    event.level.clone() + &fields.collect::<String>()
}

fn answer(status: u16, text: impl Into<Body>) -> Response<Body> {
    Response::builder().status(status).body(text.into()).unwrap()
}

/// The one event of the error that is sent.
const SENT: &str = "DEBUG message=There is nothing here. status=404u64 code=not_found error=There is nothing here.";

#[test]
fn the_rejected_text_is_a_field_of_the_one_event() {
    let text = "Failed to deserialize: secret_column";
    assert_eq!(logged(Level::DEBUG, answer(422, text)), [format!("{SENT} rejected={text}")]);
    assert_eq!(logged(Level::INFO, answer(422, text)), [""; 0]);
}

#[test]
fn the_rejected_text_cannot_forge_lines_of_the_log() {
    let text = "no\nERROR forged \u{2028}\u{202e}\u{200b}\u{1b}[2K c:\\d";
    let escaped = r"no\nERROR forged \u{2028}\u{202e}\u{200b}\u{1b}[2K c:\d";
    assert_eq!(logged(Level::DEBUG, answer(422, text)), [format!("{SENT} rejected={escaped}")]);
}

#[test]
fn nothing_is_logged_where_nothing_is_replaced() {
    let mut json = answer(422, "{}");
    json.headers_mut().insert("content-type", "application/json".parse().unwrap());
    for answer in [answer(200, "fine"), answer(418, "kept"), json] {
        assert_eq!(logged(Level::TRACE, answer), [""; 0]);
    }
}

#[test]
fn an_answer_without_readable_text_is_replaced_in_one_event_too() {
    let mut packed = answer(422, "\u{1f}\u{8b}");
    packed.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
    for answer in [answer(404, ""), packed] {
        assert_eq!(logged(Level::TRACE, answer), [SENT]);
    }
}

#[test]
fn the_text_is_cut_at_a_kibibyte() {
    let text = "0123456789abcdef".repeat(1 << 10);
    let lines = logged(Level::DEBUG, answer(500, text.clone()));
    assert_eq!(lines, [format!("{SENT} rejected={}", &text[..1024])]);
}

/// Yields a chunk each time it is asked, so many times; then it is never ready again.
struct Chunks {
    left: usize,
    asked: Arc<Mutex<usize>>,
    chunk: &'static [u8],
}

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        *self.asked.lock().unwrap() += 1;
        if self.left == 0 {
            return Poll::Pending;
        }
        self.left -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(self.chunk)))))
    }
}

/// A kibibyte.
const FULL: &str = match std::str::from_utf8(&[b'x'; 1024]) {
    Ok(text) => text,
    Err(_) => "",
};

#[test]
fn of_a_stream_only_what_is_there_is_logged() {
    let rows: &[(usize, &'static [u8], usize, &str)] = &[
        // Chunks there are, each, how often it may be asked, what is logged.
        (0, b"", 1, ""),
        (2, b"ab", 3, "abab"),
        (1, b"\xff\xfe!", 2, "\u{fffd}\u{fffd}!"),
        (usize::MAX, b"", 16, ""),
        (usize::MAX, b"z", 16, "zzzzzzzzzzzzzzzz"),
        (usize::MAX, FULL.as_bytes(), 1, FULL),
    ];
    for &(left, chunk, expected, text) in rows {
        let asked = Arc::new(Mutex::new(0));
        let body = Chunks { left, asked: Arc::clone(&asked), chunk };
        let lines = logged(Level::DEBUG, Response::builder().status(500).body(body).unwrap());
        let rejected = if text.is_empty() { String::new() } else { format!(" rejected={text}") };
        assert_eq!(lines, [format!("{SENT}{rejected}")], "{left} × {chunk:?}");
        assert_eq!(*asked.lock().unwrap(), expected, "{left} × {chunk:?}");
    }
}

#[test]
fn a_body_is_not_read_while_nobody_logs() {
    let asked = Arc::new(Mutex::new(0));
    let body = Chunks { left: 1, asked: Arc::clone(&asked), chunk: b"text" };
    logged(Level::INFO, Response::builder().status(500).body(body).unwrap());
    assert_eq!(*asked.lock().unwrap(), 0);
}

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "internal", message = "An internal error occurred.")]
struct Internal;

/// Panics in the layer and returns what is logged.
fn panicked(panic: impl Fn() + Copy, on_panic: fn() -> Internal) -> Vec<String> {
    let service = service_fn(move |_: Request<()>| async move {
        panic();
        Ok::<_, Infallible>(Response::new(Body::empty()))
    });
    let envelope = EnvelopeLayer::new(|_: &Answer| None::<NotFound>).catch_panic(on_panic);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut response = None;
    let events = Collected::during(|| {
        let answer = envelope.layer(service).oneshot(Request::new(()));
        response = Some(runtime.block_on(answer).unwrap());
    });
    let response = response.unwrap();
    assert_eq!(response.status(), 500);
    assert!(!format!("{response:?}").contains("secret"), "{response:?}");
    events.iter().map(line).collect()
}

const ANSWERED: &str = "ERROR message=An internal error occurred. status=500u64 code=internal error=An internal error occurred.";

#[test]
fn what_a_panic_said_is_a_field_of_the_event_that_answers_it() {
    let internal = || Internal;
    assert_eq!(
        panicked(|| panic!("secret of the handler"), internal),
        [format!("{ANSWERED} panic=secret of the handler")]
    );
    let number = 7;
    assert_eq!(
        panicked(|| panic!("secret {number}\nERROR \u{202e}"), internal),
        [format!(r"{ANSWERED} panic=secret 7\nERROR \u{{202e}}")]
    );
    // It is a panic even if it says nothing.
    let nothing: &[fn()] = &[
        || std::panic::panic_any(7_u8),
        || std::panic::resume_unwind(Box::new(std::io::Error::other("secret"))),
    ];
    for panic in nothing {
        assert_eq!(panicked(panic, internal), [format!("{ANSWERED} panic=Box<dyn Any>")]);
    }
}

#[test]
fn a_long_panic_is_cut() {
    let lines = panicked(|| panic!("{}", "ä".repeat(1 << 20)), || Internal);
    assert_eq!(lines, [format!("{ANSWERED} panic={}…", "ä".repeat(2048))]);
}

#[test]
fn a_panic_in_the_answer_to_a_panic_is_one_event_too() {
    let lines = panicked(|| panic!("secret of the handler"), || panic!("secret of the answer"));
    let expected = "ERROR message=the error for a panic cannot be sent status=500u64 \
                    panic=secret of the handler";
    assert_eq!(lines, [expected]);
}

#[test]
fn a_panic_while_an_answer_is_replaced_is_one_event() {
    let service = service_fn(|_: Request<()>| async {
        Ok::<_, Infallible>(answer(404, "rejected, and then the function panics"))
    });
    let envelope = EnvelopeLayer::new(|_: &Answer| -> Option<NotFound> { panic!("no choice") })
        .catch_panic(|| Internal);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let events = Collected::during(|| {
        runtime.block_on(envelope.layer(service).oneshot(Request::new(()))).unwrap();
    });
    let lines: Vec<_> = events.iter().map(line).collect();
    assert_eq!(lines, [format!("{ANSWERED} panic=no choice")]);
}
