//! `#[error(...)]` is thiserror's and comes with its derive.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[error("user store failed")]
    #[unified(status = 500, code = "user_store_failed", message = "Please try again.")]
    StoreFailed,
}

fn main() {}
