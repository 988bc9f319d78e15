//! A member is data, not an error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified(member = "cause")] std::io::Error),
}

fn main() {}
