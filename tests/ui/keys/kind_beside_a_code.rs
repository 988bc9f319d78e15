//! Clients get one code, so a kind has no place beside it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", kind = "user")]
    NotFound,
}

fn main() {}
