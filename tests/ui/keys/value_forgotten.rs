//! A value follows the `=`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = , code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
