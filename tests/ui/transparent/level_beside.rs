//! A transparent variant is reported at the inner error's level.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum ApiError {
    #[unified(transparent, level = "warn")]
    UnifiedApi(UnifiedApiError),
}

fn main() {}
