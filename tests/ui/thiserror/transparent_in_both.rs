//! A transparent text of thiserror's is no text to take over; clients read the inner error's message.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum UserError {
    #[error(transparent)]
    #[unified(transparent, message)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
