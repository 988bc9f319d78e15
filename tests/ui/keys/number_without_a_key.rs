//! A status in the attribute has its key.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
