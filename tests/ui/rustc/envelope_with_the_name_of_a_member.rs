//! A member has no name that stands beside `..members`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = unifiedapi_errors::envelope::Problem, status = 400, code = "bad", message = "Bad.")]
struct BadError { #[unified(member)] title: u8 }

fn main() {}
