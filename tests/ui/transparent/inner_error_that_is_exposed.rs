//! What a message shows of the inner error is its message; there is nothing to vouch for.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "The phone system says: {0}")]
    Api(#[unified(expose)] UnifiedApiError),
}

fn main() {}
