//! With a message around it the inner error is the source, which borrows nothing.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError<'a> {
    #[unified(transparent, message = "User {id}: {source}")]
    Api { id: u64, source: &'a UnifiedApiError },
}

fn main() {}
