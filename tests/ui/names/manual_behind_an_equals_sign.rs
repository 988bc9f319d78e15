//! The list of `manual` stands next to it, as that of a `derive` does.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "user_not_found", message = "No such user.", manual = (axum))]
pub struct UserNotFound;

fn main() {}
