//! A transparent variant has the `Retry-After` of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, retry_after = 60)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
