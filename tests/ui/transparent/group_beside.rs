//! A transparent variant is listed as its inner error is.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, group = "Phone system")]
    Api(#[from] UnifiedApiError),
}

fn main() {}
