//! A transparent variant has one field, named or not.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api { id: u64, source: UnifiedApiError },
}

fn main() {}
