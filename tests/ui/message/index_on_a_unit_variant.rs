//! A variant without fields has no field 0.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {0} was not found.")]
    NotFound,
}

fn main() {}
