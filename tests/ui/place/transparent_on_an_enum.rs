//! `transparent` stands on a variant, the one that passes its inner error on.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub enum UserError {
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
