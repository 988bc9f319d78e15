//! An attribute says something about its field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified] u64),
}

fn main() {}
