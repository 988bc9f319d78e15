//! With thiserror's `#[error(...)]` on the type, that attribute is what logs read.

use thiserror::Error;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Error, UnifiedError)]
pub enum UserError {
    #[error("user store failed")]
    #[unified(status = 500, code = "failed", message = "Try again.", display = "store failed")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
