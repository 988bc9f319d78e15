//! A source keeps out of the message under a new name too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{cause}.", cause = source))]
    Unreadable { source: std::io::Error },
}

fn main() {}
