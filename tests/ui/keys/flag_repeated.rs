//! A flag is given once.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, transparent)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
