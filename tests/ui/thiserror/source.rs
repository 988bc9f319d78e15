//! A text that shows the source is no message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[unified(status = 500, message)]
pub enum StoreError {
    #[error("store failed: {0}")]
    #[unified(code = "store_failed")]
    Io(#[from] std::io::Error),
}

fn main() {}
