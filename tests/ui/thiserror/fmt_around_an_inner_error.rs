//! What a function writes around an inner error is no text that a `message` on the type could take over.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, thiserror::Error, UnifiedError)]
#[unified(message)]
pub enum OrderError {
    #[error(fmt = std::fmt::Debug::fmt)]
    #[unified(transparent)]
    Api(#[source] UnifiedApiError),
}

fn main() {}
