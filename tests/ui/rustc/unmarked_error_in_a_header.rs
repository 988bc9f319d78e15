//! A field that is an error, though nothing marks it, keeps out of headers.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    #[unified(header("x-reason" = "{0}"))]
    Unreadable(std::io::Error, u64),
}

fn main() {}
