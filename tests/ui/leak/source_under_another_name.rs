//! A field marked `#[source]` is a source under any name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "File {id}: {cause}")]
    Unreadable {
        id: u64,
        #[source]
        cause: std::io::Error,
    },
}

fn main() {}
