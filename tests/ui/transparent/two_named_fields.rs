//! Where a transparent variant has several fields, the name `source` says which is the inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "User {id}: {inner}")]
    Api { id: u64, inner: UnifiedApiError },
}

fn main() {}
