//! `envelope` is a path.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = "Problem", status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
