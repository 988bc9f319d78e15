//! A message with arguments has its parentheses without a `=`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = ("User {} was not found.", id))]
    NotFound { id: u64 },
}

fn main() {}
