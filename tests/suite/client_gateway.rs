//! A gateway between two real servers: what it relays, and what it does not.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::get;
use http::{StatusCode, header};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::client::{BadGateway, Received, ResponseExt};
use unifiedapi_errors_tests::round_trip::{UserError, every_entry_comes_back_from, sample};
use unifiedapi_errors_tests::server::{self, Server};
use unifiedapi_errors_tests::upstream::{answer_once, fetch, run};

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

fn gateway_to(server: SocketAddr, relay_unknown: bool) -> Server {
    let routes = Router::new().route("/{*path}", get(relay));
    Server::start(routes.with_state(Upstream { server, relay_unknown }))
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
        (StatusCode::BAD_REQUEST, body)
    };
    let other_status =
        || async { (StatusCode::UNPROCESSABLE_ENTITY, UserError::EmailInvalid.body()) };
    let challenge = || async {
        let headers = [(header::WWW_AUTHENTICATE, "Bearer realm=\"users\"")];
        (headers, UserError::LoggedOut.into_response())
    };
    Router::new()
        .route(
            "/errors/{index}",
            get(|Path(index): Path<usize>| async move { Err::<(), _>(sample(index)) }),
        )
        .route("/page", get(proxy_page))
        .route("/stranger", get(stranger))
        .route("/reworded", get(reworded))
        .route("/other/status", get(other_status))
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
        let upstream = Server::start(upstream());
        let gateway = gateway_to(upstream.address, false);
        every_entry_comes_back_from(gateway.address).await;

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
            ("other/status", 502, REFUSED),
            (
                "reworded",
                400,
                r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#,
            ),
            ("challenge", 401, r#"{"error":{"code":"user_logged_out","message":"Log in."}}"#),
        ] {
            let (found, text, headers) = ask(gateway.address, path).await;
            assert_eq!((found, &*text), (status, body), "{path}");
            assert!(!headers.contains_key("set-cookie") && !headers.contains_key("server"));
            let kept = headers.get("www-authenticate").map(|value| value.to_str().unwrap());
            assert_eq!(kept, (path == "challenge").then_some("Bearer"));
            assert!(!headers.contains_key("retry-after"));
        }
    });
}

#[test]
fn a_gateway_that_trusts_a_server_relays_its_undeclared_errors_too() {
    run(async {
        let upstream = Server::start(upstream());
        let gateway = gateway_to(upstream.address, true);
        let (status, body, headers) = ask(gateway.address, "stranger").await;
        assert_eq!(status, 402);
        assert_eq!(body, r#"{"error":{"code":"quota_gone","message":"No quota is left."}}"#);
        assert_eq!(headers["retry-after"], "5");
        assert_eq!(headers["content-type"], "application/json");
        assert!(!headers.contains_key("set-cookie") && !headers.contains_key("server"));
        assert_eq!(ask(gateway.address, "page").await.1, REFUSED);
    });
}

#[test]
fn a_gateway_without_a_server_behind_it_says_so() {
    run(async {
        let (listener, nobody) = server::listen();
        drop(listener);
        let gateway = gateway_to(nobody, false);
        let (status, body, _) = ask(gateway.address, "fine").await;
        assert_eq!((status, &*body), (502, REFUSED));
    });
}

#[test]
fn a_received_error_is_an_answer_of_a_handler_itself() {
    run(async {
        let page = answer_once(b"HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\n:(".to_vec());
        let handler = move || async move {
            let response = fetch::<UserError>(format!("http://{page}/")).await?;
            Ok::<_, Received<UserError>>(response.status().to_string())
        };
        let server = Server::start(Router::new().route("/", get(handler)));
        let (status, body, _) = ask(server.address, "").await;
        assert_eq!((status, &*body), (502, REFUSED));
    });
}
