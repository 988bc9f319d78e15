//! The guide's page of this name on a whole module: a shop's errors by thiserror and by hand, and
//! declared. `before.rs` and `after.rs` are what it compares.

mod after;
mod before;
mod driver;

use axum::Router;
use axum::body::to_bytes;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::Value;
use unifiedapi_errors_tests::golden::assert_golden;
use utoipa::OpenApi;

/// One value of each variant, those of inner errors included, of the `ShopError` in scope.
macro_rules! every_error {
    () => {
        vec![
            ShopError::CartEmpty,
            ShopError::CartTooLarge { max: 40 },
            ShopError::ProductNotFound { sku: "LAMP-2".to_owned() },
            ShopError::OutOfStock { sku: "LAMP-2".to_owned(), available: 3 },
            ShopError::PriceChanged { sku: "LAMP-2".to_owned(), cents: 1_990 },
            ShopError::CouponUnknown("SPRING".to_owned()),
            ShopError::CouponExpired("WINTER".to_owned()),
            ShopError::OrderNotFound(7),
            ShopError::OrderPaid(7),
            ShopError::OrderShipped(7),
            ShopError::VersionMismatch { current: 4 },
            ShopError::SignedOut,
            ShopError::NotYours(7),
            ShopError::Throttled { wait: std::time::Duration::from_secs(30) },
            ShopError::from(AddressError::PostcodeUnknown("00000".to_owned())),
            ShopError::from(AddressError::CountryUnserved("Atlantis".to_owned())),
            ShopError::Item { index: 2, source: ItemError::QuantityZero },
            ShopError::Item { index: 0, source: ItemError::SizeUnknown { size: "XXS".to_owned() } },
            ShopError::from(PaymentError::CardDeclined),
            ShopError::from(PaymentError::from(std::io::Error::other("10.0.0.9:8443 refused"))),
            ShopError::from(DatabaseError::Connect {
                url: "postgres://shop:hunter2@db.internal/shop".to_owned(),
            }),
            ShopError::Invoice {
                order: 7,
                path: "/srv/shop/invoices/7.pdf".into(),
                source: std::io::Error::other("disk is full"),
            },
            ShopError::from(MailError {
                relay: "smtp.internal".to_owned(),
                recipient: "ada@example.com".to_owned(),
            }),
        ]
    };
}

fn before() -> Vec<Response> {
    use before::{AddressError, ItemError, PaymentError, ShopError};
    use driver::{DatabaseError, MailError};
    every_error!().into_iter().map(IntoResponse::into_response).collect()
}

fn after() -> Vec<Response> {
    use after::{AddressError, ItemError, PaymentError, ShopError};
    use driver::{DatabaseError, MailError};
    every_error!().into_iter().map(IntoResponse::into_response).collect()
}

/// What a client sees of a response.
#[derive(PartialEq, Debug)]
struct Seen {
    status: u16,
    headers: Vec<(String, String)>,
    body: Value,
}

impl Seen {
    async fn of(response: Response) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().iter();
        let mut headers: Vec<_> = headers
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        headers.sort();
        let body = to_bytes(response.into_body(), 1024).await.unwrap();
        Self { status, headers, body: serde_json::from_slice(&body).unwrap() }
    }
}

async fn pairs() -> Vec<(Seen, Seen)> {
    let mut pairs = Vec::new();
    for (before, after) in before().into_iter().zip(after()) {
        pairs.push((Seen::of(before).await, Seen::of(after).await));
    }
    pairs
}

#[tokio::test]
async fn what_is_the_clients_fault_is_answered_as_before() {
    let refused: Vec<_> =
        pairs().await.into_iter().filter(|(before, _)| before.status < 500).collect();
    assert_eq!(refused.len(), 19);
    for (before, after) in refused {
        assert_eq!(before, after);
    }
}

/// The status and the code of what the server cannot help stay; its text told too much.
#[tokio::test]
async fn what_the_server_knows_no_longer_reaches_clients() {
    let secrets = ["10.0.0.9", "hunter2", "/srv/shop", "smtp.internal"];
    let failed = pairs().await.into_iter().filter(|(before, _)| before.status >= 500);
    let failed: Vec<_> = failed.collect();
    assert_eq!(failed.len(), secrets.len());
    for ((before, after), secret) in failed.into_iter().zip(secrets) {
        assert_eq!(before.status, after.status);
        assert_eq!(before.body["code"], after.body["code"]);
        assert!(before.body.to_string().contains(secret), "{before:?}");
        assert!(!after.body.to_string().contains(secret), "{after:?}");
    }
}

/// Counts the lines of a module that are neither blank nor comment.
fn lines(text: &str) -> usize {
    let lines = text.lines().map(str::trim_start);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[test]
fn the_guide_says_how_many_lines_each_takes() {
    let before = lines(include_str!("coming_from_thiserror/before.rs"));
    let after = lines(include_str!("coming_from_thiserror/after.rs"));
    let page = include_str!("../../unifiedapi-errors/src/guide/coming_from_thiserror.md");
    let page = page.replace('\n', " ");
    let figures = format!("took {before} lines by hand, and takes {after} declared");
    assert!(page.contains(&figures), "{figures}");
}

#[tokio::test]
async fn the_answers_of_both_are_kept_for_readers() {
    let mut text = String::new();
    for (before, after) in pairs().await {
        if before == after {
            text += &format!("  {} {}\n", after.status, after.body);
        } else {
            text += &format!("- {} {}\n", before.status, before.body);
            text += &format!("+ {} {}\n", after.status, after.body);
        }
    }
    assert_golden("data/coming_from_thiserror/answers.diff", &text);
}

#[test]
fn the_documents_of_both_are_kept_for_readers() {
    #[derive(utoipa::OpenApi)]
    #[openapi(paths(before::place_order))]
    struct Before;
    #[derive(utoipa::OpenApi)]
    #[openapi(paths(after::place_order))]
    struct After;

    let app: Router = Router::new()
        .route("/before", post(before::place_order))
        .route("/after", post(after::place_order));
    assert!(app.has_routes());
    for (name, document) in [("before", Before::openapi()), ("after", After::openapi())] {
        let text = document.to_pretty_json().unwrap() + "\n";
        assert_golden(&format!("data/coming_from_thiserror/{name}.openapi.json"), &text);
    }
}
