//! A field under thiserror's `#[error(transparent)]` is a source.

use thiserror::Error;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Error, UnifiedError)]
pub enum FileError {
    #[error(transparent)]
    #[unified(status = 500, code = "file_unreadable", message = "Unreadable: {0}")]
    Unreadable(std::io::Error),
}

fn main() {}
