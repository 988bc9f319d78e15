//! Clients read the inner error's message, where they read the text of thiserror's attribute too.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum UserError {
    #[error("User {id}: {}", .source.to_string())]
    #[unified(transparent, message)]
    Api { id: u64, source: UnifiedApiError },
}

fn main() {}
