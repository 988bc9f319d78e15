//! A closure's own parameter is no source; the field of its name, behind the closure, is.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("{}", (|source| source)(source)))]
    Unreadable { source: std::io::Error },
}

fn main() {}
