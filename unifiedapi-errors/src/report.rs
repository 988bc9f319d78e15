//! The events of feature `tracing`.

use std::error::Error;
use std::fmt;

use crate::UnifiedError;

/// What subscribers filter by: `unifiedapi_errors=debug` shows all events.
const TARGET: &str = "unifiedapi_errors";

/// Reports an error response that is being sent, as one [`tracing`] event.
///
/// The response traits of frameworks do this by themselves, once for each response. It is for
/// those who send [`to_response`](UnifiedError::to_response) with plain `hyper`, because
/// `to_response` and `body` report nothing.
///
/// The target is `unifiedapi_errors`. The level is `ERROR` for a status from 500 on, else `DEBUG`:
/// most 4xx are the client's business. The fields are
///
/// - `status`, a number, `code` and `message`, as the client gets them;
/// - `error`, what `Display` says; at `ERROR` with all its [sources](std::error::Error::source),
///   separated by `: `;
/// - `rejected`, only from the layer of feature `tower`: the text that the error replaces;
/// - `unsent_headers`, only if there are any: the names of declared headers that are not sent,
///   because what their fields say cannot stand in a header.
///
/// ```
/// use http::{Request, Response};
/// use bytes::Bytes;
/// use unifiedapi_errors::{UnifiedError, report};
///
/// #[derive(Debug, UnifiedError)]
/// enum UserError {
///     #[unified(
///         status = 503,
///         code = "store_unavailable",
///         message = "Try again later.",
///         display = "user store failed" // error="user store failed: connection refused"
///     )]
///     Store(#[from] std::io::Error),
/// }
///
/// fn find_user(path: &str) -> Result<Response<Bytes>, UserError> {
///     // …
/// #   Err(std::io::Error::from(std::io::ErrorKind::ConnectionRefused).into())
/// }
///
/// fn serve(request: Request<Bytes>) -> Response<Bytes> {
///     find_user(request.uri().path()).unwrap_or_else(|error| {
///         report(&error);
///         error.to_response()
///     })
/// }
/// # assert_eq!(serve(Request::default()).status(), 503);
/// ```
pub fn report(error: &dyn UnifiedError) {
    report_in_place_of(error, None);
}

/// Reports an error, and the text in whose place it is sent.
pub(crate) fn report_in_place_of(error: &dyn UnifiedError, rejected: Option<&str>) {
    let status = error.status().as_u16();
    // Arguments of an event are not evaluated while nobody listens.
    if is_ours(error) {
        tracing::error!(
            target: TARGET,
            status,
            code = error.code(),
            error = %OneLine(&Chain(error)),
            rejected,
            unsent_headers = unsent_headers(error).as_deref(),
            "{}",
            OneLine(&error.message())
        );
    } else {
        tracing::debug!(
            target: TARGET,
            status,
            code = error.code(),
            error = %OneLine(error),
            rejected,
            unsent_headers = unsent_headers(error).as_deref(),
            "{}",
            OneLine(&error.message())
        );
    }
}

/// Lists the declared headers that are not sent, if there are any.
fn unsent_headers(error: &dyn UnifiedError) -> Option<String> {
    let names = error.__unsent_headers();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Whether somebody listens to the event of this error.
#[cfg(feature = "tower")]
pub(crate) fn is_heard(error: &dyn UnifiedError) -> bool {
    if is_ours(error) {
        tracing::enabled!(target: TARGET, tracing::Level::ERROR)
    } else {
        tracing::enabled!(target: TARGET, tracing::Level::DEBUG)
    }
}

/// Whether the server is to blame, not the client.
fn is_ours(error: &dyn UnifiedError) -> bool {
    error.status().as_u16() >= 500
}

/// Shows a text with its control characters escaped: what fills a message may come from a client,
/// who could forge lines of the log.
struct OneLine<'a, T: ?Sized>(&'a T);

impl<T: fmt::Display + ?Sized> fmt::Display for OneLine<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::write(&mut Escape(f), format_args!("{}", self.0))
    }
}

/// Escapes control characters on the way.
struct Escape<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Escape<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for part in text.split_inclusive(char::is_control) {
            let clean = part.trim_end_matches(char::is_control);
            self.0.write_str(clean)?;
            for control in part.chars().skip(clean.chars().count()) {
                write!(self.0, "{}", control.escape_default())?;
            }
        }
        Ok(())
    }
}

/// Shows an error and all its sources.
struct Chain<'a>(&'a dyn UnifiedError);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)?;
        let mut next = self.0.source();
        while let Some(source) = next {
            write!(f, ": {source}")?;
            next = Error::source(source);
        }
        Ok(())
    }
}
