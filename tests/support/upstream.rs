//! What a client of reqwest meets: any bytes as an answer, and a limit to waiting for them.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use unifiedapi_errors::Catalog;
use unifiedapi_errors::client::{Received, ResponseExt};

use crate::server;

/// Runs a test on this thread; what it has spawned ends with it.
///
/// # Panics
///
/// If it takes longer than a minute.
pub fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(60);
    runtime.block_on(async { tokio::time::timeout(limit, test).await.expect("no answer") });
}

/// Listens on a free port, in this test's runtime.
///
/// # Panics
///
/// As [`server::listen`].
#[must_use]
pub fn listen() -> (TcpListener, SocketAddr) {
    let (listener, address) = server::listen();
    (TcpListener::from_std(listener).unwrap(), address)
}

/// Answers one request with these bytes and closes the connection.
///
/// # Panics
///
/// As [`listen`].
#[must_use]
pub fn answer_once(bytes: Vec<u8>) -> SocketAddr {
    let (listener, address) = listen();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await?;
        let _ = stream.read(&mut [0; 4096]).await?;
        stream.write_all(&bytes).await?;
        stream.shutdown().await
    });
    address
}

/// Sends a GET request and reads the answer.
///
/// # Errors
///
/// The error that was answered.
///
/// # Panics
///
/// If there is no answer.
pub async fn fetch<E: Catalog>(url: String) -> Result<reqwest::Response, Received<E>> {
    reqwest::Client::new().get(url).send().await.unwrap().error_for_unified().await
}
