//! `self` is not in scope in a header either.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    #[unified(header("x-reason" = "{self}"))]
    Unreadable { source: std::io::Error },
}

fn main() {}
