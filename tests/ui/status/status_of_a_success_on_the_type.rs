//! The default status of a type is an error too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 200)]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
    #[unified(code = "user_blocked", message = "The user is blocked.")]
    Blocked,
}

fn main() {}
