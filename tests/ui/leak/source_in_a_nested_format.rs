//! A source is not in scope in a message, so no `format!` inside finds it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", format!("{source}")))]
    Unreadable { source: std::io::Error },
}

fn main() {}
