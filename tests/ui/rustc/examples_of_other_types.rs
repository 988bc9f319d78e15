//! An example is wrong once, also where a document shows the whole body.
//!
//! Write a value of that type: `example = 5`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member, example = Some(5))] limit: u64 },
}

fn main() {}
