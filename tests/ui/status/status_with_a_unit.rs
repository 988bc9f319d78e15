//! A status is a number without a unit.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404s, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
