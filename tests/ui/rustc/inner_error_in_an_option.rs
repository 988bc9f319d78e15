//! An inner error is there: without one there is no answer.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "User {id}: {source}")]
    Api { id: u64, source: Option<UnifiedApiError> },
}

fn main() {}
