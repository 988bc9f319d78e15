//! A status by name is one of the constants of `http::StatusCode`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = NOT_FUOND, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
