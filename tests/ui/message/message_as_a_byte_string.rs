//! A message is a string, not bytes.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = b"The user was not found.")]
    NotFound,
}

fn main() {}
