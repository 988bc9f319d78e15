//! An example is one of a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.", example = 5)]
    TooLarge { limit: u64 },
}

fn main() {}
