//! What is sent is said on each field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.", member)]
    TooLarge { limit: u64 },
}

fn main() {}
