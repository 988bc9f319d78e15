//! `#[from]` stands alone: the type is the field's.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(#[from(std::io::Error)] std::io::Error),
}

fn main() {}
