//! A message takes the arguments that `format!` would take.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = format!("No user {}.", id))]
    NotFound { id: u64 },
}

fn main() {}
