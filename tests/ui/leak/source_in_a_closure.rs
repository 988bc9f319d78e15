//! A source is not in scope in a message, not even where it is called later.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", (|| source.kind())()))]
    Unreadable { source: std::io::Error },
}

fn main() {}
