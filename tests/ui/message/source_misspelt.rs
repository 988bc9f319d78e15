//! The help proposes no field that a message cannot show.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "Unreadable: {sorce}")]
    Unreadable { source: std::io::Error, id: u64 },
}

fn main() {}
