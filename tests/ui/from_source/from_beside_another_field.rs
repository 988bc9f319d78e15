//! A variant made by `#[from]` has no other field: nothing would fill it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "File {id} is unreadable.")]
    Unreadable {
        id: u64,
        #[from]
        source: std::io::Error,
    },
}

fn main() {}
