//! A transparent variant with a message has the code of its inner error nevertheless.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, code = "user_api", message = "User {0}: {1}")]
    Api(u64, #[source] UnifiedApiError),
}

fn main() {}
