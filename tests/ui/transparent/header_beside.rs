//! A transparent variant has the headers of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, header("x-origin" = "phone-system"))]
    Api(#[from] UnifiedApiError),
}

fn main() {}
