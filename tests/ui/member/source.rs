//! A source is for logs, so it is no member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified(member = "cause")] #[source] std::io::Error),
}

fn main() {}
