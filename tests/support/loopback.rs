//! Servers and clients on loopback.
#![allow(dead_code)] // no test uses all of it

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use unifiedapi_errors::Catalog;
use unifiedapi_errors::client::{Received, ResponseExt};

/// Runs a test on this thread; servers that it has spawned end with it.
pub fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limit = Duration::from_secs(60);
    runtime.block_on(async { tokio::time::timeout(limit, test).await.expect("no answer") });
}

pub async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Answers one request with these bytes and closes the connection.
pub async fn answer_once(bytes: Vec<u8>) -> SocketAddr {
    let (listener, address) = listen().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await?;
        let _ = stream.read(&mut [0; 4096]).await?;
        stream.write_all(&bytes).await?;
        stream.shutdown().await
    });
    address
}

/// Sends a GET request and reads the answer.
pub async fn fetch<E: Catalog>(url: String) -> Result<reqwest::Response, Received<E>> {
    reqwest::Client::new().get(url).send().await.unwrap().error_for_unified().await
}
