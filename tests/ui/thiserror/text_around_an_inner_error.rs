//! A `message` on the type does not count beside `transparent`: its text is taken over there, or left.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, thiserror::Error, UnifiedError)]
#[unified(message)]
pub enum OrderError {
    #[error("Item {index}: {source}")]
    #[unified(transparent)]
    Item { index: usize, source: UnifiedApiError },
}

fn main() {}
