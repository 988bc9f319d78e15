//! A transparent variant prints in logs as its inner error does.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, display = "phone system: {0}")]
    Api(#[from] UnifiedApiError),
}

fn main() {}
