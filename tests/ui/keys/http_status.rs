//! The status is given as `status`, since there is no other.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(http_status = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
