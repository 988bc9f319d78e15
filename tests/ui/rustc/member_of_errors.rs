//! A member holds no errors either, however deep.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member)] causes: Option<Vec<(u8, std::fmt::Error)>> },
}

fn main() {}
