//! A message is given once, as a string or as a list.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.")]
    #[unified(message("User {} was not found.", id))]
    NotFound { id: u64 },
}

fn main() {}
