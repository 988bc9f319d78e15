//! A number in braces is the index of a field, counted from 0.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {1} was not found.")]
    NotFound(u64),
}

fn main() {}
