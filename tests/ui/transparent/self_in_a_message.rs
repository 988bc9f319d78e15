//! In the arguments of a message the fields are in scope, and the inner error is not.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message("User {}: {source}", self.place()))]
    Api { source: UnifiedApiError, id: u64 },
}

fn main() {}
