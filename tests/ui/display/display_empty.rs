//! A log line tells the reader something.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Please try again.", display = "")]
    StoreFailed,
}

fn main() {}
