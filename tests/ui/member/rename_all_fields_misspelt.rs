//! The names of cases are written as serde writes them.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all_fields = "camelcase")]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member)] max: u64 },
}

fn main() {}
