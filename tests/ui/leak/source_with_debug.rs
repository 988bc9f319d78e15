//! A source stays inside in every format: `{:?}` shows even more of it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "user_store_failed", message = "Store failed: {0:?}")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
