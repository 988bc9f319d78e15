//! The field of a tuple has no name of its own, so its member is given one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge(#[unified(member)] u64),
}

fn main() {}
