//! A key that a type does not know is told those that it has.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, namespace = "user")]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
