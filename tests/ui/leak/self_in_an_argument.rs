//! `self` is not in scope in a message, since every source hangs on it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("Failed: {:?}", self))]
    Unreadable { source: std::io::Error },
}

fn main() {}
