//! A variant is made from one error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(#[from] std::io::Error, #[from] std::str::Utf8Error),
}

fn main() {
    let error: &dyn UnifiedError = &FileError::from(std::io::Error::other("disk full"));
    println!("{error}");
}
