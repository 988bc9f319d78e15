//! A flag stands alone.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent = true)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
