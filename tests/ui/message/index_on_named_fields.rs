//! Named fields go by their names, not by numbers.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {0} was not found.")]
    NotFound { id: u64 },
}

fn main() {}
