//! The members of a transparent variant are those of the inner error.

use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(transparent)]
    Api(#[unified(member = "api")] UnifiedApiError),
}

fn main() {}
