//! A field that `?` fills is the source, so it is no member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified(member = "cause")] #[from] std::io::Error),
}

fn main() {}
