//! A transparent variant has the status of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, status = 500)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
