//! A variant without fields has nothing to put in braces, for logs as for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Try again.", display = "on {host}")]
    StoreFailed,
}

fn main() {}
