//! The tests of `unifiedapi-errors`: `suite/`, `hygiene/` and `ui/`; here is what several share.

pub mod conformance;
#[cfg(feature = "tracing")]
pub mod events;
mod has;
pub mod http1;
