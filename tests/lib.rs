//! The tests of `unifiedapi-errors`: `suite/` has one file for each feature, `hygiene/` what the
//! expansion must not meet in the user's scope, `ui/` what does not compile.

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
