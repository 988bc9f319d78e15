//! `#[from]` stands on the field that holds the error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    #[from]
    Unreadable(std::io::Error),
}

fn main() {}
