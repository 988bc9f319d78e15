//! `self` is in scope in `#[error(…)]`, not in a message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("User {} was not found.", self.id)]
#[unified(status = 404, code = "user_not_found", message)]
pub struct UserNotFound {
    id: u64,
}

fn main() {}
