//! `envelope` is a path without parameters.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat<u8>, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
