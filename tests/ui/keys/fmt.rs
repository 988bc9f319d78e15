//! A format string is the value of `message` or of `display`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", fmt = "User {id} was not found.")]
    NotFound { id: u64 },
}

fn main() {}
