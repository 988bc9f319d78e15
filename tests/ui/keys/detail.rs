//! What is more detail than the message is a member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", detail = "{id}")]
    NotFound { id: u64 },
}

fn main() {}
