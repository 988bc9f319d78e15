//! An error without a mark has no method called in a message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", cause.to_string()))]
    Unreadable { cause: std::io::Error },
}

fn main() {}
