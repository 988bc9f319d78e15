//! A description is a string.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_gone", message = "No such user.", description = 404)]
    Gone,
}

fn main() {}
