//! A source is not in scope in the arguments of a message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("Unreadable: {}", source))]
    Unreadable { source: std::io::Error },
}

fn main() {}
