//! Named fields go by their names, for logs as for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Try again.", display = "on {0}")]
    StoreFailed { host: String },
}

fn main() {}
