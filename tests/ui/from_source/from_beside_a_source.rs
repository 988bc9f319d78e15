//! What a variant is made from is its source, so no other field is.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(#[from] std::io::Error, #[source] std::str::Utf8Error),
}

fn main() {}
