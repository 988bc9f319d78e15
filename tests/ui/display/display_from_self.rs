//! A field goes into a log line in braces, without `self`; a source may.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "failed", message = "Try again.", display = self.0)]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
