//! The case of the members is one for a whole type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    #[unified(rename_all_fields = "camelCase")]
    TooLarge { #[unified(member)] max_bytes: u64 },
}

fn main() {}
