//! Request bodies.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::BodyExt as _;

use super::error::ApiError;

/// How many bytes a body may have.
pub(crate) const LIMIT: usize = 1024 * 1024;

/// How many bytes of a body that is too large are read and thrown away.
const DRAIN_LIMIT: usize = 16 * LIMIT;

/// How long a client may take to send its body.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Reads the body before the request is looked at.
///
/// A refusal that leaves before the body has arrived ends in a closed connection, and a client that
/// is still sending sees the reset in place of the answer. So also what is too large is read to its
/// end, within reason.
pub(crate) async fn read_first(request: Request, next: Next) -> Result<Response, ApiError> {
    let (parts, body) = request.into_parts();
    let body = tokio::time::timeout(READ_TIMEOUT, read(body))
        .await
        .map_err(|_| ApiError::RequestTimeout)??;
    Ok(next.run(Request::from_parts(parts, Body::from(body))).await)
}

async fn read(mut body: Body) -> Result<Bytes, ApiError> {
    let mut kept = Vec::new();
    let mut received = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue }; // trailers
        received = received.saturating_add(data.len());
        if received <= LIMIT {
            kept.extend_from_slice(&data);
        } else if received > DRAIN_LIMIT {
            break;
        }
    }
    if received > LIMIT {
        return Err(ApiError::PayloadTooLarge { limit: LIMIT });
    }
    Ok(kept.into())
}
