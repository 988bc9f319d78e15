//! A variant has one source.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(#[source] std::io::Error, #[source] std::str::Utf8Error),
}

fn main() {}
