//! Sending an error: the response, and the event that feature `tracing` makes of it.

use bytes::Bytes;
use http::Response;

use crate::UnifiedError;

#[cfg(feature = "tracing")]
mod event;
#[cfg(feature = "tracing")]
mod line;

#[cfg(feature = "tracing")]
pub use self::event::report;
#[cfg(all(feature = "tower", feature = "tracing"))]
pub(crate) use self::{
    event::{InPlaceOf, is_heard, report_bare, report_in_place_of},
    line::TEXT,
};

/// Builds the response that a framework is about to send, and reports it: with the feature
/// `tracing` each call is one event.
#[allow(dead_code)] // while no framework is on
pub(crate) fn send(error: &dyn UnifiedError) -> Response<Bytes> {
    #[cfg(feature = "tracing")]
    report(error);
    error.to_response()
}
