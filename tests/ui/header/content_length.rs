//! The content length is counted by the server.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    #[unified(header("content-length" = "80"))]
    NotFound,
}

fn main() {}
