//! A width is at most 65535, as in `std::fmt`, and so is a precision.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "user_not_found", message = "No user {id:>65536}.")]
pub struct UserNotFound {
    id: u64,
}

fn main() {}
