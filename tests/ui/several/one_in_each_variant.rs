//! The mistakes of all variants are reported at once.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 200, code = "user_not_found", message = "The user was not found.")]
    NotFound,
    #[unified(status = 400, code = "user name", message = "The name is invalid.")]
    NameInvalid,
    #[unified(status = 500, code = "user_store_failed", message = "Store failed: {0}")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
