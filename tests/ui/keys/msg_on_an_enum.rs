//! The text for clients is `message`, for all variants too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(msg = "Something is wrong.")]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
