//! A transparent variant has the message of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "The phone system failed.")]
    Api(#[from] UnifiedApiError),
}

fn main() {}
