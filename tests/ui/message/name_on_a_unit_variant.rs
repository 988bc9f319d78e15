//! A variant without fields has nothing to put in braces.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound,
}

fn main() {}
