//! A flag that is nearly right is told the right one.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparant)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
