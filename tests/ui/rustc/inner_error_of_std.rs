//! A transparent variant holds an error that has codes of its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(transparent)]
    Unreadable(#[from] std::io::Error),
}

fn main() {
    let error: &dyn UnifiedError = &FileError::from(std::io::Error::other("disk full"));
    println!("{error}");
}
