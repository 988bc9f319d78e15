//! A message is formatted by itself, without `format!`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = format!("No user {id}."))]
    NotFound { id: u64 },
}

fn main() {}
