//! `envelope` is a path to what `envelope!` declares.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = { "code": code }, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
