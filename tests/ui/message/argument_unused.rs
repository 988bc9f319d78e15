//! An argument appears in the message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message("The user was not found.", id))]
    NotFound { id: u64 },
}

fn main() {}
