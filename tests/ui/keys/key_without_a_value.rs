//! A key that is no flag has a value.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
