//! A field named `source` is a source, and its text never reaches the client.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "File {id}: {source}")]
    Unreadable { id: u64, source: std::io::Error },
}

fn main() {}
