//! What `#[from]` takes is the source, so it is an error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(#[from] String),
}

fn main() {}
