//! A redirect is no error: a status starts at 400.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 301, code = "file_moved", message = "The file has moved.")]
    Moved { id: u64 },
}

fn main() {}
