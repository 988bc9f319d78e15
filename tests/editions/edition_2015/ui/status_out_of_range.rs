//! In edition 2015, too, a mistake is explained at its token.

extern crate unifiedapi_errors;

#[derive(Debug, unifiedapi_errors::UnifiedError)]
#[unified(status = 200, code = "user_not_found", message = "No user has this id.")]
struct UserNotFound;

fn main() {}
