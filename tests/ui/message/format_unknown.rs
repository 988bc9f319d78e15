//! A format is one of `std::fmt`'s.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id:d} was not found.")]
    NotFound { id: u64 },
}

fn main() {}
