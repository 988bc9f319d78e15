//! The message of the inner error counts nothing.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "User {id:source$}")]
    Api { id: u64, source: UnifiedApiError },
}

fn main() {}
