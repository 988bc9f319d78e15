//! What a message shows of the inner error is a text.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "User {id}: {source:x}")]
    Api { id: u64, source: UnifiedApiError },
}

fn main() {}
