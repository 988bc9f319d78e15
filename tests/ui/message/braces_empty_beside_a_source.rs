//! The help names a field that a message can show, which a source is none of.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "File {} is unreadable.")]
    Unreadable { source: std::io::Error, id: u64 },
}

fn main() {}
