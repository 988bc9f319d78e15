//! A code has no white space, not even at its end.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 413, code = "file_too_large\n", message = "The file is too large.")]
    TooLarge,
}

fn main() {}
