//! An argument appears in the log line.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "failed", message = "Try again.", display("no store", host))]
    StoreFailed { host: String },
}

fn main() {}
