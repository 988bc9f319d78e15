//! The tests of `unifiedapi-errors`: `suite/`, `hygiene/` and `ui/`; here is what several share.

#[cfg(feature = "tower")]
pub mod axum_server;
pub mod conformance;
#[cfg(feature = "tracing")]
pub mod events;
pub mod http1;
pub mod wire;
