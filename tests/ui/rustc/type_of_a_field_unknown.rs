//! A type that does not exist is reported once.
//!
//! Write a type that is in scope.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {0} was not found.")]
    NotFound(Strin),
}

fn main() {}
