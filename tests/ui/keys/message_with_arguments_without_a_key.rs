//! A message has its key, and its arguments stand in parentheses with it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", "User {} was not found.", .0)]
    NotFound(u64),
}

fn main() {}
