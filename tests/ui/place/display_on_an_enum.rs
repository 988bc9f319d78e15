//! `display` stands on a variant: each one has its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, display = "user store failed")]
pub enum UserError {
    #[unified(code = "user_store_failed", message = "Please try again.")]
    StoreFailed,
}

fn main() {}
