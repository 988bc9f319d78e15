//! A code has at least one character.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "", message = "The user was not found.")]
    NotFound,
}

fn main() {}
