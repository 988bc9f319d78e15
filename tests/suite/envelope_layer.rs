//! `envelope!`: what `EnvelopeLayer` answers with has the shape of its type.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{any, get};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors_tests::http1;
use unifiedapi_errors_tests::server::Server;

unifiedapi_errors::envelope! {
    #[media_type = "application/vnd.example.error+json"]
    struct Flat { "code": code, "status": status, ..members }
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat, status = 404, code = "no_route", message = "There is no such route.")]
struct NoRoute {
    #[unified(member)]
    hint: &'static str,
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem, status = 500, code = "internal", message = "It failed.")]
struct Internal;

/// What handlers return goes through as it is.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "taken", message = "The name is taken.")]
struct Taken;

fn server() -> Server {
    async fn panics() -> &'static str {
        panic!("secret")
    }
    let layer = EnvelopeLayer::new(|answer: &Answer| {
        (answer.status() == 404).then_some(NoRoute { hint: "see /docs" })
    });
    let app = Router::new()
        .route("/panics", any(panics))
        .route("/taken", get(|| async { Err::<(), _>(Taken) }))
        .route("/missing", get(|| async { (StatusCode::NOT_FOUND, "none") }))
        .layer(layer.catch_panic(|| Internal));
    Server::start(app)
}

#[test]
fn an_answer_of_the_layer_has_the_shape_of_its_type() {
    const NO_ROUTE: &str = r#"{"code":"no_route","status":404,"hint":"see /docs"}"#;
    const INTERNAL: &str =
        r#"{"title":"Internal Server Error","status":500,"detail":"It failed.","code":"internal"}"#;
    const TAKEN: &str = r#"{"error":{"code":"taken","message":"The name is taken."}}"#;
    let server = server();
    for (path, status, media_type, body) in [
        ("/nowhere", 404, "application/vnd.example.error+json", NO_ROUTE),
        ("/missing", 404, "application/vnd.example.error+json", NO_ROUTE),
        ("/panics", 500, "application/problem+json", INTERNAL),
        ("/taken", 409, "application/json", TAKEN),
    ] {
        for (method, sent) in [("GET", body), ("HEAD", "")] {
            let start = format!("{method} {path}");
            let reply = http1::send(server.address, &start, &[], "").unwrap();
            assert_eq!(reply.status, status, "{start}");
            assert_eq!(reply.body, sent, "{start}");
            assert_eq!(reply.header("content-type"), [media_type], "{start}");
            assert_eq!(reply.header("content-length"), [body.len().to_string()], "{start}");
        }
    }
}
