//! A log line is a literal; a constant goes into it in braces.

use unifiedapi_errors::UnifiedError;

const NO_STORE: &str = "user store failed";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "failed", message = "Try again.", display = NO_STORE)]
    StoreFailed,
}

fn main() {}
