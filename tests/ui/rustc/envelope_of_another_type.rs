//! `envelope` names what `envelope!` has declared.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = String, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
