//! The events of feature `tracing`.

use super::line::{OneLine, Told};
use crate::level::Level;
use crate::{UnifiedError, request_id, respond};

/// What subscribers filter by: `unifiedapi_errors=debug` shows all events.
const TARGET: &str = "unifiedapi_errors";

/// Reports an error response that is being sent, as one [`tracing`] event.
///
/// The response traits of frameworks do this by themselves, once for each response. It is for
/// those who send [`to_response`](UnifiedError::to_response) with plain `hyper`, because
/// `to_response` and `body` report nothing.
///
/// The target is `unifiedapi_errors`. The level is what the variant or its type states by `level`; by
/// default `ERROR` for a status from 500 on, else `DEBUG`: most 4xx are the client's business. With
/// `level = "off"` there is no event, unless the error is sent in place of a panic: that is one at
/// `ERROR`. The fields are
///
/// - `status`, a number, `code` and `message`, as the client gets them;
/// - `error`, what `Display` says; at `ERROR`, and at any level from status 500 on, with its
///   [sources](std::error::Error::source), separated by `: `;
/// - `rejected` or `panic`, only from the layer of feature `tower`: the text, or what the panic said,
///   in whose place the error is sent;
/// - `unsent_headers`, only if there are any: the names of declared headers that are not sent,
///   because what their fields say cannot stand in a header;
/// - `unsent_members`, likewise: the names of members that are not sent, because their `Serialize`
///   fails, or because the envelope has their name already;
/// - `request_id`, only if it is known: in a future that was given to
///   [`with_request_id`](crate::envelope::with_request_id), or behind the layer of feature `tower`.
///
/// A client may have a say in any of these texts. So what could begin a line, command a terminal,
/// reorder letters or hide is escaped (control and format characters, and what Unicode calls
/// ignorable), and what is too long ends in `…`: each text after 4 KiB, an error with its sources
/// after 16 KiB or 64 sources.
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
    report_in_place_of(error, InPlaceOf::default());
}

/// What the layer sends an error in place of.
#[derive(Clone, Copy, Default)]
pub(crate) struct InPlaceOf<'a> {
    /// The text of an answer.
    pub(crate) rejected: Option<&'a str>,
    /// What a panic said.
    pub(crate) panic: Option<&'a str>,
}

/// Reports an error, and in whose place it is sent.
pub(crate) fn report_in_place_of(error: &dyn UnifiedError, in_place_of: InPlaceOf<'_>) {
    request_id::current(|request_id| send(error, in_place_of, request_id));
}

/// Makes the event of an error.
fn send(error: &dyn UnifiedError, in_place_of: InPlaceOf<'_>, request_id: Option<&str>) {
    let InPlaceOf { rejected, panic } = in_place_of;
    let status = error.status().as_u16();
    let level = match error.__level() {
        // A panic is never silent.
        Level::Off if panic.is_some() => Level::Error,
        level => level,
    };
    let with_sources = level == Level::Error || status >= 500;
    // The level of an event is a constant. Arguments are not evaluated while nobody listens.
    macro_rules! event {
        ($level:ident) => {
            tracing::event!(
                target: TARGET,
                tracing::Level::$level,
                status,
                code = %OneLine(error.code()),
                error = %Told { error, with_sources },
                rejected = rejected.map(|text| tracing::field::display(OneLine(text))),
                panic = panic.map(|text| tracing::field::display(OneLine(text))),
                unsent_headers = unsent_headers(error).as_deref(),
                unsent_members = unsent_members(error).as_deref(),
                request_id,
                "{}",
                OneLine(&error.message())
            )
        };
    }
    match level {
        Level::Error => event!(ERROR),
        Level::Warn => event!(WARN),
        Level::Info => event!(INFO),
        Level::Debug => event!(DEBUG),
        Level::Off => {}
    }
}

/// Lists the declared headers that are not sent, if there are any.
fn unsent_headers(error: &dyn UnifiedError) -> Option<String> {
    let names = error.__unsent_headers();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Lists the members that are not sent, if there are any.
fn unsent_members(error: &dyn UnifiedError) -> Option<String> {
    let write = |members: &mut respond::Members<'_>| error.__write_members(members);
    let names = respond::unsent_members(error.__envelope(), &write);
    (!names.is_empty()).then(|| OneLine(&names.join(", ")).to_string())
}

/// Reports a response without an error: that for a panic has panicked itself.
#[cfg(feature = "tower")]
pub(crate) fn report_bare(status: http::StatusCode, panic: &str) {
    let status = status.as_u16();
    request_id::current(|request_id| {
        tracing::error!(
            target: TARGET,
            status,
            panic = %OneLine(panic),
            request_id,
            "the error for a panic cannot be sent"
        );
    });
}

/// Whether somebody listens to the event of this error.
#[cfg(feature = "tower")]
pub(crate) fn is_heard(error: &dyn UnifiedError) -> bool {
    match error.__level() {
        Level::Error => tracing::enabled!(target: TARGET, tracing::Level::ERROR),
        Level::Warn => tracing::enabled!(target: TARGET, tracing::Level::WARN),
        Level::Info => tracing::enabled!(target: TARGET, tracing::Level::INFO),
        Level::Debug => tracing::enabled!(target: TARGET, tracing::Level::DEBUG),
        Level::Off => false,
    }
}
