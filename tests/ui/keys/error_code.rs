//! The wire code is given as `code`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, error_code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
