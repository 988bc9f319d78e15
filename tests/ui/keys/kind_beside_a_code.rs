//! Clients get one code; a kind beside it is a member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", kind = "user")]
    NotFound,
}

fn main() {}
