//! Clients get one message; a title beside it is a member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "Gone.", title = "Gone")]
    NotFound,
}

fn main() {}
