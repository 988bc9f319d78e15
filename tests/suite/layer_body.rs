//! Bodies behind the layer: they stream, and keep their data, errors, trailers and sizes.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::mpsc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body as AxumBody;
use axum::body::Bytes;
use axum::http::{HeaderMap, Request, Response};
use axum::routing::any;
use http_body::{Body, Frame, SizeHint};
use tower::{Layer, ServiceExt, service_fn};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeBody, EnvelopeLayer};
use unifiedapi_errors_tests::http1;
use unifiedapi_errors_tests::server::Server;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "There is nothing here.")]
struct NotFound;

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| Some(NotFound))
}

/// Sends what comes through a channel, until the other side is dropped.
struct Channel(tokio::sync::mpsc::UnboundedReceiver<&'static str>);

impl Body for Channel {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let chunk = self.0.poll_recv(cx);
        chunk.map(|chunk| chunk.map(|chunk| Ok(Frame::data(Bytes::from_static(chunk.as_bytes())))))
    }
}

/// Serves one response whose body comes through the returned channel.
fn stream(
    status: u16,
    media_type: &'static str,
) -> (Server, tokio::sync::mpsc::UnboundedSender<&'static str>) {
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    let (bodies, next_body) = mpsc::channel();
    bodies.send(Channel(receiver)).unwrap();
    let next_body = std::sync::Arc::new(std::sync::Mutex::new(next_body));
    let answer = move || async move {
        let body = AxumBody::new(next_body.lock().unwrap().recv().unwrap());
        let response = Response::builder().status(status).header("content-type", media_type);
        response.body(body).unwrap()
    };
    (Server::start(Router::new().route("/", any(answer)).layer(envelope())), sender)
}

#[test]
fn a_body_streams_through() {
    for (status, media_type) in
        [(200, "text/plain"), (200, "text/event-stream"), (500, "application/x-ndjson")]
    {
        let (server, sender) = stream(status, media_type);
        let mut reply = http1::open(server.address, "GET /", &[], "").unwrap();
        // Each is read before the next is there to be sent.
        for chunk in ["one\n", "two\n", "three\n"] {
            sender.send(chunk).unwrap();
            assert_eq!(reply.chunk().unwrap().as_deref(), Some(chunk), "{status} {media_type}");
        }
        drop(sender);
        assert_eq!(reply.chunk().unwrap(), None);
    }
}

#[test]
fn a_stream_is_replaced_without_waiting_for_its_end() {
    let (server, sender) = stream(500, "text/plain; charset=utf-8");
    sender.send("a secret\n").unwrap();
    let reply = http1::get(server.address, "/");
    assert_eq!((reply.status, reply.body.as_bytes()), (404, &*NotFound.body()));
    // And its source learns that nobody listens.
    assert!(sender.is_closed());
}

/// Data that is not [`Bytes`], but can be made of it.
#[derive(Debug, PartialEq)]
struct Tagged(Bytes, &'static str);

impl From<Bytes> for Tagged {
    fn from(bytes: Bytes) -> Self {
        Self(bytes, "envelope")
    }
}

impl axum::body::HttpBody for Script {
    type Data = Tagged;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Tagged>, &'static str>>> {
        Poll::Ready(self.0.pop())
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::new();
        hint.set_lower(3);
        hint.set_upper(9);
        hint
    }
}

impl bytes::Buf for Tagged {
    fn remaining(&self) -> usize {
        self.0.remaining()
    }

    fn chunk(&self) -> &[u8] {
        self.0.chunk()
    }

    fn advance(&mut self, count: usize) {
        self.0.advance(count);
    }
}

/// What it yields, in reverse.
struct Script(Vec<Result<Frame<Tagged>, &'static str>>);

fn script() -> Script {
    let mut trailers = HeaderMap::new();
    trailers.insert("x-rows", "7".parse().unwrap());
    let data =
        |text: &'static str| Ok(Frame::data(Tagged(Bytes::from_static(text.as_bytes()), "inner")));
    Script(vec![Err("the disk is gone"), Ok(Frame::trailers(trailers)), data("two"), data("one")])
}

async fn answer(status: u16) -> EnvelopeBody<Script> {
    let service = service_fn(move |_: Request<()>| async move {
        Ok::<_, Infallible>(Response::builder().status(status).body(script()).unwrap())
    });
    envelope().layer(service).oneshot(Request::new(())).await.unwrap().into_body()
}

async fn frames<B: Body>(body: B) -> Vec<Result<Frame<B::Data>, B::Error>> {
    let mut body = pin!(body);
    let mut frames = Vec::new();
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        frames.push(frame);
    }
    frames
}

#[tokio::test]
async fn frames_trailers_and_errors_pass_through() {
    let body = answer(200).await;
    let hint = body.size_hint();
    assert_eq!((hint.lower(), hint.upper()), (3, Some(9)));
    assert!(!body.is_end_stream());
    let mut shown = frames(body).await.into_iter().map(|frame| match frame {
        Ok(frame) if frame.is_data() => format!("{:?}", frame.into_data().ok().unwrap()),
        Ok(frame) => format!("{:?}", frame.into_trailers().ok().unwrap()["x-rows"]),
        Err(error) => error.to_owned(),
    });
    assert_eq!(shown.next().unwrap(), r#"Tagged(b"one", "inner")"#);
    assert_eq!(shown.next().unwrap(), r#"Tagged(b"two", "inner")"#);
    assert_eq!(shown.next().unwrap(), r#""7""#);
    assert_eq!(shown.next().unwrap(), "the disk is gone");
    assert_eq!(shown.next(), None);
}

#[tokio::test]
async fn an_envelope_is_one_frame_of_known_size() {
    let body = answer(404).await;
    assert_eq!(body.size_hint().exact(), Some(NotFound.body().len() as u64));
    assert!(!body.is_end_stream());
    let mut frames = frames(body).await;
    assert_eq!(frames.len(), 1);
    let data = frames.remove(0).unwrap().into_data().ok().unwrap();
    assert_eq!(data, Tagged(NotFound.body(), "envelope"));
}

#[tokio::test]
async fn a_sent_envelope_has_ended() {
    let mut body = pin!(answer(404).await);
    assert!(poll_fn(|cx| body.as_mut().poll_frame(cx)).await.is_some());
    assert!(body.is_end_stream());
    assert_eq!(body.size_hint().exact(), Some(0));
    assert!(poll_fn(|cx| body.as_mut().poll_frame(cx)).await.is_none());
}

#[test]
fn the_default_body_is_the_inner_default() {
    let body = EnvelopeBody::<AxumBody>::default();
    assert!(body.is_end_stream());
    assert_eq!(body.size_hint().exact(), Some(0));
}
