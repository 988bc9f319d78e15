//! A name in braces is a field of the variant, for logs as for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Try again.", display = "on {hots}")]
    StoreFailed { host: String },
}

fn main() {
    let error: &dyn UnifiedError = &UserError::StoreFailed { host: String::new() };
    println!("{error}");
}
