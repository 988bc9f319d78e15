//! An example is known at compile time, so no field is in scope.
//!
//! Write a value: `example = 5`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member, example = self.limit)] limit: u64 },
}

fn main() {}
