//! Tuple fields go by their numbers, not by names.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound(u64),
}

fn main() {}
