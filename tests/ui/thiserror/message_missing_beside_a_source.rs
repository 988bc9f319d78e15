//! A text of thiserror that shows the source cannot be sent.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum StoreError {
    #[error("store failed: {0}")]
    #[unified(status = 500, code = "store_failed")]
    Io(#[from] std::io::Error),
}

fn main() {}
