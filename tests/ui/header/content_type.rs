//! The content type is that of the envelope, always.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    #[unified(header("content-type" = "application/problem+json"))]
    NotFound,
}

fn main() {}
