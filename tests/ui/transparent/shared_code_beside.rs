//! A transparent variant has no code of its own to share.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, shared_code)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
