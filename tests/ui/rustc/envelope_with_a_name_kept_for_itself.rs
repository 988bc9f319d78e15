//! A problem has its own `instance`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = unifiedapi_errors::envelope::Problem, status = 400, code = "bad", message = "Bad.")]
struct BadError { #[unified(member)] instance: u8 }

fn main() {}
