//! The name of a member is a literal: the macro cannot look into a constant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member = LIMIT)] max: u64 },
}

fn main() {}
