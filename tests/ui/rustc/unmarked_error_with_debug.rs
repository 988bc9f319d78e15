//! An error without a mark stays out of the message in every format.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "Unreadable: {cause:?}")]
    Unreadable { cause: std::io::Error },
}

fn main() {}
