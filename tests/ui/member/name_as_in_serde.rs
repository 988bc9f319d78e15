//! The name of a member needs no key of its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member(rename = "limit"))] max: u64 },
}

fn main() {}
