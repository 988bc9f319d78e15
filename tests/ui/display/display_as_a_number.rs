//! What logs read is a string.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Please try again.", display = 500)]
    StoreFailed,
}

fn main() {}
