//! A text whose arguments show the source is no message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("store failed: {}", .cause.kind())]
#[unified(status = 500, code = "store_failed", message)]
pub struct StoreError {
    #[source]
    cause: std::io::Error,
}

fn main() {}
