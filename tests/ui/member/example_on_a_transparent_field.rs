//! The examples of a transparent variant are those of the inner error.

use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(transparent)]
    Api(#[unified(example = UnifiedApiError::ExpiredToken)] UnifiedApiError),
}

fn main() {}
