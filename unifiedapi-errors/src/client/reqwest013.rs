//! Responses of `reqwest` 0.13.

mod chunks;

use std::mem;

use bytes::{Bytes, BytesMut};

use self::chunks::{Chunks, open};
use super::received::Cut;
use super::response_ext::sealed::Sealed;
use super::{Received, ResponseExt};
use crate::Catalog;

impl Sealed for reqwest::Response {}

impl ResponseExt for reqwest::Response {
    async fn error_for_unified_within<E: Catalog>(self, limit: usize) -> Result<Self, Received<E>> {
        if self.status().as_u16() < 400 {
            return Ok(self);
        }
        let (parts, chunks) = open(self);
        let (body, cut) = read(chunks, limit).await;
        Err(Received::new(http::Response::from_parts(parts, body), cut))
    }
}

/// Reads at most `limit` bytes.
async fn read(mut chunks: Chunks, limit: usize) -> (Bytes, Option<Cut>) {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    let cut = loop {
        let chunk = match chunks.next().await {
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
