//! A message for all variants takes no arguments: there is nothing that these could name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 413, message("At most {} bytes are allowed.", LIMIT))]
pub enum UploadError {
    #[unified(code = "upload_too_large")]
    TooLarge,
}

fn main() {}
