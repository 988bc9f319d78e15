//! Names that one case makes equal are one name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all_fields = "camelCase")]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member)] max_bytes: u64, #[unified(member)] maxBytes: u64 },
}

fn main() {}
