//! A path on the server is no member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified(member = "file")] std::path::PathBuf),
}

fn main() {}
