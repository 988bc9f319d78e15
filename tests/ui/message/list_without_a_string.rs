//! A message in its list form starts with a string, then come the arguments.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message(id, "User {} was not found."))]
    NotFound { id: u64 },
}

fn main() {}
