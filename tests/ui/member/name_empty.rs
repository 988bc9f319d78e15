//! A member has a name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member = "")] limit: u64 },
}

fn main() {}
