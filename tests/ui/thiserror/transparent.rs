//! What a source says is no text to take over.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum StoreError {
    #[error(transparent)]
    #[unified(status = 500, code = "store_failed", message)]
    Io(std::io::Error),
}

fn main() {}
