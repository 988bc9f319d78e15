//! Clients read the inner error's message, and nothing that an argument makes of it.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message("User {id}: {}", source.to_string()))]
    Api { id: u64, source: UnifiedApiError },
}

fn main() {}
