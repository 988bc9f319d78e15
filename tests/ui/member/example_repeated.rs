//! A field has one example, whatever its value.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member, example = 5, example = 6)] limit: u64 },
}

fn main() {}
