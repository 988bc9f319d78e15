//! Errors out of the responses of HTTP clients.

use std::future::Future;

use super::Received;
use crate::Catalog;

/// How much of an error's body is read, in bytes, unless another limit is stated: 64 KiB.
///
/// An envelope has a few hundred bytes; even the longest error page of a proxy tells in its first
/// kilobytes what it is.
pub const BODY_LIMIT: usize = 64 * 1024;

/// Adds reading errors to the response of an HTTP client.
///
/// It is implemented for the response of `reqwest` 0.13 (feature `reqwest013`), in browsers too
/// (`wasm32-unknown-unknown`), which do not tell the version of HTTP.
///
/// It waits for the body as long as the client does: set a [time limit](super#time-limits) there.
///
/// ```no_run
/// use std::time::Duration;
/// use unifiedapi_errors::{UnifiedError, client::ResponseExt};
///
/// #[derive(Debug, UnifiedError)]
/// pub enum CallError {
///     #[unified(status = 401, code = "expired_token", message = "Token is expired.")]
///     ExpiredToken,
///     #[unified(status = 404, code = "call_unknown", message = "There is no such call.")]
///     Unknown,
/// }
///
/// # async fn calls() -> Result<(), Box<dyn std::error::Error>> {
/// let client = reqwest::Client::builder().timeout(Duration::from_secs(10)).build()?;
/// let response = client.get("http://127.0.0.1:3000/calls/7").send().await?;
/// match response.error_for_unified::<CallError>().await {
///     Ok(response) => println!("{}", response.text().await?),
///     Err(received) => match received.error() {
///         Some(CallError::ExpiredToken) => println!("log in again"),
///         Some(error) => println!("refused: {error}"),
///         None => println!("{received}"),
///     },
/// }
/// # Ok(())
/// # }
/// ```
pub trait ResponseExt: Sized + sealed::Sealed {
    /// Returns the response if its status is below 400, and otherwise the error: one from 600 on is
    /// invalid, and stands for a failure of the server (RFC 9110, section 15).
    ///
    /// At most [`BODY_LIMIT`] bytes of an error's body are read; see
    /// [`error_for_unified_within`](Self::error_for_unified_within).
    ///
    /// # Errors
    ///
    /// [`Received`], if the status is 400 or more, whatever the body is.
    fn error_for_unified<E: Catalog>(self) -> impl Future<Output = Result<Self, Received<E>>> {
        self.error_for_unified_within(BODY_LIMIT)
    }

    /// Does the same with another limit, in bytes.
    ///
    /// Of a larger body the first `limit` bytes are kept and the rest is not read: the connection
    /// is closed. It is no envelope then, and [`is_complete`](Received::is_complete) says so. The
    /// same holds for a body that breaks off; then `source()` says why.
    ///
    /// # Errors
    ///
    /// [`Received`], if the status is 400 or more, whatever the body is.
    fn error_for_unified_within<E: Catalog>(
        self,
        limit: usize,
    ) -> impl Future<Output = Result<Self, Received<E>>>;
}

pub(super) mod sealed {
    /// Keeps the trait open for methods: only this crate implements it.
    pub trait Sealed {}
}
