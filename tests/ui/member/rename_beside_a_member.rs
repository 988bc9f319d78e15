//! The name on the wire is the value of `member`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member, rename = "limit")] max: u64 },
}

fn main() {}
