//! An error without a mark stays out of the message, by index as by name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "Unreadable: {0}")]
    Unreadable(std::io::Error),
}

fn main() {}
