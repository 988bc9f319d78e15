//! A transparent variant has the code of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, code = "user_api_failed")]
    Api(#[from] UnifiedApiError),
}

fn main() {}
