//! It does not count either for the text of all variants.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("The order cannot be changed.")]
#[unified(message)]
pub enum OrderError {
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

fn main() {}
