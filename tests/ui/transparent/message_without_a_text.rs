//! Without thiserror there is no text that a message could take over, on a transparent variant neither.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
