//! A code is a string, even where clients know it as a number.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = 10404, message = "The user was not found.")]
    NotFound,
}

fn main() {}
