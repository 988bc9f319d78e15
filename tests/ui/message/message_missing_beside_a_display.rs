//! `display` is for logs and does not stand in for the message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "user_store_failed", display = "user store failed")]
    StoreFailed,
}

fn main() {}
