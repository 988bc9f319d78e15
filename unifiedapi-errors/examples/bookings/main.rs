//! An API that books rooms: data in errors, an envelope of its own, request ids, another service's
//! errors, an OpenAPI document, and a client that matches on all of it.
//!
//! `cargo run --example bookings --features bookings` starts the API, calls it, and prints what both
//! sides see. With `-- --serve` it serves on <http://127.0.0.1:3000> until it is stopped.

mod app;
mod client;
mod document;
mod errors;
mod payments;

use std::error::Error;
use std::{env, io, panic};

use axum::Router;
use tokio::net::TcpListener;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let events = tracing_subscriber::fmt::layer().without_time().with_ansi(false);
    let levels = Targets::new().with_target("unifiedapi_errors", LevelFilter::DEBUG);
    tracing_subscriber::registry().with(events.with_writer(io::stderr)).with(levels).init();
    panic::set_hook(Box::new(|panic| eprintln!("{panic}"))); // without the backtrace

    let http = reqwest::Client::new();
    let payments = start("127.0.0.1:0", payments::routes()).await?;
    let routes = app::routes(http.clone(), payments)?;
    if env::args().any(|argument| argument == "--serve") {
        println!("listening on {}", start("127.0.0.1:3000", routes).await?);
        return std::future::pending().await;
    }
    let url = start("127.0.0.1:0", routes).await?;
    for (number, (method, path, body)) in (1..).zip(client::SESSION) {
        println!("\n{method} {path} {body}");
        let request = http.request(method, format!("{url}{path}")).body(body);
        let request = request.header("content-type", "application/json");
        let request = request.header("x-request-id", format!("request-{number}"));
        let (status, body, told) = client::send(path, request).await?;
        println!("  {status}\n  {body}\n  → {told}");
    }
    Ok(())
}

/// Serves in the background, and returns the address.
async fn start(address: &str, routes: Router) -> io::Result<String> {
    let listener = TcpListener::bind(address).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, routes).await });
    Ok(url)
}
