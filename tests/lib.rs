//! The tests of `unifiedapi-errors`: `suite/`, `hygiene/` and `ui/`.
//!
//! This library has what several of them share.

#[cfg(feature = "tower")]
pub mod axum_server;
pub mod wire;
