//! Reading errors over real connections: from frameworks' servers, through a gateway, and from
//! servers that do not keep to HTTP.

use std::error::Error;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use http::{StatusCode, header};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::{BODY_LIMIT, BadGateway, Received, ResponseExt};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// Runs a test on this thread; servers that it has spawned end with it.
fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(60);
    runtime.block_on(async { tokio::time::timeout(limit, test).await.expect("no answer") });
}

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

async fn serve(routes: Router) -> SocketAddr {
    let (listener, address) = listen().await;
    tokio::spawn(async move { axum::serve(listener, routes).await });
    address
}

/// Answers one request with these bytes and closes the connection.
async fn answer_once(bytes: Vec<u8>) -> SocketAddr {
    let (listener, address) = listen().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await?;
        let _ = stream.read(&mut [0; 4096]).await?;
        stream.write_all(&bytes).await?;
        stream.shutdown().await
    });
    address
}

async fn fetch<E: Catalog>(url: String) -> Result<reqwest::Response, Received<E>> {
    reqwest::Client::new().get(url).send().await.unwrap().error_for_unified().await
}

/// Every kind of declaration, and the whole catalog below it.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 409, message = "\"{0}\" is {{{1}}}.")]
    NameTaken(String, &'static str),
    #[unified(status = 429, message = "Too many tries.", retry_after = _0)]
    TooManyTries(u32),
    #[unified(status = 401, message = "Log in.", header("WWW-Authenticate" = "Bearer"))]
    LoggedOut,
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "user store failed"
    )]
    Store(#[from] io::Error),
    #[unified(transparent)]
    UnifiedApi(#[from] UnifiedApiError),
}

/// Makes a value of each entry, by its index among all.
fn sample(index: usize) -> Result<Json<&'static str>, UserError> {
    let entry = UserError::entries().nth(index).ok_or(UserError::LoggedOut)?;
    Err(match entry.variant() {
        "NotFound" => UserError::NotFound { id: 7 },
        "NameTaken" => UserError::NameTaken("Ada\n\u{1}😀".to_owned(), "taken"),
        "TooManyTries" => UserError::TooManyTries(30),
        "Store" => io::Error::other("/var/lib/users: disk full").into(),
        _ => UserError::from_entry(entry).ok_or(UserError::EmailInvalid)?,
    })
}

/// Reads every entry from the server of a framework that answers `/errors/{index}` with
/// [`sample`], and compares it with what was declared.
async fn every_entry_comes_back_from(server: SocketAddr) {
    for (index, entry) in UserError::entries().enumerate() {
        let sent = sample(index).unwrap_err();
        assert_eq!(sent.entry(), Some(entry), "this entry has no sample");
        let received =
            fetch::<UserError>(format!("http://{server}/errors/{index}")).await.unwrap_err();
        let texts = |entry: Entry| (entry.status(), entry.code(), entry.message());
        assert_eq!(received.entry().map(texts), Some(texts(entry)));
        assert_eq!(received.wire_message(), Some(&*sent.message()));
        assert_eq!(received.response().body(), &sent.body());
        assert_eq!(received.error().map(ToString::to_string), {
            UserError::from_entry(entry).map(|error| error.to_string())
        });
        assert_eq!(received.code_enum(), sent.code_enum());
        for (name, value) in &sent.headers() {
            assert_eq!(received.response().headers()[name], value, "{entry:?}");
        }
        assert_eq!(received.to_response().status(), sent.status());
        assert_eq!(received.body(), sent.body());
    }
}

#[test]
fn every_entry_comes_back_from_axum() {
    run(async {
        let answer = |Path(index): Path<usize>| async move { sample(index) };
        let server = serve(Router::new().route("/errors/{index}", get(answer))).await;
        every_entry_comes_back_from(server).await;
    });
}

/// What the gateway between answers.
#[derive(Debug, UnifiedError)]
enum GatewayError {
    #[unified(status = 403, code = "route_closed", message = "This route is closed.")]
    RouteClosed,
    #[unified(transparent)]
    Users(#[from] Received<UserError>),
    #[unified(transparent)]
    Unreachable(#[from] BadGateway),
}

/// Where the gateway asks, and whether it trusts the answers.
#[derive(Clone, Copy)]
struct Upstream {
    server: SocketAddr,
    relay_unknown: bool,
}

async fn relay(
    State(Upstream { server, relay_unknown }): State<Upstream>,
    Path(path): Path<String>,
) -> Result<String, GatewayError> {
    if path == "closed" {
        return Err(GatewayError::RouteClosed);
    }
    let sent = reqwest::Client::new().get(format!("http://{server}/{path}")).send().await;
    let response = sent.map_err(|_| BadGateway)?.error_for_unified::<UserError>().await;
    match response {
        Ok(response) => Ok(response.text().await.map_err(|_| BadGateway)?),
        Err(received) if relay_unknown => Err(received.relay_unknown().into()),
        Err(received) => Err(received.into()),
    }
}

async fn gateway_to(server: SocketAddr, relay_unknown: bool) -> SocketAddr {
    let routes = Router::new().route("/{*path}", get(relay));
    serve(routes.with_state(Upstream { server, relay_unknown })).await
}

/// A server with a declared API and much besides.
fn upstream() -> Router {
    let proxy_page = || async { (StatusCode::BAD_GATEWAY, "<h1>nginx: upstream users-7</h1>") };
    let stranger = || async {
        let headers =
            [(header::RETRY_AFTER, "5"), (header::SET_COOKIE, "a=1"), (header::SERVER, "users-7")];
        let body = r#"{"error":{"code":"quota_gone","message":"No quota is left."},"trace":"t7"}"#;
        (StatusCode::PAYMENT_REQUIRED, headers, body)
    };
    let reworded = || async {
        let body = r#"{"error":{"code":"user_email_invalid","message":"column users.email"}}"#;
        (StatusCode::UNPROCESSABLE_ENTITY, body)
    };
    let challenge = || async {
        let headers = [(header::WWW_AUTHENTICATE, "Bearer realm=\"users\"")];
        (headers, UserError::LoggedOut.into_response())
    };
    Router::new()
        .route("/errors/{index}", get(|Path(index): Path<usize>| async move { sample(index) }))
        .route("/page", get(proxy_page))
        .route("/stranger", get(stranger))
        .route("/reworded", get(reworded))
        .route("/challenge", get(challenge))
        .route("/fine", get(|| async { "fine" }))
}

/// Status, body and headers of an answer of the gateway.
async fn ask(gateway: SocketAddr, path: &str) -> (u16, String, http::HeaderMap) {
    let response = reqwest::get(format!("http://{gateway}/{path}")).await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, response.text().await.unwrap(), headers)
}

const REFUSED: &str =
    r#"{"error":{"code":"bad_gateway","message":"An upstream service gave no usable answer."}}"#;

#[test]
fn a_gateway_relays_what_is_declared_and_nothing_else() {
    run(async {
        let gateway = gateway_to(serve(upstream()).await, false).await;
        every_entry_comes_back_from(gateway).await;

        for (path, status, body) in [
            ("fine", 200, "fine"),
            (
                "closed",
                403,
                r#"{"error":{"code":"route_closed","message":"This route is closed."}}"#,
            ),
            ("page", 502, REFUSED),
            ("stranger", 502, REFUSED),
            ("no/such/route", 502, REFUSED),
            (
                "reworded",
                400,
                r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#,
            ),
            ("challenge", 401, r#"{"error":{"code":"user_logged_out","message":"Log in."}}"#),
        ] {
            let (found, text, headers) = ask(gateway, path).await;
            assert_eq!((found, &*text), (status, body), "{path}");
            assert!(!headers.contains_key("set-cookie") && !headers.contains_key("server"));
            let kept = headers.get("www-authenticate").map(|value| value.to_str().unwrap());
            assert_eq!(kept, (path == "challenge").then_some("Bearer realm=\"users\""));
            assert!(!headers.contains_key("retry-after"));
        }
    });
}

#[test]
fn a_gateway_that_trusts_a_server_relays_its_undeclared_errors_too() {
    run(async {
        let gateway = gateway_to(serve(upstream()).await, true).await;
        let (status, body, headers) = ask(gateway, "stranger").await;
        assert_eq!(status, 402);
        assert_eq!(body, r#"{"error":{"code":"quota_gone","message":"No quota is left."}}"#);
        assert_eq!(headers["retry-after"], "5");
        assert_eq!(headers["content-type"], "application/json");
        assert!(!headers.contains_key("set-cookie") && !headers.contains_key("server"));
        assert_eq!(ask(gateway, "page").await.1, REFUSED);
    });
}

#[test]
fn a_gateway_without_a_server_behind_it_says_so() {
    run(async {
        let (listener, nobody) = listen().await;
        drop(listener);
        let gateway = gateway_to(nobody, false).await;
        let (status, body, _) = ask(gateway, "fine").await;
        assert_eq!((status, &*body), (502, REFUSED));
    });
}

#[test]
fn a_received_error_is_an_answer_of_a_handler_itself() {
    run(async {
        let page = answer_once(b"HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\n:(".to_vec()).await;
        let handler = move || async move {
            let response = fetch::<UserError>(format!("http://{page}/")).await?;
            Ok::<_, Received<UserError>>(response.status().to_string())
        };
        let server = serve(Router::new().route("/", get(handler))).await;
        let (status, body, _) = ask(server, "").await;
        assert_eq!((status, &*body), (502, REFUSED));
    });
}

#[test]
fn a_success_or_a_redirect_is_no_error() {
    run(async {
        for status in ["200 OK", "204 No Content", "304 Not Modified", "302 Found"] {
            let server = answer_once(format!("HTTP/1.1 {status}\r\n\r\n").into_bytes()).await;
            let response = fetch::<UserError>(format!("http://{server}/")).await.unwrap();
            assert!(status.starts_with(response.status().as_str()));
        }
    });
}

fn with_length(status: &str, body: &str) -> Vec<u8> {
    let len = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {len}\r\nx-id: 7\r\n\r\n{body}").into_bytes()
}

#[test]
fn a_body_is_read_up_to_the_limit() {
    run(async {
        let envelope = |len: usize| {
            let frame = r#"{"error":{"code":"user_gone","message":""}}"#;
            let message = "m".repeat(len - frame.len());
            format!(r#"{{"error":{{"code":"user_gone","message":"{message}"}}}}"#)
        };
        for (len, is_complete) in
            [(100, true), (BODY_LIMIT, true), (BODY_LIMIT + 1, false), (20 * BODY_LIMIT, false)]
        {
            let body = envelope(len);
            assert_eq!(body.len(), len);
            let server = answer_once(with_length("410 Gone", &body)).await;
            let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
            assert_eq!(received.is_complete(), is_complete, "{len}");
            assert_eq!(received.wire_code(), is_complete.then_some("user_gone"));
            assert_eq!(received.response().headers()["x-id"], "7");
            let kept = len.min(BODY_LIMIT);
            assert_eq!(received.response().body(), &body.as_bytes()[..kept]);
            assert!(received.source().is_none());
        }
    });
}

#[test]
fn an_envelope_with_more_behind_the_limit_is_none() {
    run(async {
        let envelope = UserError::EmailInvalid.body();
        let body = format!("{}{}", String::from_utf8_lossy(&envelope), " ".repeat(100));
        for (limit, is_complete) in [(envelope.len(), false), (body.len(), true), (0, false)] {
            let server = answer_once(with_length("400 Bad Request", &body)).await;
            let response = reqwest::get(format!("http://{server}/")).await.unwrap();
            let received = response.error_for_unified_within::<UserError>(limit).await.unwrap_err();
            assert_eq!(received.is_complete(), is_complete);
            assert_eq!(received.entry().is_some(), is_complete);
            assert_eq!(received.response().body().len(), limit);
            assert_eq!(UnifiedError::status(&received), if is_complete { 400 } else { 502 });
        }
    });
}

#[test]
fn a_body_without_end_is_left() {
    run(async {
        let (listener, server) = listen().await;
        let endless = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await?;
            let _ = stream.read(&mut [0; 4096]).await?;
            stream.write_all(b"HTTP/1.1 500 Oops\r\n\r\n").await?;
            loop {
                // Ends with an error once the client has gone.
                stream.write_all(&[b'['; 8192]).await?;
            }
            #[allow(unreachable_code)]
            Ok::<_, io::Error>(())
        });
        let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
        assert_eq!(received.response().body().len(), BODY_LIMIT);
        assert!(received.to_string().ends_with("… (only 65536 bytes were read)"), "{received}");
        assert!(endless.await.unwrap().is_err());
    });
}

#[test]
fn a_body_that_breaks_off_is_kept_and_says_why() {
    run(async {
        let envelope = UserError::EmailInvalid.body();
        let mut answer =
            format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n", envelope.len() + 1)
                .into_bytes();
        answer.extend_from_slice(&envelope);
        let server = answer_once(answer).await;
        let received = fetch::<UserError>(format!("http://{server}/")).await.unwrap_err();
        assert_eq!(received.response().status(), 400);
        assert_eq!(received.response().body(), &envelope);
        assert_eq!(received.wire_code(), None);
        assert!(!received.is_complete());
        assert!(received.to_string().ends_with("(broke off after 82 bytes)"), "{received}");
        assert!(received.source().is_some_and(|cause| cause.is::<reqwest::Error>()));
        assert_eq!(UnifiedError::code(&received), "bad_gateway");
    });
}

#[test]
fn reading_may_be_left_to_another_thread() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }

    run(async {
        let server = answer_once(with_length("400 Bad Request", "")).await;
        let received = is_send(fetch::<UserError>(format!("http://{server}/")));
        let received = tokio::spawn(received).await.unwrap();
        assert!(received.is_err());
    });
}
