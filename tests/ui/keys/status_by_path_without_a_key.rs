//! A status by path has its key too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(http::StatusCode::NOT_FOUND, code = "user_not_found", message = "No such user.")]
    NotFound,
}

fn main() {}
