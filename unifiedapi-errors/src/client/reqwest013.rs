//! Responses of `reqwest` 0.13.

use std::mem;

use bytes::{Bytes, BytesMut};

use super::received::Cut;
use super::response_ext::sealed::Sealed;
use super::{Received, ResponseExt};
use crate::Catalog;

impl Sealed for reqwest::Response {}

impl ResponseExt for reqwest::Response {
    async fn error_for_unified_within<E: Catalog>(
        mut self,
        limit: usize,
    ) -> Result<Self, Received<E>> {
        let status = self.status();
        if !status.is_client_error() && !status.is_server_error() {
            return Ok(self);
        }
        let (body, cut) = read(&mut self, limit).await;
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.version_mut() = self.version();
        *response.headers_mut() = mem::take(self.headers_mut());
        *response.extensions_mut() = mem::take(self.extensions_mut());
        Err(Received::new(response, cut))
    }
}

/// Reads at most `limit` bytes.
async fn read(response: &mut reqwest::Response, limit: usize) -> (Bytes, Option<Cut>) {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    let cut = loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break None,
            Err(error) => break Some(Cut::Failed(error.into())),
        };
        let free = limit - first.len() - all.len();
        let is_too_large = chunk.len() > free;
        let chunk = chunk.slice(..chunk.len().min(free));
        // One chunk, which is what an envelope arrives in, is kept as it is.
        if first.is_empty() && all.is_empty() {
            first = chunk;
        } else {
            if all.is_empty() {
                all.extend_from_slice(&mem::take(&mut first));
            }
            all.extend_from_slice(&chunk);
        }
        if is_too_large {
            break Some(Cut::TooLarge);
        }
    };
    (if all.is_empty() { first } else { all.freeze() }, cut)
}
