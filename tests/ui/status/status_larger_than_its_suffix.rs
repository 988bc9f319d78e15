//! A status fits into the type of its suffix.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404i8, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
