//! The id of a request behind the layer: where it comes from, and who shows it.

use std::cell::RefCell;
use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::routing::get;
use tokio::task::yield_now;
use tower::{Layer, ServiceExt, service_fn};
use tower_http::request_id::{
    MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};
use unifiedapi_errors::envelope::with_request_id;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors::{UnifiedError, report};
use unifiedapi_errors_tests::events::{Collected, Seen, current_request_id as current};
use unifiedapi_errors_tests::http1::{self, Reply};
use unifiedapi_errors_tests::server;

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    NotFound,
    #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
    Internal,
}

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

fn id(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn ids(events: &[Seen]) -> Vec<Option<String>> {
    events.iter().map(|event| event.request_id().map(str::to_owned)).collect()
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Sends a request with these ids through the layer, and returns what its handler knows.
async fn known_inside(envelope: EnvelopeLayer, ids: &[&[u8]]) -> Option<String> {
    let known = RefCell::new(None);
    let service = service_fn(|_: Request<()>| {
        known.replace(current());
        ready(Ok::<_, Infallible>(Response::new(Body::empty())))
    });
    let mut request = Request::new(());
    for id in ids {
        request.headers_mut().append(HEADER, HeaderValue::from_bytes(id).unwrap());
    }
    envelope.layer(service).oneshot(request).await.unwrap();
    known.into_inner()
}

fn envelope() -> EnvelopeLayer {
    EnvelopeLayer::new(|answer: &Answer| (answer.status() == 404).then_some(ApiError::NotFound))
        .catch_panic(|| ApiError::Internal)
        .request_id("x-request-id")
}

fn without() -> EnvelopeLayer {
    EnvelopeLayer::new(|_: &Answer| None::<ApiError>)
}

#[tokio::test]
async fn anything_but_one_header_that_is_an_id_counts_as_none() {
    let (longest, too_long) = ("x".repeat(128), "x".repeat(129));
    let rows: &[(&[&[u8]], Option<&str>)] = &[
        (&[b"7"], Some("7")),
        (&[br#""/\~!"#], Some(r#""/\~!"#)),
        (&[longest.as_bytes()], Some(&longest)),
        (&[too_long.as_bytes()], None),
        (&[b""], None),
        (&[b"7 or 8"], None),
        (&[b"7\t"], None),
        (&[b"\xe9"], None),
        (&["\u{e9}".as_bytes()], None),
        (&[], None),
        (&[b"7", b"8"], None),
        (&[b"7", b"7"], None),
        (&[b"7", b""], None),
    ];
    for (ids, expected) in rows {
        assert_eq!(known_inside(envelope(), ids).await.as_deref(), *expected, "{ids:?}");
    }
}

#[tokio::test]
async fn the_header_is_named_by_a_text_or_a_name() {
    let known = async |envelope| known_inside(envelope, &[b"7"]).await;
    assert_eq!(known(without().request_id(HEADER)).await, id("7"));
    assert_eq!(known(without().request_id(&HEADER)).await, id("7"));
    assert_eq!(known(without().request_id("X-Request-ID")).await, id("7"));
    assert_eq!(known(without().request_id("X-Request-ID".to_owned())).await, id("7"));
    assert_eq!(known(without().request_id("x-correlation-id")).await, None);
    assert_eq!(known(without().request_id("no header's name")).await, None);
    assert_eq!(known(without()).await, None);
}

#[tokio::test]
async fn an_outer_id_is_hidden_where_the_layer_takes_ids_and_nowhere_else() {
    for (envelope, ids, expected) in [
        (envelope(), &[&b"inner"[..]][..], id("inner")),
        (envelope(), &[], None),
        (without(), &[b"inner"], id("outer")),
    ] {
        let known =
            with_request_id("outer", async { (known_inside(envelope, ids).await, current()) });
        assert_eq!(known.await, (expected, id("outer")));
    }
}

/// Sends a request with the id 7 through the layer, and returns what its events show.
fn shown<F>(envelope: &EnvelopeLayer, handler: impl Fn() -> F) -> Vec<Option<String>>
where
    F: Future<Output = StatusCode>,
{
    let service = service_fn(|_: Request<()>| {
        let answer = handler();
        async {
            let response = Response::builder().status(answer.await).body(Body::empty());
            Ok::<_, Infallible>(response.unwrap())
        }
    });
    let request = Request::builder().header(HEADER, "7").body(()).unwrap();
    let events = Collected::during(|| {
        block_on(envelope.layer(service).oneshot(request)).unwrap();
    });
    assert_eq!(current(), None);
    ids(&events)
}

#[test]
fn all_that_is_answered_behind_the_layer_shows_the_id() {
    let replaced = || async { StatusCode::NOT_FOUND };
    let reported = || async {
        yield_now().await;
        report(&ApiError::Internal);
        StatusCode::NO_CONTENT
    };
    let at_once = || -> Ready<StatusCode> { panic!("in the call") };
    let later = || async {
        yield_now().await;
        panic!("in a poll")
    };
    assert_eq!(shown(&envelope(), replaced), [id("7")]);
    assert_eq!(shown(&envelope(), reported), [id("7")]);
    assert_eq!(shown(&envelope(), at_once), [id("7")]);
    assert_eq!(shown(&envelope(), later), [id("7")]);

    // The functions of the layer know it too, and one that panics is reported with it.
    let asking = EnvelopeLayer::new(|_: &Answer| {
        report(&ApiError::NotFound);
        Some(ApiError::NotFound)
    })
    .request_id("x-request-id");
    assert_eq!(shown(&asking, replaced), [id("7"), id("7")]);
    let broken = envelope().catch_panic(|| -> ApiError { panic!("in the answer to a panic") });
    assert_eq!(shown(&broken, at_once), [id("7")]);
    assert_eq!(shown(&broken, later), [id("7")]);
}

/// Makes the id of a request of its path.
#[derive(Clone)]
struct FromPath;

impl MakeRequestId for FromPath {
    fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId> {
        let id = format!("id-of-{}", request.uri().path().trim_matches('/'));
        Some(RequestId::new(id.parse().unwrap()))
    }
}

async fn deep() -> Result<&'static str, ApiError> {
    yield_now().await;
    Err(ApiError::Internal)
}

async fn panics() {
    yield_now().await;
    panic!("at work")
}

/// Serves on this thread, whose events are collected, what a client asks on another.
fn served(
    app: Router,
    client: impl FnOnce(SocketAddr) -> Reply + Send + 'static,
) -> (Reply, Vec<Option<String>>) {
    let (listener, address) = server::listen();
    let mut reply = None;
    let events = Collected::during(|| {
        reply = Some(block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            tokio::select! {
                served = async { axum::serve(listener, app).await } => unreachable!("{served:?}"),
                reply = tokio::task::spawn_blocking(move || client(address)) => reply.unwrap(),
            }
        }));
    });
    (reply.unwrap(), ids(&events))
}

#[test]
fn an_axum_server_takes_the_id_that_tower_http_sets() {
    let app = || {
        Router::new()
            .route("/deep", get(deep))
            .route("/panics", get(panics))
            .route("/fine", get(|| async { "fine" }))
            .layer(envelope())
            .layer(PropagateRequestIdLayer::new(HEADER))
            .layer(SetRequestIdLayer::new(HEADER, FromPath))
    };
    for (path, status, events) in [
        ("deep", 500, vec![id("id-of-deep")]),
        ("panics", 500, vec![id("id-of-panics")]),
        ("nowhere", 404, vec![id("id-of-nowhere")]),
        ("fine", 200, vec![]),
    ] {
        let (reply, shown) = served(app(), move |at| http1::get(at, &format!("/{path}")));
        assert_eq!(reply.status, status, "{path}");
        assert_eq!(reply.header("x-request-id"), [format!("id-of-{path}")]);
        assert_eq!(shown, events, "{path}");
    }
    // It keeps what the client sends, be it no id.
    for (headers, expected) in [
        (&["X-Request-Id: 7"][..], id("7")),
        (&["X-Request-Id: 7 or 8"], None),
        (&["X-Request-Id: 7", "X-Request-Id: 8"], None),
    ] {
        let (reply, shown) = served(app(), |at| http1::send(at, "GET /deep", headers, "").unwrap());
        assert_eq!(reply.status, 500);
        assert_eq!(shown, [expected], "{headers:?}");
    }
}

#[test]
fn middleware_without_the_layer_gives_an_id_to_all_that_is_inside() {
    let app = Router::new().route("/deep", get(deep)).layer(from_fn(
        |request: Request<Body>, next: Next| with_request_id("7", next.run(request)),
    ));
    let (reply, shown) = served(app, |at| http1::get(at, "/deep"));
    assert_eq!((reply.status, shown), (500, vec![id("7")]));
}
