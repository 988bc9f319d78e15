//! A source is not in scope in the arguments of a message, not as `_0` either.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message("Unreadable: {}", _0))]
    Unreadable(#[from] std::io::Error),
}

fn main() {}
