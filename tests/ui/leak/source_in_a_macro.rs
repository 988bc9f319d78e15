//! A macro may find a source in its string, so that the source cannot stand there.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", text!("{source}")))]
    Unreadable { source: std::io::Error },
}

fn main() {}
