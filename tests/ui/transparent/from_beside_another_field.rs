//! `From` fills the only field; beside others the inner error is marked `#[source]`.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "User {0}: {1}")]
    Api(u64, #[from] UnifiedApiError),
}

fn main() {}
