//! A type turns into one variant: `?` could not choose between two.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "file_", status = 500)]
pub enum FileError {
    #[unified(message = "The file could not be read.")]
    ReadFailed(#[from] std::io::Error),
    #[unified(message = "The file could not be written.")]
    WriteFailed(#[from] std::io::Error),
}

fn main() {}
