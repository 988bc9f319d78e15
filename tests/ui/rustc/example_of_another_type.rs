//! An example is a value of the type of its field.
//!
//! Write a value of that type: `example = "notes.txt"`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member, example = 5)] file: String },
}

fn main() {}
