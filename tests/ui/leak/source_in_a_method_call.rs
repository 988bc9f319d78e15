//! A source is not in scope in a message, so none of its methods is called there.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("Failed: {}", source.kind()))]
    Unreadable { source: std::io::Error },
}

fn main() {}
