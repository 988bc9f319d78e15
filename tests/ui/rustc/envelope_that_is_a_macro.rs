//! `envelope` is a path to a type, not to the macro.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = unifiedapi_errors::envelope, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
