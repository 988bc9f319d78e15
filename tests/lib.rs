//! The tests of `unifiedapi-errors`: `suite/`, `hygiene/` and `ui/`.

#[cfg(feature = "openapi")]
pub mod documents;
