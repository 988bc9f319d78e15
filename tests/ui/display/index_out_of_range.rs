//! A number in braces is the index of a field, for logs as for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Try again.", display = "store: {1}")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
