//! An error without a mark is not found by a `format!` inside a message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", format!("{cause}")))]
    Unreadable { cause: std::io::Error },
}

fn main() {}
