//! The tests of `unifiedapi-errors`: `suite/`, `hygiene/` and `ui/`.
