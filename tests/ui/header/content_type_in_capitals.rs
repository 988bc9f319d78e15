//! The content type is that of the envelope, whichever way it is spelt.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    #[unified(header("Content-Type" = "text/plain"))]
    NotFound,
}

fn main() {}
