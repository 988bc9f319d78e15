//! `envelope` is a path to a type.
//!
//! Bring the type into scope, or write its path: `envelope = unifiedapi_errors::envelope::Problem`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
