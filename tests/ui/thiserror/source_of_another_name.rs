//! A source is one by its name, too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("store failed: {source:?}")]
#[unified(status = 500, code = "store_failed", message)]
pub struct StoreError {
    source: std::io::Error,
}

fn main() {}
