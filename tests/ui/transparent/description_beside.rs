//! A transparent variant is described as its inner error is.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, description = "The phone system failed.")]
    Api(#[from] UnifiedApiError),
}

fn main() {}
