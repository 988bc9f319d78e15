//! What a source says is no text, where `message` stands on the type too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[unified(status = 500, message)]
pub enum StoreError {
    #[error(transparent)]
    #[unified(code = "store_failed")]
    Io(std::io::Error),
}

fn main() {}
