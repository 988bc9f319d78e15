//! A key that is nearly right is told the right one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", mesage = "The user was not found.")]
    NotFound,
}

fn main() {}
