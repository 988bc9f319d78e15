//! A message for all variants names no fields: each variant has its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, message = "User {id} was not found.")]
pub enum UserError {
    #[unified(code = "user_not_found")]
    NotFound { id: u64 },
}

fn main() {}
