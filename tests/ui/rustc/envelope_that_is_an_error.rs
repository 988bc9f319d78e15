//! `envelope` names what `envelope!` has declared.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "Not found.")]
pub struct NotFound;

#[derive(Debug, UnifiedError)]
#[unified(envelope = NotFound, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
