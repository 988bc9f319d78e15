//! `message` stands on a variant: each one has its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, message = "An internal error occurred.")]
pub enum UserError {
    #[unified(code = "user_store_failed", message = "Please try again.")]
    StoreFailed,
}

fn main() {}
